import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ProposedTerms } from '../../../model/replay.ts';
import { useUi } from '../../context.tsx';
import { errorCode } from '../../errors.ts';
import { t, tname } from '../../i18n/index.ts';
import type { Load } from '../../load.ts';
import { Button } from '../../parts/button.tsx';
import { Disclosure } from '../../parts/disclosure.tsx';
import { TextField } from '../../parts/fields.tsx';
import { Show } from '../../parts/states.tsx';
import { type GoalDraft, linesOf, withLine } from './draft.ts';

interface Props {
  readonly draft: GoalDraft;
  readonly set: (change: Partial<GoalDraft>) => void;
}

interface Proposal {
  readonly key: string;
  readonly kind: 'title' | 'level' | 'skill' | 'domain';
  readonly text: string;
  readonly held: boolean;
  readonly change: Partial<GoalDraft>;
}

/** What a text asks for, as changes of the goal that are accepted one by one. */
function proposalsOf(terms: ProposedTerms, d: GoalDraft): Proposal[] {
  const has = (list: string, item: string): boolean =>
    linesOf(list).some((x) => x.toLowerCase() === item.toLowerCase());
  return [
    ...terms.titles.map(({ title, synonyms }) => ({
      key: `title ${title}`,
      kind: 'title' as const,
      text: title,
      held: has(d.titles, title),
      change: { titles: withLine(d.titles, title), synonyms: { ...d.synonyms, [title]: synonyms.join(', ') } },
    })),
    ...(terms.level === null
      ? []
      : [
          {
            key: 'level',
            kind: 'level' as const,
            text: tname('level', terms.level),
            held: d.level === terms.level,
            change: { level: terms.level },
          },
        ]),
    ...terms.domains.map((id) => ({
      key: `domain ${id}`,
      kind: 'domain' as const,
      text: tname('domain', id),
      held: has(d.domains, id),
      change: { domains: withLine(d.domains, id) },
    })),
    ...terms.skills.map((skill) => ({
      key: `skill ${skill}`,
      kind: 'skill' as const,
      text: skill,
      held: has(d.mustSkills, skill) || has(d.niceSkills, skill),
      change: { mustSkills: withLine(d.mustSkills, skill) },
    })),
  ];
}

function Proposals({ terms, draft, set }: Props & { readonly terms: ProposedTerms }): JSX.Element {
  const list = proposalsOf(terms, draft);
  if (list.length === 0) return <p class="dim">{t('goal.from.none')}</p>;
  return (
    <>
      <p class="small dim">{t('goal.from.pick')}</p>
      <ul class="steps">
        {list.map((p) => (
          <li key={p.key} class="row-between">
            <span>
              {p.text} <span class="small faint">· {t(`goal.from.${p.kind}`)}</span>
            </span>
            {p.held ? (
              <span class="chip chip-good">{t('goal.from.held')}</span>
            ) : (
              <Button small action="accept-term" onClick={() => set(p.change)}>
                {t('goal.from.accept')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

/** A pasted ad or recruiter's message, read for terms that the user may take into the goal. Nothing of it is kept. */
export function FromText({ draft, set }: Props): JSX.Element {
  const { app } = useUi();
  const [text, setText] = useState('');
  const [load, setLoad] = useState<Load<ProposedTerms> | null>(null);
  const read = (): void => {
    setLoad({ status: 'loading' });
    app.study({ ask: 'terms', text }).then(
      (value) => setLoad({ status: 'ready', value }),
      (error: unknown) => setLoad({ status: 'error', code: errorCode(error) }),
    );
  };
  return (
    <Disclosure title={t('goal.from')}>
      <TextField label={t('goal.from.label')} hint={t('goal.from.hint')} value={text} onChange={setText} rows={4} />
      <div>
        <Button action="read-terms" disabled={text.trim() === ''} onClick={read}>
          {t('goal.from.go')}
        </Button>
      </div>
      {load !== null && (
        <div class="stack-tight" aria-live="polite">
          <Show load={load}>{(terms) => <Proposals terms={terms} draft={draft} set={set} />}</Show>
        </div>
      )}
    </Disclosure>
  );
}
