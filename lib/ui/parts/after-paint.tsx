import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** What lies below the first screen: drawn once that one stands and answers. */
export function AfterPaint({ children }: { readonly children: ComponentChildren }): ComponentChildren {
  const [painted, setPainted] = useState(false);
  useEffect(() => setPainted(true), []);
  return painted ? children : null;
}
