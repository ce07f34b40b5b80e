import type { JSX } from 'preact';
import type { ReplyDraft } from '../../model/app.ts';
import { tm } from '../i18n/index.ts';
import { CopyButton } from './button.tsx';

/** Replies to copy: Beckon never fills a field nor sends. */
export function Replies({ replies }: { readonly replies: readonly ReplyDraft[] }): JSX.Element | null {
  if (replies.length === 0) return null;
  return (
    <div class="stack">
      {replies.map((r) => (
        <div key={r.id} class="stack-tight reply">
          <span class="row-between">
            <span class="small strong">{tm(r.title)}</span>
            <CopyButton text={r.text} what={tm(r.title)} />
          </span>
          <p dir="auto" class="quote">
            {r.text}
          </p>
        </div>
      ))}
    </div>
  );
}
