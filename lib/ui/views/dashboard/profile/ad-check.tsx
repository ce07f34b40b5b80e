import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { RequirementLine } from '../../../../model/replay.ts';
import { useUi } from '../../../context.tsx';
import { errorCode } from '../../../errors.ts';
import { formatNumber } from '../../../i18n/format.ts';
import { t } from '../../../i18n/index.ts';
import type { Load } from '../../../load.ts';
import { Button } from '../../../parts/button.tsx';
import { TextField } from '../../../parts/fields.tsx';
import { Show } from '../../../parts/states.tsx';

function Line({ line }: { readonly line: RequirementLine }): JSX.Element {
  const tone = line.share === 1 ? 'chip chip-good' : line.share === 0 ? 'chip' : 'chip chip-warn';
  const state = line.share === 1 ? 'all' : line.share === 0 ? 'nothing' : 'some';
  return (
    <li class="stack-tight">
      <p>
        <span class={tone}>{t(`search.ad.${state}`)}</span> {line.requirement}
      </p>
      {line.years !== undefined && line.years.shown !== null && (
        <p class="small dim">
          {t(`search.ad.years.${line.years.of}`, {
            asked: formatNumber(line.years.asked),
            shown: formatNumber(line.years.shown),
          })}
        </p>
      )}
      {line.quotes.map((q) => (
        <blockquote dir="auto" class="quote small" key={`${q.where ?? ''}${q.text}`}>
          {q.text}
        </blockquote>
      ))}
    </li>
  );
}

function Lines({ lines }: { readonly lines: readonly RequirementLine[] }): JSX.Element {
  if (lines.length === 0) return <p class="dim">{t('search.ad.none')}</p>;
  const shown = lines.filter((l) => l.share > 0).length;
  return (
    <div class="stack">
      <p class="strong">{t('search.ad.count', { shown, count: lines.length })}</p>
      <ul class="stack">
        {lines.map((line) => (
          <Line key={line.requirement} line={line} />
        ))}
      </ul>
      <p class="small dim">{t('search.ad.caption')}</p>
    </div>
  );
}

/** A pasted ad against the profile: each requirement with the words that answer it, or "no evidence". Nothing is kept. */
export function AdCheck(): JSX.Element {
  const { app } = useUi();
  const [text, setText] = useState('');
  const [load, setLoad] = useState<Load<readonly RequirementLine[] | null> | null>(null);
  const compare = (event: Event): void => {
    event.preventDefault();
    if (text.trim() === '') return;
    setLoad({ status: 'loading' });
    app.study({ ask: 'ad', text }).then(
      (value) => setLoad({ status: 'ready', value }),
      (error: unknown) => setLoad({ status: 'error', code: errorCode(error) }),
    );
  };
  return (
    <section class="card" aria-labelledby="ad">
      <h2 id="ad">{t('search.ad')}</h2>
      <form class="stack" onSubmit={compare}>
        <TextField label={t('search.ad.label')} hint={t('search.ad.hint')} value={text} onChange={setText} rows={6} />
        <div>
          <Button type="submit" action="compare-ad" disabled={text.trim() === ''}>
            {t('search.ad.go')}
          </Button>
        </div>
      </form>
      {load !== null && (
        <div aria-live="polite">
          <Show load={load}>{(lines) => <Lines lines={lines ?? []} />}</Show>
        </div>
      )}
    </section>
  );
}
