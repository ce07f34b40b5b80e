import { readFileSync } from 'node:fs';

const packageJson = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  version: string;
  description: string;
};

/** Nothing may be fetched, framed or posted by any page of the extension. */
const CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'none'",
  "connect-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The fixed id under which Firefox stores the data; changing it would lose every user's store. */
export const GECKO_ID = 'beckon@beckon.example';

/** The manifest's own part per browser; entrypoints add theirs. Each permission has a paragraph in docs/permissions.md. */
export function manifest(browser: 'chromium' | 'firefox') {
  const common = {
    name: 'Beckon',
    version: packageJson.version,
    description: packageJson.description,
    incognito: 'not_allowed' as const,
    optional_permissions: ['notifications'],
    optional_host_permissions: ['https://www.linkedin.com/*'],
    content_security_policy: { extension_pages: CSP },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+B' } },
    },
  };
  const permissions = ['activeTab', 'scripting', 'storage', 'unlimitedStorage', 'contextMenus', 'alarms'];
  if (browser === 'chromium') {
    return { ...common, minimum_chrome_version: '128', permissions: [...permissions, 'sidePanel', 'offscreen'] };
  }
  return {
    ...common,
    permissions,
    browser_specific_settings: {
      gecko: { id: GECKO_ID, strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } },
    },
  };
}
