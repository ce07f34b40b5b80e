import type { JSX } from 'preact';
import type { ReadOutcome } from '../../model/app.ts';
import { PROFILE_SECTIONS } from '../../model/coverage.ts';
import { attempt } from '../act.ts';
import { useUi } from '../context.tsx';
import { claimPage } from '../decisions.ts';
import { hasText, t, tm } from '../i18n/index.ts';
import { Button } from './button.tsx';

const viaText = (via: string): string => (hasText(`claim.via.${via}`) ? tm({ id: `claim.via.${via}` }) : via);

/** What was found on a page and where in it. */
function Found({ outcome }: { readonly outcome: ReadOutcome }): JSX.Element {
  const seen = PROFILE_SECTIONS.flatMap((section) => {
    const c = outcome.coverage?.[section];
    return c?.state === 'seen' || c?.state === 'truncated' ? [{ section, via: c.via }] : [];
  });
  return (
    <dl class="facts">
      {seen.map(({ section, via }) => [
        <dt key={`${section}-name`}>{t(`section.${section}`)}</dt>,
        <dd key={section}>{via === undefined ? '' : viaText(via)}</dd>,
      ])}
    </dl>
  );
}

interface Props {
  readonly outcome: ReadOutcome;
  readonly source: string;
  readonly again: () => void;
}

/** A page that carries no proof of whose it is: what would be taken from it, and the question. Nothing is kept before the answer. */
export function Claim({ outcome, source, again }: Props): JSX.Element {
  const { app } = useUi();
  return (
    <section class="card" aria-labelledby="claim">
      <h2 id="claim">{t('claim.title')}</h2>
      <p class="small clip-1" dir="auto">
        {source}
      </p>
      <p class="small dim">{t('claim.about')}</p>
      <Found outcome={outcome} />
      <div class="row">
        <Button kind="primary" action="claim" onClick={() => attempt(app.decide([claimPage(source, true)]), again)}>
          {t('claim.yes')}
        </Button>
      </div>
      <p class="tiny faint">{t('claim.not-kept')}</p>
    </section>
  );
}
