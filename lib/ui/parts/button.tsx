import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useUi } from '../context.tsx';
import { t } from '../i18n/index.ts';
import { say } from '../toast.ts';
import { Icon, type IconName } from './icon.tsx';

interface ButtonProps {
  readonly children?: ComponentChildren;
  readonly onClick?: (() => void) | undefined;
  readonly kind?: 'primary' | 'danger' | 'plain' | undefined;
  readonly small?: boolean | undefined;
  readonly icon?: IconName | undefined;
  /** Accessible name where the button shows only a picture. */
  readonly label?: string | undefined;
  readonly pressed?: boolean | undefined;
  readonly disabled?: boolean | undefined;
  readonly type?: 'button' | 'submit' | undefined;
  /** Stable hook for tests and tours; never shown. */
  readonly action?: string | undefined;
}

export function Button(p: ButtonProps): JSX.Element {
  const classes = ['button', p.kind && `button-${p.kind}`, p.small && 'button-small', p.label && 'button-icon'];
  return (
    <button
      type={p.type ?? 'button'}
      class={classes.filter(Boolean).join(' ')}
      aria-label={p.label}
      title={p.label}
      aria-pressed={p.pressed}
      disabled={p.disabled}
      data-action={p.action}
      onClick={p.onClick}
    >
      {p.icon && <Icon name={p.icon} />}
      {p.children}
    </button>
  );
}

interface CopyProps {
  /** The text, or how to make it when asked for. */
  readonly text: string | (() => Promise<string>);
  readonly label?: string;
  /** What is copied, for those who don't see what the button stands beside. */
  readonly what?: string;
}
/** Copies a text on click and says so, on the button and to a screen reader. */
export function CopyButton({ text, label, what }: CopyProps): JSX.Element {
  const ui = useUi();
  const [done, setDone] = useState(false);
  const copy = (): void => {
    const made = typeof text === 'string' ? ui.copy(text) : text().then((made) => ui.copy(made));
    made.then(
      () => {
        setDone(true);
        say(t('action.copied'));
      },
      () => say(t('action.copy-failed')),
    );
  };
  return (
    <Button small icon={done ? 'check' : 'copy'} onClick={copy}>
      {done ? t('action.copied') : (label ?? t('action.copy'))}
      {what !== undefined && <span class="sr-only">: {what}</span>}
    </Button>
  );
}
