import type { JSX } from 'preact';
import type { AuditReport, Finding } from '../../../../model/audit.ts';
import { useDecide } from '../../../act.ts';
import { setWeight } from '../../../decisions.ts';
import { hasText, t, tm } from '../../../i18n/index.ts';
import { checkTitle } from '../../../parts/finding.tsx';

function Weight({ finding: f }: { readonly finding: Finding }): JSX.Element {
  const decide = useDecide();
  const change = (raw: string): void => {
    const weight = Number(raw);
    if (!Number.isFinite(weight) || weight < 0 || weight > 20) return;
    decide([setWeight(f.check, weight)], `${checkTitle(f.check)}: ${weight}`, [setWeight(f.check, f.weight)]);
  };
  return (
    <input
      class="input weight"
      type="number"
      min={0}
      max={20}
      step={1}
      value={f.weight}
      aria-label={t('profile.rubric.weight.of', { check: checkTitle(f.check) })}
      onChange={(e) => change(e.currentTarget.value)}
    />
  );
}

function Row({ finding: f }: { readonly finding: Finding }): JSX.Element {
  const why = `check.${f.check}.why`;
  return (
    <tr>
      <th scope="row">
        {checkTitle(f.check)}
        {hasText(why) && <p class="tiny faint">{tm({ id: why })}</p>}
      </th>
      <td>{t(`stage.${f.stage}`)}</td>
      <td>
        <Weight finding={f} />
      </td>
      <td>{t(`tag.${f.tag}`)}</td>
      <td>{t(`result.${f.result}`)}</td>
    </tr>
  );
}

/** Every check with its weight and what stands behind it. */
export function Rubric({ audit }: { readonly audit: AuditReport }): JSX.Element {
  return (
    <div class="stack">
      <p class="dim">{t('profile.rubric.about')}</p>
      <p class="small faint">
        {t('profile.rubric.version', { version: audit.rubric.version })}
        {audit.rubric.changed && `, ${t('profile.rubric.changed')}`}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section class="table-box" tabIndex={0} aria-label={t('profile.tab.rubric')}>
        <table class="table">
          <thead>
            <tr>
              <th scope="col">{t('profile.rubric.check')}</th>
              <th scope="col">{t('profile.rubric.stage')}</th>
              <th scope="col">{t('profile.rubric.weight')}</th>
              <th scope="col">{t('profile.rubric.tag')}</th>
              <th scope="col">{t('profile.rubric.result')}</th>
            </tr>
          </thead>
          <tbody>
            {audit.findings.map((f) => (
              <Row key={f.check} finding={f} />
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}
