import type { ComponentChildren, JSX } from 'preact';
import { errorText } from '../errors.ts';
import { t } from '../i18n/index.ts';
import type { Load } from '../load.ts';
import { Button } from './button.tsx';
import { Icon, type IconName, Lantern } from './icon.tsx';

type Tone = 'plain' | 'warn' | 'bad' | 'good';
const TONE_ICON: Record<Tone, IconName> = { plain: 'info', warn: 'warn', bad: 'warn', good: 'check' };

interface NoticeProps {
  readonly tone?: Tone;
  readonly title?: string | undefined;
  readonly children?: ComponentChildren;
  /** Spoken when it appears: for what the user waits for. */
  readonly live?: boolean;
}

/** A message in the flow of the page: never by colour alone. */
export function Notice({ tone = 'plain', title, children, live = false }: NoticeProps): JSX.Element {
  return (
    <div class={tone === 'plain' ? 'notice' : `notice notice-${tone}`} role={live ? 'status' : undefined}>
      <Icon name={TONE_ICON[tone]} />
      <div class="stack-tight">
        {title !== undefined && <p class="strong">{title}</p>}
        {children}
      </div>
    </div>
  );
}

export function Loading({ label = t('state.loading') }: { readonly label?: string }): JSX.Element {
  return (
    <div class="skeleton" role="status" aria-busy="true">
      <span class="sr-only">{label}</span>
      <i />
      <i />
      <i />
    </div>
  );
}

export function Failed({ code, again }: { readonly code: string; readonly again?: () => void }): JSX.Element {
  return (
    <Notice tone="bad" title={t('error.title')} live>
      <p>{errorText(code)}</p>
      {again && (
        <p>
          <Button small onClick={again}>
            {t('action.retry')}
          </Button>
        </p>
      )}
    </Notice>
  );
}

interface EmptyProps {
  readonly title: string;
  readonly children?: ComponentChildren;
}

/** Nothing here yet: what would be here and how to get it. */
export function Empty({ title, children }: EmptyProps): JSX.Element {
  return (
    <div class="empty">
      <Lantern />
      <h2>{title}</h2>
      {children}
    </div>
  );
}

interface ShowProps<T> {
  readonly load: Load<T>;
  readonly again?: () => void;
  readonly children: (value: T) => ComponentChildren;
}

/** One of three: waiting, failed with a way to try again, or the thing itself. */
export function Show<T>({ load, again, children }: ShowProps<T>): JSX.Element {
  if (load.status === 'loading') return <Loading />;
  if (load.status === 'error') return <Failed code={load.code} {...(again && { again })} />;
  return <>{children(load.value)}</>;
}
