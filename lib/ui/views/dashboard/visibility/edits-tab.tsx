import type { JSX } from 'preact';
import type { VisibilityView } from '../../../../model/timeline.ts';
import { useDecide } from '../../../act.ts';
import { markNoise } from '../../../edit-decisions.ts';
import { t } from '../../../i18n/index.ts';
import { Button } from '../../../parts/button.tsx';
import { Disclosure } from '../../../parts/disclosure.tsx';
import { editTitle } from '../../visibility/edit-words.ts';
import { EditCard } from './edit-card.tsx';
import { HandForm } from './hand-form.tsx';
import { Notes } from './notes.tsx';
import { Plan } from './plan.tsx';

/** What was set aside, each with its way back. */
function Aside({ edits }: { readonly edits: VisibilityView['edits'] }): JSX.Element | null {
  const decide = useDecide();
  if (edits.length === 0) return null;
  return (
    <Disclosure title={t('edits.aside', { count: edits.length })}>
      <ul class="steps small">
        {edits.map((e) => (
          <li key={e.id} class="row-between">
            <span>{editTitle(e)}</span>
            <Button
              small
              kind="plain"
              onClick={() =>
                decide(
                  e.parts.map((p) => markNoise(p.edit.id, false)),
                  t('edits.aside.back.done'),
                )
              }
            >
              {t('edits.aside.back')}
            </Button>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

/** The experiment under way, every edit with what followed, and what else happened. */
export function EditsTab({ view }: { readonly view: VisibilityView }): JSX.Element {
  const shown = view.edits.filter((e) => !e.noise);
  return (
    <div class="stack-wide">
      <Plan plan={view.plan} edits={shown} />
      <section class="stack" aria-labelledby="edits">
        <h2 id="edits">{t('visibility.edits')}</h2>
        {shown.length === 0 && <p class="dim">{t('visibility.edits.none')}</p>}
        <ul class="columns">
          {shown.map((e) => (
            <EditCard key={e.id} view={e} others={shown.filter((o) => o.id !== e.id)} />
          ))}
        </ul>
        <HandForm />
        <Aside edits={view.edits.filter((e) => e.noise)} />
      </section>
      <section class="stack" aria-labelledby="notes">
        <h2 id="notes">{t('visibility.notes')}</h2>
        <Notes notes={view.notes} />
      </section>
    </div>
  );
}
