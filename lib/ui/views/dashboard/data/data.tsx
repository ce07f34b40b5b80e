import type { JSX } from 'preact';
import type { StorageView } from '../../../../model/app.ts';
import { attempt } from '../../../act.ts';
import { useUi } from '../../../context.tsx';
import { formatBytes, formatNumber } from '../../../i18n/format.ts';
import { t } from '../../../i18n/index.ts';
import { useLoad } from '../../../load.ts';
import { Disclosure } from '../../../parts/disclosure.tsx';
import { Show } from '../../../parts/states.tsx';
import { route } from '../../../router.ts';
import { RequestedButton, RequestedSince, useRequested } from '../../onboarding/export-request.tsx';
import { CatchUpSteps, ExportSteps } from '../../onboarding/export-steps.tsx';
import { Shell } from '../shell.tsx';
import { Backup } from './backup.tsx';
import { Check } from './check.tsx';
import { ImportBox } from './import-box.tsx';
import { Keeping } from './keeping.tsx';
import { Spreadsheets } from './spreadsheets.tsx';
import { Wipe } from './wipe.tsx';

function Stored({ storage: s }: { readonly storage: StorageView }): JSX.Element {
  const lines: readonly (readonly [string, string])[] = [
    [t('data.stored.approaches'), formatNumber(s.approaches)],
    [t('data.stored.contents'), formatNumber(s.contents)],
    [t('data.stored.sightings'), formatNumber(s.sightings)],
    [t('data.stored.decisions'), formatNumber(s.decisions)],
    ...(s.bytes === undefined ? [] : [[t('data.stored.size'), formatBytes(s.bytes)] as const]),
    [t('data.stored.version'), formatNumber(s.schemaVersion)],
  ];
  return (
    <section class="card" aria-labelledby="stored">
      <h2 id="stored">{t('data.stored')}</h2>
      <dl class="facts nums">
        {lines.map(([name, value]) => [<dt key={`${name}-name`}>{name}</dt>, <dd key={name}>{value}</dd>])}
      </dl>
      <p class="small dim">{t(s.persisted ? 'data.stored.persisted' : 'data.stored.not-persisted')}</p>
      <p class="small dim">{t('welcome.honest.disk')}</p>
      <Check />
    </section>
  );
}

/** Import, what is kept, for how long, backup, and the way to delete it all. */
export function Data(): JSX.Element {
  const { app } = useUi();
  const requested = useRequested();
  const arrived = (): void => {
    if (typeof requested === 'number') attempt(app.setSetting('exportRequestedAt', null));
  };
  const [load, again] = useLoad((a) => a.storage());
  return (
    <Shell view="data" title={t('data.title')}>
      <div class="stack-wide">
        <section class="card" aria-labelledby="import">
          <h2 id="import">{t('data.import')}</h2>
          <ImportBox onDone={arrived} />
          <RequestedSince />
          <Disclosure title={t('export.title')}>
            <ExportSteps />
            <RequestedButton />
          </Disclosure>
          <Disclosure title={t('catchup.steps')} open={route.value.query.get('steps') === 'small'}>
            <CatchUpSteps />
            <RequestedButton />
          </Disclosure>
        </section>
        <Show load={load} again={again}>
          {(storage) => (
            <div class="columns">
              <Stored storage={storage} />
              <Backup storage={storage} />
              <Spreadsheets />
              <Keeping storage={storage} />
              <Wipe storage={storage} />
            </div>
          )}
        </Show>
      </div>
    </Shell>
  );
}
