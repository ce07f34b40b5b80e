import type { JSX } from 'preact';
import type { EditView } from '../../../../model/timeline.ts';
import { useDecide } from '../../../act.ts';
import { RateChange } from '../../../charts/rate-change.tsx';
import { markNoise, rememberEdit } from '../../../edit-decisions.ts';
import { formatDay, formatNumber } from '../../../i18n/format.ts';
import { t, tm } from '../../../i18n/index.ts';
import { Button } from '../../../parts/button.tsx';
import { Disclosure } from '../../../parts/disclosure.tsx';
import { rateTexts } from '../../visibility/chart-texts.ts';
import { editTitle, seriesName, wordsOfEdit } from '../../visibility/edit-words.ts';
import { EffectText } from '../../visibility/effect-text.tsx';
import { JoinForm, NameForm, NarrowForm } from './edit-forms.tsx';

/** All offers or one label; how the same test does without an edit; what else happened. */
function Around({ view }: { readonly view: EditView }): JSX.Element {
  return (
    <>
      {view.declared && <p class="tiny faint">{t('edits.series', { series: seriesName(view.series) })}</p>}
      {view.placebo?.rate != null && (
        <p class="small">
          {t('edits.placebo', {
            share: formatNumber(view.placebo.rate, { style: 'percent', maximumFractionDigits: 0 }),
            count: view.placebo.tried,
          })}
        </p>
      )}
      {view.beside.length > 0 && (
        <div class="stack-tight small">
          <p class="strong">{t('edits.beside')}</p>
          <ul class="steps">
            {view.beside.map((b) => (
              <li key={`${b.at}${b.what.id}`}>
                <span class="faint nums">{formatDay(b.at)}</span> {tm(b.what)}
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

function Parts({ view }: { readonly view: EditView }): JSX.Element | null {
  if (view.name === undefined && view.parts.length === 1) return null;
  return (
    <ul class="steps small">
      {view.parts.map((p) => (
        <li key={p.edit.id}>{wordsOfEdit(p.edit)}</li>
      ))}
    </ul>
  );
}

function Actions({ view, others }: Props): JSX.Element {
  const decide = useDecide();
  const ids = view.parts.map((p) => p.edit.id);
  const byHand = view.parts.filter((p) => p.byHand);
  return (
    <Disclosure title={t('edits.change')}>
      <div class="stack">
        <NameForm view={view} />
        {view.parts.map((p) => (
          <NarrowForm key={p.edit.id} part={p} several={view.parts.length > 1} />
        ))}
        <JoinForm view={view} others={others} />
        <div class="row">
          <Button
            small
            action="noise"
            onClick={() =>
              decide(
                ids.map((id) => markNoise(id, true)),
                t('visibility.edit.noise.done'),
                ids.map((id) => markNoise(id, false)),
              )
            }
          >
            {t('visibility.edit.noise')}
          </Button>
          {byHand.length > 0 && (
            <Button
              small
              kind="plain"
              onClick={() =>
                decide(
                  byHand.map((p) => rememberEdit(p.edit.id, null)),
                  t('edits.hand.removed'),
                  byHand.map(({ edit, seen }) =>
                    rememberEdit(edit.id, {
                      field: edit.field,
                      from: seen[0],
                      to: seen[1],
                      what: edit.added.join(' '),
                    }),
                  ),
                )
              }
            >
              {t('edits.hand.remove')}
            </Button>
          )}
        </div>
      </div>
    </Disclosure>
  );
}

interface Props {
  readonly view: EditView;
  readonly others: readonly EditView[];
}

/** One edit: what changed and when, what may be said since, and what the user can say of it. */
export function EditCard(p: Props): JSX.Element {
  const { view } = p;
  return (
    <li class="card">
      <div class="row-between">
        <h3>{editTitle(view)}</h3>
        {view.declared && <span class="chip chip-brand">{t('visibility.edit.declared')}</span>}
      </div>
      <Parts view={view} />
      <p class="small dim">
        {t('visibility.edits.between', { from: formatDay(view.from), to: formatDay(view.at) })}
        {view.parts.some((x) => x.byHand) && <> · {t('edits.by-hand')}</>}
        {view.parts.some((x) => x.narrowed !== null) && <> · {t('edits.narrowed')}</>}
      </p>
      {view.effect !== null && (
        <>
          <EffectText effect={view.effect} tested={view.declared} />
          <RateChange effect={view.effect} texts={rateTexts(view.effect)} name={`beckon-edit-${view.id.slice(0, 8)}`} />
        </>
      )}
      <Around view={view} />
      <Actions {...p} />
    </li>
  );
}
