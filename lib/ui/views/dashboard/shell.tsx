import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../i18n/index.ts';
import { readyValue, useLoad } from '../../load.ts';
import { Icon, type IconName, Lantern } from '../../parts/icon.tsx';
import { QuietButton } from '../../parts/page-header.tsx';
import { SampleBar } from '../../parts/sample-bar.tsx';
import { Toasts } from '../../parts/toast.tsx';
import { href } from '../../router.ts';
import { announcement } from '../../toast.ts';

const VIEWS = ['overview', 'profile', 'inbox', 'visibility', 'data', 'settings'] as const;
type ViewName = (typeof VIEWS)[number];
const ICONS: Record<ViewName, IconName> = {
  overview: 'home',
  profile: 'person',
  inbox: 'inbox',
  visibility: 'chart',
  data: 'data',
  settings: 'settings',
};

function Nav({ current }: { readonly current: ViewName | null }): JSX.Element {
  return (
    <nav class="nav" aria-label={t('nav.label')}>
      <ul class="nav-list">
        {VIEWS.map((view) => (
          <li key={view}>
            <a class="nav-link" href={href(view)} aria-current={view === current ? 'page' : undefined}>
              <Icon name={ICONS[view]} />
              <span>{t(`nav.${view}`)}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

interface Props {
  readonly view: ViewName | null;
  readonly title: string;
  /** Shown beside the title. */
  readonly tools?: ComponentChildren;
  readonly wide?: boolean;
  readonly children: ComponentChildren;
}

/** Frame of each view: navigation, one title that takes the focus on arrival, the view itself. */
export function Shell({ view, title, tools, wide = false, children }: Props): JSX.Element {
  const heading = useRef<HTMLHeadingElement>(null);
  const arrived = useRef(false);
  const sample = readyValue(useLoad((a) => a.settings())[0])?.sample === true;
  useEffect(() => {
    document.title = `${title} · ${t('app.name')}`;
    if (arrived.current) heading.current?.focus();
    arrived.current = true;
    announcement.value = title;
  }, [title]);
  return (
    <div class="shell">
      <button type="button" class="skip-link" onClick={() => heading.current?.focus()}>
        {t('app.skip')}
      </button>
      <header class="side">
        <a class="brand" href={href('overview')}>
          <Lantern />
          <span>{t('app.name')}</span>
        </a>
        <Nav current={view} />
        <div class="side-foot">
          <QuietButton labelled />
        </div>
      </header>
      <main class={wide ? 'main main-wide' : 'main'}>
        {sample && <SampleBar />}
        <div class="row-between main-head">
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {tools}
        </div>
        {children}
      </main>
      <Toasts />
    </div>
  );
}
