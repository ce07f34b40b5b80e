import type { ComponentChildren, JSX } from 'preact';
import { Icon } from './icon.tsx';

interface Props {
  readonly title: string;
  readonly children: ComponentChildren;
}

/** Something that most readers need only now and then. */
export function Disclosure({ title, children }: Props): JSX.Element {
  return (
    <details class="disclosure">
      <summary>
        <span class="strong">{title}</span>
        <span class="turn">
          <Icon name="down" />
        </span>
      </summary>
      {children}
    </details>
  );
}
