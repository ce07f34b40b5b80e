import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { csv, messagesCsv, profileCsv, zip } from '../../readers/linkedin-export/build.ts';

/** Sets a mark where a page runs it: the probe looks for that mark in every page of the extension. */
const RUN = 'globalThis.__ran=1';

/** Ways in which text has become code elsewhere: elements, attributes, addresses, templates, encodings, styles. */
export const PAYLOADS: readonly string[] = [
  `<script>${RUN}</script>`,
  `<img src=x onerror=${RUN}>`,
  `<svg onload=${RUN}><animate onbegin=${RUN} attributeName=x></svg>`,
  `"><iframe srcdoc="<script>parent.${RUN}</script>"></iframe>`,
  `' autofocus onfocus=${RUN} x='`,
  `<a href="javascript:${RUN}">pay slip</a>`,
  `<math><mtext></form><form><mglyph><style></math><img src onerror=${RUN}>`,
  `<template shadowrootmode=open><slot onslotchange=${RUN}></slot></template>`,
  `{{constructor.constructor('${RUN}')()}}`,
  `\${${RUN}}`,
  `&lt;img src=x onerror=${RUN}&gt;`,
  `%3Cscript%3E${RUN}%3C/script%3E`,
  `<style>@import'data:text/css,*{color:red}';</style>`,
  '<base href="https://evil.example/"><meta http-equiv=refresh content="0;url=https://evil.example/">',
  `\u202e<object data="data:text/html,<script>${RUN}</script>">\u202c`,
  '__proto__',
];

/** What each becomes when it is found in a page as an element that only a parser could have made. */
export const MADE_BY_PARSER =
  'script:not([src]), iframe, object, embed, base, meta[http-equiv], style, img[src="x"], svg[onload], [onerror], [onload], [onfocus], [onbegin], a[href^="javascript:"], template, math';

/** An export in which everything that others can write is hostile: names, headlines, subjects, texts, addresses, skills. */
export function hostileExport(): string {
  const mails = PAYLOADS.map((payload, i) => ({
    thread: `2-hostile${i}==`,
    from: `Eve ${payload}`,
    slug: `eve-${i}`,
    date: `2026-08-${String(10 + i).padStart(2, '0')} 09:00:00 UTC`,
    subject: payload,
    title: payload,
    text: `Hi Ilse, a contract on claims data at ${payload} GmbH, 10 hours a week, 90 EUR/hour, remote. ${payload} Python and ${payload}`,
  }));
  const bytes = zip({
    'Profile.csv': profileCsv({ Headline: `Pharmacy ${PAYLOADS[1]}`, Summary: PAYLOADS.join('\n') }),
    'Skills.csv': csv([['Name'], ...PAYLOADS.map((p) => [p])]),
    'messages.csv': messagesCsv(mails),
    [`${PAYLOADS[1]?.replaceAll('/', '')}.csv`]: 'a,b\n1,2\n',
  });
  const path = join(mkdtempSync(join(tmpdir(), 'beckon-hostile-')), `Basic_<img src=x onerror=${RUN}>.zip`);
  writeFileSync(path, bytes);
  return path;
}
