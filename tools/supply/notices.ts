import type { Package } from './packages.ts';

const RULE = '-'.repeat(80);

/** The notice that the extension carries: every shipped package with its licence in full. */
export function noticeText(packages: readonly Package[]): string {
  const parts = packages.map((p) => `${RULE}\n${p.name} ${p.version} (${p.licence})\n${p.home}\n\n${p.text}\n`);
  return `Beckon contains code of these projects, unchanged. Their sources are at the addresses given.\n\n${parts.join('\n')}`;
}

const line = (p: Package): string => `| ${p.name} | ${p.version} | ${p.licence} |`;
const table = (packages: readonly Package[]): string =>
  ['| package | version | licence |', '|---|---|---|', ...packages.map(line)].join('\n');

/** The page in the docs. */
export const licencePage = (shipped: readonly Package[], tools: readonly Package[]): string =>
  `# Licences

Made by \`npx tsx tools/licences.ts\`; a test fails when it is out of date.

Beckon is under the MIT licence. All of what it ships may be passed on under these terms when the notices come along, and they do:
the extension carries them in full as \`third-party.txt\`. webextension-polyfill is under the Mozilla Public License 2.0, which asks
that its own files stay under it and that their source can be had; it is used unchanged.

## In the extension

${table(shipped)}

## For building and testing

${table(tools)}
`;
