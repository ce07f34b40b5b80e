import type { JSX } from 'preact';
import { type AuditReport, type Finding, STAGES, WEIGHT } from '../../../../model/audit.ts';
import type { RubricEntry } from '../../../../model/report.ts';
import { useDecide } from '../../../act.ts';
import { setDismissed, setWeight } from '../../../decisions.ts';
import { formatList } from '../../../i18n/format.ts';
import { hasText, t, tm } from '../../../i18n/index.ts';
import { readyValue, useLoad } from '../../../load.ts';
import { checkTitle } from '../../../parts/finding.tsx';

/** The audit's word for a check that the user set aside. */
const TURNED_OFF = 'audit.because.off';

interface Row {
  readonly finding: Finding;
  readonly entry: RubricEntry | undefined;
}

function Weight({ finding: f, entry }: Row): JSX.Element {
  const decide = useDecide();
  const change = (field: HTMLInputElement): void => {
    // The browser says which numbers are allowed.
    if (!field.reportValidity() || field.value.trim() === '') return;
    const weight = Number(field.value);
    decide([setWeight(f.check, weight)], `${checkTitle(f.check)}: ${weight}`, [setWeight(f.check, f.weight)]);
  };
  return (
    <span class="row">
      <input
        class="input weight"
        type="number"
        min={WEIGHT.min}
        max={WEIGHT.max}
        step="any"
        value={f.weight}
        aria-label={t('profile.rubric.weight.of', { check: checkTitle(f.check) })}
        onChange={(e) => change(e.currentTarget)}
      />
      {entry !== undefined && entry.weight !== f.weight && (
        <span class="tiny faint">{t('rubric.published', { weight: entry.weight })}</span>
      )}
    </span>
  );
}

function Counts({ finding: f }: { readonly finding: Finding }): JSX.Element {
  const decide = useDecide();
  const off = f.because?.id === TURNED_OFF;
  return (
    <input
      type="checkbox"
      checked={!off}
      aria-label={t('rubric.counts', { check: checkTitle(f.check) })}
      onChange={() => decide([setDismissed(f.check, !off)], checkTitle(f.check), [setDismissed(f.check, off)])}
    />
  );
}

/** What a check rests on and reads, and an example of each outcome. */
function Details({ entry: e }: { readonly entry: RubricEntry }): JSX.Element {
  const lines: readonly (readonly [string, string])[] = [
    [t('rubric.reads'), formatList(e.reads.map((s) => t(`section.${s}`)))],
    [t('rubric.met'), tm({ id: `check.${e.check}.met` })],
    [t('rubric.missing'), tm({ id: `check.${e.check}.missing` })],
  ];
  return (
    <dl class="rubric-facts tiny">
      {lines.map(([name, text]) => (
        <div key={name}>
          <dt class="strong">{name}</dt>
          <dd>{text}</dd>
        </div>
      ))}
      <div>
        <dt class="strong">{t('rubric.source')}</dt>
        <dd lang="en">{e.source}</dd>
      </div>
    </dl>
  );
}

function CheckRow({ finding: f, entry }: Row): JSX.Element {
  const why = `check.${f.check}.why`;
  return (
    <tr>
      <td>
        <Counts finding={f} />
      </td>
      <th scope="row">
        {checkTitle(f.check)}
        {hasText(why) && <p class="tiny dim">{tm({ id: why })}</p>}
        {entry !== undefined && <Details entry={entry} />}
      </th>
      <td data-name={t('profile.rubric.weight')}>
        <Weight finding={f} entry={entry} />
      </td>
      <td data-name={t('profile.rubric.tag')}>{t(`tag.${f.tag}`)}</td>
      <td data-name={t('profile.rubric.result')}>{t(`result.${f.result}`)}</td>
    </tr>
  );
}

/** Every check with its weight, what stands behind it, what it reads and how it turns out. */
export function Rubric({ audit }: { readonly audit: AuditReport }): JSX.Element {
  const [load] = useLoad((a) => a.study({ ask: 'rubric' }));
  const entries = readyValue(load) ?? [];
  return (
    <div class="stack">
      <p class="dim">{t('profile.rubric.about')}</p>
      <p class="small faint">
        {t('profile.rubric.version', { version: audit.rubric.version })}
        {audit.rubric.changed && `, ${t('profile.rubric.changed')}`}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section class="table-box" tabIndex={0} aria-label={t('profile.tab.rubric')}>
        <table class="table rubric">
          <thead>
            <tr>
              <th scope="col">{t('rubric.on')}</th>
              <th scope="col">{t('profile.rubric.check')}</th>
              <th scope="col">{t('profile.rubric.weight')}</th>
              <th scope="col">{t('profile.rubric.tag')}</th>
              <th scope="col">{t('profile.rubric.result')}</th>
            </tr>
          </thead>
          {STAGES.map((stage) => (
            <tbody key={stage}>
              <tr>
                <th scope="rowgroup" colSpan={5} class="rubric-stage">
                  {t(`stage.${stage}`)}
                </th>
              </tr>
              {audit.findings
                .filter((f) => f.stage === stage)
                .sort((a, b) => b.weight - a.weight || (a.check < b.check ? -1 : 1))
                .map((f) => (
                  <CheckRow key={f.check} finding={f} entry={entries.find((e) => e.check === f.check)} />
                ))}
            </tbody>
          ))}
        </table>
      </section>
    </div>
  );
}
