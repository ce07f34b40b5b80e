import { page, RICH, thread, VIEWER } from '../fixtures/linkedin-messaging/build.ts';

const MESSAGES = 200;
const ROWS = 60;
const KEY = '5f0c1d2e-7b3a-4c19-9d84-2a6b8e0f7c31_012';

/** A thread of 200 messages over forty days beside sixty rows, each message with the mark that names its thread. */
export function longThread(): { readonly url: string; readonly html: string } {
  const bubbles = Array.from({ length: MESSAGES }, (_, i) => {
    const own = i % 3 === 0;
    return {
      from: own ? VIEWER : (RICH.title ?? ''),
      own,
      ...(i % 5 === 0 && { day: new Date(Date.UTC(2026, 6, 1 + i / 5)).toISOString().slice(0, 10) }),
      time: `${1 + (i % 5)}:${10 + (i % 49)} PM`,
      html:
        i % 2 === 0
          ? 'The ward lists are counted twice a week.'
          : `Good morning,<br><br>the second list is attached; <a href="https://oslo.example/${i}">here</a> is the first one.`,
    };
  });
  const rows = Array.from({ length: ROWS }, (_, i) => ({
    name: i === 0 ? (RICH.title ?? '') : `Sender ${String.fromCharCode(65 + (i % 26))}${Math.floor(i / 26)} Nyholm`,
    time: 'Sep 1',
    snippet: 'The ward lists are counted',
    active: i === 0,
  }));
  let count = 0;
  const mark = (): string => {
    count += 1;
    const id = btoa(`${1_780_000_000_000 + count}b${count}-5&${KEY}`);
    return `urn:li:msg_message:(urn:li:fsd_profile:ACoAABk2Qv8Bz1y7mKJtXhRw0nLs4PdE5fGuHi0,2-${id})`;
  };
  return {
    url: `https://www.linkedin.com/messaging/thread/2-${btoa(KEY)}/`,
    html: page({ viewer: VIEWER, rows, threads: [thread({ ...RICH, bubbles })] }).replaceAll(
      'urn:li:msg_message:(x,1)',
      mark,
    ),
  };
}

const SENTENCE = 'Every autumn two clinics lend me their rosters, and by spring the night shifts come out evenly. ';

/** A page of one's own on which nearly everything is main text: the library keeps it all, and all of it is read. */
export function textPage(): { readonly url: string; readonly html: string } {
  const job = `<div><h3>Planner</h3><p>${SENTENCE.repeat(2)}</p><ul><li>Rosters of nine wards</li><li>Two audits</li></ul></div>`;
  const parts = [
    `<h1>Ilse Brandvold</h1><h2>About me</h2><p>${SENTENCE.repeat(4)}</p>`,
    `<h2>Skills</h2><ul>${['Rosters', 'Python', 'SQL', 'Norwegian', 'Queueing'].map((s) => `<li>${s}</li>`).join('')}</ul>`,
    `<h2>Experience</h2>${job.repeat(80)}`,
    `<h2>Publications</h2><ol>${`<li>${SENTENCE}</li>`.repeat(150)}</ol>`,
  ];
  return {
    url: 'https://ilse-brandvold.example/',
    html: `<!doctype html><html lang="en"><head><title>Ilse Brandvold</title><link rel="icon" href="data:,"></head><body><nav>${'<a href="/more">More</a>'.repeat(60)}</nav><main>${parts.join('')}</main><footer>2026</footer></body></html>`,
  };
}
