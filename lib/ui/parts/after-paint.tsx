import { type ComponentChildren, toChildArray } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { afterPaint } from '../after-paint.ts';

/**
 * What lies below the first screen: drawn once that one stands and answers, one child after the other, so that the page
 * answers in between. Who prints gets all of it.
 */
export function AfterPaint({ children }: { readonly children: ComponentChildren }): ComponentChildren {
  const all = toChildArray(children);
  const [drawn, setDrawn] = useState(0);
  useEffect(() => (drawn < all.length ? afterPaint(() => setDrawn(drawn + 1)) : undefined), [drawn, all.length]);
  useEffect(() => {
    const whole = (): void => setDrawn(Number.POSITIVE_INFINITY);
    addEventListener('beforeprint', whole);
    return () => removeEventListener('beforeprint', whole);
  }, []);
  return all.slice(0, drawn);
}
