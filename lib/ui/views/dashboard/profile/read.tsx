import type { JSX } from 'preact';
import type { ProfileView } from '../../../../model/app.ts';
import { PROFILE_SECTIONS, type ProfileSection } from '../../../../model/coverage.ts';
import type { Profile } from '../../../../model/profile.ts';
import type { PartialDate } from '../../../../model/time.ts';
import { useDecide } from '../../../act.ts';
import { setHasNone } from '../../../decisions.ts';
import { formatDay, formatNumber } from '../../../i18n/format.ts';
import { t } from '../../../i18n/index.ts';
import { Button } from '../../../parts/button.tsx';

const span = (start: PartialDate | undefined, end: PartialDate | null | undefined): string =>
  [start, end === null ? t('profile.present') : end].filter((x) => x !== undefined).join(' – ');

const joined = (...parts: readonly (string | undefined)[]): string => parts.filter(Boolean).join(' · ');

/** A section's rows as plain lines: what was read, nothing added. */
function linesOf(p: Profile, section: ProfileSection): string[] {
  const named = (items: readonly { readonly name: string }[] | undefined): string[] => (items ?? []).map((x) => x.name);
  switch (section) {
    case 'topcard':
      return [p.name, p.headline, p.location].filter((x) => x !== undefined);
    case 'about':
      return p.about === undefined ? [] : [p.about];
    case 'experience':
      return (p.experience ?? []).map((x) => joined(x.title, x.company, span(x.start, x.end)));
    case 'education':
      return (p.education ?? []).map((x) => joined(x.school, x.degree, span(x.start, x.end)));
    case 'skills':
    case 'certifications':
    case 'projects':
    case 'publications':
    case 'languages':
    case 'services':
    case 'courses':
    case 'honors':
    case 'organizations':
      return named(p[section]);
    case 'recommendations':
      return (p.recommendations ?? []).map((x) => joined(x.author, x.text));
    case 'featured':
      return (p.featured ?? []).map((x) => joined(x.title, x.url));
    case 'volunteering':
      return (p.volunteering ?? []).map((x) => joined(x.role, x.organization));
    case 'links':
      return (p.links ?? []).map((x) => x.url);
    case 'industry':
      return p.industry === undefined ? [] : [p.industry];
    case 'openToWork':
      return p.openToWork === undefined ? [] : [t(p.openToWork ? 'inbox.filter.yes' : 'inbox.filter.no')];
    default:
      return [];
  }
}

function Section({
  view,
  section,
}: {
  readonly view: ProfileView;
  readonly section: ProfileSection;
}): JSX.Element | null {
  const decide = useDecide();
  const coverage = view.coverage[section];
  const lines = linesOf(view.profile, section);
  if (coverage === undefined && lines.length === 0) return null;
  const state = coverage?.state ?? 'seen';
  const open = state === 'not-loaded' || state === 'not-understood';
  return (
    <li class="card">
      <div class="row-between">
        <h3>{t(`section.${section}`)}</h3>
        <span class={state === 'seen' ? 'chip chip-good' : 'chip'}>{t(`coverage.${state}`)}</span>
      </div>
      {lines.length > 0 && (
        <ul class="read-lines small">
          {lines.slice(0, 30).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {lines.length > 1 && <p class="tiny faint">{t('profile.items', { count: coverage?.total ?? lines.length })}</p>}
      {open && (
        <div>
          <Button
            small
            onClick={() => decide([setHasNone(section, true)], t('show.none-told'), [setHasNone(section, false)])}
          >
            {t('show.none')}
          </Button>
        </div>
      )}
    </li>
  );
}

const sourceName = (page: string): string =>
  t(
    page === 'profile'
      ? 'profile.source.profile'
      : page === 'export'
        ? 'profile.source.export'
        : 'profile.source.other',
  );

/** What was read of each section, from where and when. */
export function ReadSections({ view }: { readonly view: ProfileView }): JSX.Element {
  const { connections } = view.profile;
  return (
    <div class="stack">
      <p class="small dim">
        {t('profile.sources')}: {view.sources.map((s) => `${sourceName(s.page)} (${formatDay(s.asOf)})`).join(', ')}
        {connections !== undefined &&
          ` · ${t('profile.field.connections')}: ${formatNumber(connections)}${view.profile.connectionsAtLeast ? '+' : ''}`}
      </p>
      <h2>{t('profile.coverage')}</h2>
      <ul class="columns">
        {PROFILE_SECTIONS.map((section) => (
          <Section key={section} view={view} section={section} />
        ))}
      </ul>
    </div>
  );
}
