/** `npx tsx tools/architecture-doc.ts`: draws the house from the code's imports into docs/architecture.md. */
import { writeFileSync } from 'node:fs';
import { house } from './house/imports.ts';
import { housePage } from './house/page.ts';

writeFileSync('docs/architecture.md', housePage(house()));
