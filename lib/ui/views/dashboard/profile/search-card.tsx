import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Clause, ClauseResult, Search, SearchResult } from '../../../../model/replay.ts';
import { formatList } from '../../../i18n/format.ts';
import { t } from '../../../i18n/index.ts';
import { Button } from '../../../parts/button.tsx';
import { TextField } from '../../../parts/fields.tsx';

const TONE = { met: 'chip chip-good', lost: 'chip chip-bad', unknown: 'chip' } as const;

function ClauseLine({ result: r }: { readonly result: ClauseResult }): JSX.Element {
  return (
    <li class="stack-tight">
      <p>
        <span class={TONE[r.result]}>{t(`search.clause.${r.result}`)}</span>{' '}
        <span class="small dim">{t(`search.field.${r.clause.field}`)}:</span>{' '}
        <span class="small">{formatList(r.clause.any, 'disjunction')}</span>
      </p>
      {r.quote !== null && (
        <blockquote dir="auto" class="quote small">
          {r.quote.text}
        </blockquote>
      )}
    </li>
  );
}

const listed = (text: string): string[] => [
  ...new Set(
    text
      .split(',')
      .map((x) => x.trim())
      .filter((x) => x !== ''),
  ),
];

interface EditProps {
  readonly search: Search;
  readonly save: (search: Search) => void;
  readonly cancel: () => void;
}
function Edit({ search, save, cancel }: EditProps): JSX.Element {
  const [texts, setTexts] = useState<readonly string[]>(search.clauses.map((c) => c.any.join(', ')));
  const submit = (event: Event): void => {
    event.preventDefault();
    const clauses = search.clauses
      .map((c, i): Clause => ({ field: c.field, any: listed(texts[i] ?? '') }))
      .filter((c) => c.any.length > 0);
    if (clauses.length > 0) save({ ...search, clauses });
    else cancel();
  };
  return (
    <form class="stack" onSubmit={submit}>
      {search.clauses.map((c, i) => (
        <TextField
          key={`${c.field}${c.any.join()}`}
          label={t(`search.field.${c.field}`)}
          hint={t('search.edit.hint')}
          value={texts[i] ?? ''}
          onChange={(text) => setTexts(texts.map((x, n) => (n === i ? text : x)))}
        />
      ))}
      <div class="row">
        <Button small type="submit" kind="primary" action="replay">
          {t('search.edit.go')}
        </Button>
        <Button small onClick={cancel}>
          {t('action.cancel')}
        </Button>
      </div>
    </form>
  );
}

interface Props {
  readonly result: SearchResult;
  readonly save: (search: Search) => void;
  /** Back to the searches made from the goal; absent where nothing was changed. */
  readonly reset: (() => void) | undefined;
}

/** One search as it would be typed, what each part of it finds, and the part that loses the profile. */
export function SearchCard({ result, save, reset }: Props): JSX.Element {
  const [editing, setEditing] = useState(false);
  const state = result.found === null ? 'unknown' : result.found ? 'found' : 'lost';
  const tone = { found: 'chip chip-good', lost: 'chip chip-bad', unknown: 'chip' }[state];
  const put = (search: Search): void => {
    setEditing(false);
    save(search);
  };
  return (
    <li class="card">
      <p>
        <span class={tone}>{t(`search.${state}`)}</span>
      </p>
      <p class="typed">{result.text}</p>
      {editing ? (
        <Edit search={result.search} save={put} cancel={() => setEditing(false)} />
      ) : (
        <>
          <ul class="stack-tight clauses">
            {result.clauses.map((c) => (
              <ClauseLine key={`${c.clause.field}${c.clause.any.join()}`} result={c} />
            ))}
          </ul>
          <div class="row">
            <Button small action="edit-search" onClick={() => setEditing(true)}>
              {t('search.edit')}
            </Button>
            {reset !== undefined && (
              <Button small kind="plain" onClick={reset}>
                {t('search.reset')}
              </Button>
            )}
          </div>
        </>
      )}
    </li>
  );
}
