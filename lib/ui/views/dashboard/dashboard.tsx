import type { JSX } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { t } from '../../i18n/index.ts';
import { Empty } from '../../parts/states.tsx';
import { followAddress, href, route } from '../../router.ts';
import { Welcome } from '../onboarding/welcome.tsx';
import { Data } from './data/data.tsx';
import { Inbox } from './inbox/inbox.tsx';
import { Overview } from './overview/overview.tsx';
import { ProfilePage } from './profile/profile.tsx';
import { Settings } from './settings/settings.tsx';
import { Shell } from './shell.tsx';
import { Visibility } from './visibility/visibility.tsx';

function NotFound(): JSX.Element {
  return (
    <Shell view={null} title={t('nav.not-found')}>
      <Empty title={t('nav.not-found')}>
        <p>{t('nav.not-found.do')}</p>
        <a class="button" href={href('overview')}>
          {t('nav.overview')}
        </a>
      </Empty>
    </Shell>
  );
}

/** The view of the address. */
export function Dashboard(): JSX.Element {
  useLayoutEffect(followAddress, []);
  const [view = 'overview', detail] = route.value.path;
  switch (view) {
    case 'overview':
      return <Overview />;
    case 'profile':
      return <ProfilePage tab={detail} />;
    case 'inbox':
      return <Inbox open={detail} />;
    case 'visibility':
      return <Visibility tab={detail} />;
    case 'data':
      return <Data />;
    case 'settings':
      return <Settings />;
    case 'welcome':
      return <Welcome step={detail} />;
    default:
      return <NotFound />;
  }
}
