/** `npx tsx tools/licences.ts`: writes the notices of what is shipped, and the page in the docs that lists it. */
import { writeFileSync } from 'node:fs';
import { licencePage, noticeText } from './supply/notices.ts';
import { shipped, toolchain } from './supply/packages.ts';

const list = shipped();
writeFileSync('assets/public/third-party.txt', noticeText(list));
writeFileSync('docs/licences.md', licencePage(list, toolchain()));
process.stdout.write(`${list.length} packages are shipped.\n`);
