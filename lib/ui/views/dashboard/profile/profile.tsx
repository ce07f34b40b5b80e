import type { ComponentChildren, JSX } from 'preact';
import { t } from '../../../i18n/index.ts';
import { useLoad } from '../../../load.ts';
import { Empty, Show } from '../../../parts/states.tsx';
import { Tabs } from '../../../parts/tabs.tsx';
import { href } from '../../../router.ts';
import { Shell } from '../shell.tsx';
import { Changes } from './changes.tsx';
import { Findings } from './findings.tsx';
import { ReadSections } from './read.tsx';
import { Rubric } from './rubric.tsx';
import { SearchPage } from './search-page.tsx';
import { Words } from './words.tsx';

const TABS = ['findings', 'search', 'words', 'changes', 'read', 'rubric'] as const;
type Tab = (typeof TABS)[number];

function NotRead(): JSX.Element {
  return (
    <Empty title={t('profile.empty.title')}>
      <p>{t('profile.empty')}</p>
      <a class="button button-primary" href={href('data')}>
        {t('profile.import')}
      </a>
    </Empty>
  );
}

function Audit({ children }: { readonly children: 'findings' | 'rubric' }): ComponentChildren {
  const [load, again] = useLoad((a) => a.audit());
  const View = children === 'findings' ? Findings : Rubric;
  return (
    <Show load={load} again={again}>
      {(audit) => (audit === null ? <NotRead /> : <View audit={audit} />)}
    </Show>
  );
}

function Read(): JSX.Element {
  const [load, again] = useLoad(async (a) => ({ view: await a.profile(), audit: await a.audit() }));
  return (
    <Show load={load} again={again}>
      {({ view, audit }) => (view === null ? <NotRead /> : <ReadSections view={view} audit={audit} />)}
    </Show>
  );
}

function Report({ children }: { readonly children: 'words' | 'changes' }): ComponentChildren {
  const [load, again] = useLoad((a) => a.study({ ask: 'report' }));
  const View = children === 'words' ? Words : Changes;
  return (
    <Show load={load} again={again}>
      {(report) => (report === null ? <NotRead /> : <View report={report} />)}
    </Show>
  );
}

/** The audit, what it was read from, and how it judges: an address each. */
export function ProfilePage({ tab }: { readonly tab: string | undefined }): JSX.Element {
  const current: Tab = TABS.find((x) => x === tab) ?? 'findings';
  return (
    <Shell view="profile" title={t('profile.title')}>
      <Tabs
        label={t('profile.title')}
        tabs={TABS.map((x) => ({
          href: href(x === 'findings' ? 'profile' : `profile/${x}`),
          label: t(`profile.tab.${x}`),
          current: x === current,
        }))}
      />
      {current === 'read' && <Read />}
      {(current === 'words' || current === 'changes') && <Report>{current}</Report>}
      {current === 'search' && <SearchPage notRead={<NotRead />} />}
      {(current === 'findings' || current === 'rubric') && <Audit>{current}</Audit>}
    </Shell>
  );
}
