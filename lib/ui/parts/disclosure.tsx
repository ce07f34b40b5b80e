import type { ComponentChildren, JSX } from 'preact';
import { Icon } from './icon.tsx';

interface Props {
  readonly title: string;
  readonly open?: boolean;
  readonly children: ComponentChildren;
}

/** Something that most readers need only now and then. */
export function Disclosure({ title, open = false, children }: Props): JSX.Element {
  return (
    <details class="disclosure" open={open}>
      <summary>
        <span class="strong">{title}</span>
        <span class="turn">
          <Icon name="down" />
        </span>
      </summary>
      <div class="stack">{children}</div>
    </details>
  );
}
