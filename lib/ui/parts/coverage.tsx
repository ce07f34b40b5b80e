import type { JSX } from 'preact';
import { type Coverage, PROFILE_SECTIONS, type ProfileSection, type SectionCoverage } from '../../model/coverage.ts';
import { t } from '../i18n/index.ts';
import { Icon } from './icon.tsx';

/** How the user can show what was not seen. */
function howTo(c: SectionCoverage): string {
  if (c.state === 'not-understood') return t('show.not-understood');
  if (c.reason === 'export-only') return t('show.export');
  return c.state === 'truncated' || (c.showAt ?? '').includes('/details/') ? t('show.open') : t('show.scroll');
}

export interface Unseen {
  readonly section: ProfileSection;
  readonly coverage: SectionCoverage;
}

/** Sections of which something is still unknown, in the order of a profile. */
export function unseenSections(coverage: Coverage): Unseen[] {
  return PROFILE_SECTIONS.flatMap((section) => {
    const c = coverage[section];
    return c !== undefined && c.state !== 'seen' && c.state !== 'empty' ? [{ section, coverage: c }] : [];
  });
}

/** What has not been seen and how to show it, grouped by what to do: unknown costs nothing, it is only listed. */
export function UnseenList({ coverage }: { readonly coverage: Coverage }): JSX.Element | null {
  const groups = Map.groupBy(unseenSections(coverage), (u) => howTo(u.coverage));
  if (groups.size === 0) return null;
  return (
    <ul class="stack small">
      {[...groups].map(([how, items]) => (
        <li key={how} class="stack-tight">
          <span class="row">
            {items.map((u) => (
              <span class="chip" key={u.section}>
                {t(`section.${u.section}`)}
              </span>
            ))}
          </span>
          <span class="dim">{how}</span>
        </li>
      ))}
    </ul>
  );
}

/** The whole checklist: every known section with its state. */
export function CoverageChecklist({ coverage }: { readonly coverage: Coverage }): JSX.Element {
  const known = PROFILE_SECTIONS.filter((s) => coverage[s] !== undefined);
  return (
    <ul class="coverage">
      {known.map((section) => {
        const state = coverage[section]?.state ?? 'not-loaded';
        const done = state === 'seen' || state === 'empty';
        return (
          <li key={section} class={done ? 'coverage-item coverage-done' : 'coverage-item'}>
            <Icon name={done ? 'check' : 'clock'} />
            <span>{t(`section.${section}`)}</span>
            <span class="tiny faint">{t(`coverage.${state}`)}</span>
          </li>
        );
      })}
    </ul>
  );
}
