import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { FieldPair, SnapshotComparison } from '../../../../model/report.ts';
import type { EpochMs, Span } from '../../../../model/time.ts';
import { formatMoment } from '../../../i18n/format.ts';
import { t } from '../../../i18n/index.ts';
import { useLoad } from '../../../load.ts';
import { Icon } from '../../../parts/icon.tsx';
import { Show } from '../../../parts/states.tsx';
import { fieldName } from '../../visibility/edit-words.ts';
import { CheckRow, Side, scoreText } from './before-after.tsx';

interface PickProps {
  readonly label: string;
  readonly name: string;
  readonly value: EpochMs;
  readonly instants: readonly EpochMs[];
  readonly choose: (at: EpochMs) => void;
}
function Pick({ label, name, value, instants, choose }: PickProps): JSX.Element {
  return (
    <label class="field">
      <span class="small">{label}</span>
      <select
        class="input"
        data-action={name}
        value={String(value)}
        onChange={(e) => choose(Number(e.currentTarget.value))}
      >
        {instants.map((at) => (
          <option key={at} value={String(at)}>
            {formatMoment(at)}
          </option>
        ))}
      </select>
    </label>
  );
}

function Pair({ pair: { field, before, after } }: { readonly pair: FieldPair }): JSX.Element {
  return (
    <div class="card">
      <h3>{fieldName(field)}</h3>
      <div class="duo-wide">
        <Side title={t('changes.before')} items={before} />
        <Side title={t('changes.after')} items={after} />
      </div>
    </div>
  );
}

function Fields({ fields }: Pick<SnapshotComparison, 'fields'>): JSX.Element {
  const [changed, rest] = [fields.filter((f) => f.changed), fields.filter((f) => !f.changed)];
  return (
    <>
      {changed.length === 0 && <p>{t('compare.same')}</p>}
      {changed.map((pair) => (
        <Pair key={pair.field} pair={pair} />
      ))}
      {rest.length > 0 && (
        <details class="disclosure">
          <summary>
            <span>{t('compare.rest', { count: rest.length })}</span>
            <span class="turn">
              <Icon name="down" />
            </span>
          </summary>
          <div class="stack">
            {rest.map((pair) => (
              <Pair key={pair.field} pair={pair} />
            ))}
          </div>
        </details>
      )}
    </>
  );
}

function Audits({ checks, score }: Pick<SnapshotComparison, 'checks' | 'score'>): JSX.Element {
  const sorted = [...checks].sort((a, b) => Number(a.from === a.to) - Number(b.from === b.to));
  return (
    <section class="card" aria-labelledby="compare-audit">
      <h3 id="compare-audit">{t('compare.audit')}</h3>
      <p class="small">{scoreText(score, 'compare.share')}</p>
      <ul class="steps">
        {sorted.map((c) => (
          <CheckRow key={c.check} change={c} />
        ))}
      </ul>
      <p class="tiny faint">{t('changes.caption')}</p>
    </section>
  );
}

/** The profile at two instants of the user's choice, fields and audits side by side. */
export function Compare(): JSX.Element {
  const [between, setBetween] = useState<Span | null>(null);
  const [load, again] = useLoad((a) => a.study({ ask: 'compare', between }), between?.join(' ') ?? '');
  return (
    <section class="stack-wide" aria-labelledby="compare">
      <h2 id="compare">{t('compare.title')}</h2>
      <Show load={load} again={again}>
        {(found) => {
          if (found === null) return <p class="dim">{t('compare.none')}</p>;
          const [from, to] = found.between;
          return (
            <div class="stack-wide">
              <p class="small dim">{t('compare.about')}</p>
              <div class="row">
                <Pick
                  label={t('changes.before')}
                  name="compare-from"
                  value={from}
                  instants={found.instants}
                  choose={(at) => setBetween([at, to])}
                />
                <Pick
                  label={t('changes.after')}
                  name="compare-to"
                  value={to}
                  instants={found.instants}
                  choose={(at) => setBetween([from, at])}
                />
              </div>
              <Audits checks={found.checks} score={found.score} />
              <Fields fields={found.fields} />
            </div>
          );
        }}
      </Show>
    </section>
  );
}
