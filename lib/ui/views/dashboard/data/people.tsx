import type { JSX } from 'preact';
import type { InboxRow } from '../../../../model/app.ts';
import { AdviceChip, LabelChip, senderName } from '../../../parts/triage.tsx';
import { href } from '../../../router.ts';

/** A few approaches by their senders, each a way into the inbox. */
export const People = ({ rows }: { readonly rows: readonly InboxRow[] }): JSX.Element => (
  <ul class="people">
    {rows.map((row) => (
      <li key={row.key} class="row">
        <a href={href(`inbox/${encodeURIComponent(row.key)}`)}>{senderName(row)}</a>
        <LabelChip label={row.label} />
        <AdviceChip fit={row.fit} />
      </li>
    ))}
  </ul>
);
