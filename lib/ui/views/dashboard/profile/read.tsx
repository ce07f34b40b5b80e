import type { JSX } from 'preact';
import type { ProfileView } from '../../../../model/app.ts';
import type { AuditReport } from '../../../../model/audit.ts';
import { PROFILE_SECTIONS, type ProfileSection } from '../../../../model/coverage.ts';
import type { Profile } from '../../../../model/profile.ts';
import { LIMITS } from '../../../../model/report.ts';
import type { PartialDate } from '../../../../model/time.ts';
import { useDecide } from '../../../act.ts';
import { setHasNone } from '../../../decisions.ts';
import { formatDay, formatNumber } from '../../../i18n/format.ts';
import { t } from '../../../i18n/index.ts';
import { Button } from '../../../parts/button.tsx';
import { Marked } from '../../../parts/marked.tsx';
import { LengthMeter } from '../../../parts/meter.tsx';

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
      return (p.experience ?? []).flatMap((x) =>
        [joined(x.title, x.company, span(x.start, x.end)), x.description].filter((l) => l !== undefined),
      );
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

/** Length of the texts that the site cuts or folds. */
function Meters({ profile: p, section }: { readonly profile: Profile; readonly section: ProfileSection }) {
  if (section === 'topcard' && p.headline !== undefined)
    return (
      <LengthMeter
        used={p.headline.length}
        limit={LIMITS.headline}
        fold={{ at: LIMITS.headlineInRow, text: t('meter.row', { count: LIMITS.headlineInRow }) }}
      />
    );
  if (section === 'about' && p.about !== undefined)
    return (
      <LengthMeter
        used={p.about.length}
        limit={LIMITS.about}
        fold={{ at: LIMITS.aboutFold, text: t('meter.fold', { count: LIMITS.aboutFold }) }}
      />
    );
  return null;
}

interface SectionProps {
  readonly view: ProfileView;
  readonly section: ProfileSection;
  readonly quotes: readonly string[];
}

function Section({ view, section, quotes }: SectionProps): JSX.Element | null {
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
            <li key={line}>
              <Marked text={line} quotes={quotes} />
            </li>
          ))}
        </ul>
      )}
      <Meters profile={view.profile} section={section} />
      {lines.length > 1 && section !== 'topcard' && (
        <p class="tiny faint">{t('profile.items', { count: coverage?.total ?? lines.length })}</p>
      )}
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

interface Props {
  readonly view: ProfileView;
  readonly audit: AuditReport | null;
}

/** Words that some check counted; where a check names the place, only there. */
const evidenceOf = (audit: AuditReport | null): string[] => [
  ...new Set((audit?.findings ?? []).flatMap((f) => f.evidence.map((q) => q.text))),
];

/** What was read of each section, from where and when. */
export function ReadSections({ view, audit }: Props): JSX.Element {
  const { connections } = view.profile;
  const quotes = evidenceOf(audit);
  return (
    <div class="stack">
      <p class="small dim">
        {t('profile.sources')}: {view.sources.map((s) => `${sourceName(s.page)} (${formatDay(s.asOf)})`).join(', ')}
        {connections !== undefined &&
          ` · ${t('profile.field.connections')}: ${formatNumber(connections)}${view.profile.connectionsAtLeast ? '+' : ''}`}
      </p>
      <h2>{t('profile.coverage')}</h2>
      <p class="small dim">{t('read.evidence')}</p>
      <ul class="columns">
        {PROFILE_SECTIONS.map((section) => (
          <Section key={section} view={view} section={section} quotes={quotes} />
        ))}
      </ul>
    </div>
  );
}
