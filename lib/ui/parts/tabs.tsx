import type { JSX } from 'preact';

interface Tab {
  readonly href: string;
  readonly label: string;
  readonly current: boolean;
}

/** Sub-views of a view: links, so that each has an address and the back button works. */
export const Tabs = ({ label, tabs }: { readonly label: string; readonly tabs: readonly Tab[] }): JSX.Element => (
  <nav class="tabs" aria-label={label}>
    {tabs.map((tab) => (
      <a key={tab.href} href={tab.href} aria-current={tab.current ? 'page' : undefined}>
        {tab.label}
      </a>
    ))}
  </nav>
);
