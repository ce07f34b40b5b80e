import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Referrals as Found } from '../../../../model/report.ts';
import { attempt } from '../../../act.ts';
import { useUi } from '../../../context.tsx';
import { setTold } from '../../../decisions.ts';
import { errorCode } from '../../../errors.ts';
import { formatList } from '../../../i18n/format.ts';
import { t, tname } from '../../../i18n/index.ts';
import { type Load, readyValue, useLoad } from '../../../load.ts';
import { SwitchField } from '../../../parts/fields.tsx';
import { Show } from '../../../parts/states.tsx';

/** So many known people in a field count as a way to be referred; a judgement. */
const ENOUGH = 3;
const SHOWN = 50;

function List({ found }: { readonly found: Found | null }): JSX.Element {
  if (found === null) return <p class="dim">{t('referrals.not-that-file')}</p>;
  return (
    <>
      <p class="strong">{t('referrals.count', { count: found.people.length, total: found.total })}</p>
      <ul class="steps small">
        {found.people.slice(0, SHOWN).map((p) => (
          <li key={`${p.name}${p.position}${p.company}`}>
            {p.name} <span class="dim">· {[p.position, p.company].filter((x) => x !== '').join(', ')}</span>{' '}
            <span class="faint">· {formatList(p.domains.map((d) => tname('domain', d)))}</span>
          </li>
        ))}
      </ul>
      {found.people.length > SHOWN && (
        <p class="small dim">{t('referrals.more', { count: found.people.length - SHOWN })}</p>
      )}
    </>
  );
}

/** Connections in the goal's fields, only if switched on: counted and listed here, and gone with this page. */
export function Referrals(): JSX.Element {
  const { app } = useUi();
  const [settings] = useLoad((a) => a.settings());
  const [load, setLoad] = useState<Load<Found | null> | null>(null);
  const on = readyValue(settings)?.referrals === true;
  const read = (file: File | undefined): void => {
    if (file === undefined) return;
    setLoad({ status: 'loading' });
    file
      .text()
      .then((text) => app.study({ ask: 'referrals', text }))
      .then(
        (found) => {
          setLoad({ status: 'ready', value: found });
          if (found !== null) attempt(app.decide([setTold('referrals', found.people.length >= ENOUGH)]));
        },
        (error: unknown) => setLoad({ status: 'error', code: errorCode(error) }),
      );
  };
  const toggle = (next: boolean): void => {
    attempt(app.setSetting('referrals', next));
    if (!next) attempt(app.decide([setTold('referrals', null)]));
    setLoad(null);
  };
  return (
    <section class="card card-quiet no-print" aria-labelledby="referrals">
      <h2 id="referrals">{t('referrals.title')}</h2>
      <SwitchField label={t('referrals.switch')} hint={t('referrals.about')} checked={on} onChange={toggle} />
      {on && (
        <label class="field">
          <span class="field-label">{t('referrals.file')}</span>
          <input class="input" type="file" accept=".csv,text/csv" onChange={(e) => read(e.currentTarget.files?.[0])} />
        </label>
      )}
      {on && load !== null && (
        <div class="stack-tight" aria-live="polite">
          <Show load={load}>{(found) => <List found={found} />}</Show>
        </div>
      )}
    </section>
  );
}
