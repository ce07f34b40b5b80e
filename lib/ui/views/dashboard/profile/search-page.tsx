import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ResultRow, Search, SearchReplay } from '../../../../model/replay.ts';
import { t } from '../../../i18n/index.ts';
import { useLoad } from '../../../load.ts';
import { Empty, Show } from '../../../parts/states.tsx';
import { href } from '../../../router.ts';
import { AdCheck } from './ad-check.tsx';
import { SearchCard } from './search-card.tsx';

/** The line that a recruiter sees before any click: most decide here. */
function Row({ row }: { readonly row: ResultRow }): JSX.Element {
  return (
    <section class="card" aria-labelledby="result-row">
      <h2 id="result-row">{t('search.row')}</h2>
      <p class="small dim">{t('search.row.about')}</p>
      <div class="result-row">
        <p class="strong">{row.name ?? t('state.unknown')}</p>
        <p>{row.headline ?? t('search.row.no-headline')}</p>
        {row.current !== null && <p class="small dim">{t('search.row.current', { what: row.current })}</p>}
        {row.place !== null && <p class="small dim">{row.place}</p>}
      </div>
      {row.cut && <p class="small">{t('search.row.cut')}</p>}
    </section>
  );
}

interface ReplayProps {
  readonly replay: SearchReplay;
  readonly edited: boolean;
  readonly change: (searches: readonly Search[] | null) => void;
}
function Replay({ replay, edited, change }: ReplayProps): JSX.Element {
  const searches = replay.results.map((r) => r.search);
  const put = (search: Search): void => change(searches.map((s) => (s.id === search.id ? search : s)));
  return (
    <div class="stack-wide">
      <Row row={replay.row} />
      {replay.results.length === 0 && (
        <Empty title={t('search.none')}>
          <a class="button" href={href('settings/goal')}>
            {t('popup.goal.set')}
          </a>
        </Empty>
      )}
      <ul class="columns">
        {replay.results.map((result) => (
          <SearchCard
            key={result.search.id}
            result={result}
            save={put}
            reset={edited ? () => change(null) : undefined}
          />
        ))}
      </ul>
      <p class="small dim">{t('search.caption')}</p>
    </div>
  );
}

/** The searches that should find the user, replayed on what was read; and a pasted ad, line by line. */
export function SearchPage({ notRead }: { readonly notRead: JSX.Element }): JSX.Element {
  const [searches, setSearches] = useState<readonly Search[] | null>(null);
  const [load, again] = useLoad((a) => a.study({ ask: 'searches', searches }), JSON.stringify(searches));
  return (
    <Show load={load} again={again}>
      {(replay) =>
        replay === null ? (
          notRead
        ) : (
          <div class="stack-wide">
            <p class="dim">{t('search.about')}</p>
            <Replay replay={replay} edited={searches !== null} change={setSearches} />
            <AdCheck />
          </div>
        )
      }
    </Show>
  );
}
