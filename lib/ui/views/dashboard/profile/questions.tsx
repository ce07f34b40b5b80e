import type { JSX } from 'preact';
import type { Finding } from '../../../../model/audit.ts';
import { useDecide } from '../../../act.ts';
import { setAnswer } from '../../../decisions.ts';
import { formatDay } from '../../../i18n/format.ts';
import { t, tm } from '../../../i18n/index.ts';
import { Button } from '../../../parts/button.tsx';

const questionText = (check: string, question: string): string => tm({ id: `ask.${check}.${question}` });

function Question({ check, question }: { readonly check: string; readonly question: string }): JSX.Element {
  const decide = useDecide();
  const answer = (yes: boolean): void =>
    decide([setAnswer(check, question, yes)], t('profile.told.done'), [setAnswer(check, question, null)]);
  return (
    <fieldset>
      <legend class="small">{questionText(check, question)}</legend>
      <p class="row">
        <Button small action={`told-yes-${question}`} onClick={() => answer(true)}>
          {t('profile.told.yes')}
        </Button>
        <Button small action={`told-no-${question}`} onClick={() => answer(false)}>
          {t('profile.told.no')}
        </Button>
      </p>
    </fieldset>
  );
}

/** What no page shows, asked once each; below it what the user said, with its date, to be taken back. */
export function Questions({ finding: f }: { readonly finding: Finding }): JSX.Element | null {
  const decide = useDecide();
  const asks = f.asks ?? [];
  const told = Object.entries(f.said?.answers ?? {}).filter(([question]) => !asks.includes(question));
  if (asks.length === 0 && told.length === 0) return null;
  return (
    <div class="stack-tight">
      {asks.map((question) => (
        <Question key={question} check={f.check} question={question} />
      ))}
      {told.map(([question, { yes, at }]) => (
        <p key={question} class="small dim row-between">
          <span>
            {questionText(f.check, question)}{' '}
            <span class="strong">{t(yes ? 'inbox.filter.yes' : 'inbox.filter.no')}</span> ·{' '}
            {t('finding.told', { date: formatDay(at) })}
          </span>
          <Button
            small
            action={`told-back-${question}`}
            onClick={() =>
              decide([setAnswer(f.check, question, null)], questionText(f.check, question), [
                setAnswer(f.check, question, yes),
              ])
            }
          >
            {t('finding.undo')}
            <span class="sr-only">: {questionText(f.check, question)}</span>
          </Button>
        </p>
      ))}
    </div>
  );
}
