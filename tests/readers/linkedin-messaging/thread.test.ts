import { describe, expect, it } from 'vitest';
import { linkedinMessaging } from '../../../lib/readers/linkedin-messaging/index.ts';
import { OCCLUDED, page, RICH, richPage, thread, VIEWER } from '../../fixtures/linkedin-messaging/build.ts';
import { messages, NOW, parse, read, talk } from './helpers.ts';

const oslo = (month: number, day: number, hour: number, minute: number): number =>
  Date.UTC(2026, month - 1, day, hour - 2, minute);

describe('open thread', () => {
  it('reads texts, sides, times and what the title says', () => {
    const r = read(richPage());
    expect(r).toMatchObject({ own: 'yes', refusal: null, page: 'messaging/thread', layout: 'messaging', drift: [] });
    expect(messages(r).map((m) => [m.direction, m.sender.name, m.sentAt, m.sentAtPrecision])).toEqual([
      ['inbound', 'Ravi Solberg', oslo(9, 3, 14, 38), 'minute'],
      ['inbound', 'Ravi Solberg', oslo(9, 3, 14, 38), 'day'],
      ['outbound', VIEWER, oslo(9, 3, 17, 2), 'minute'],
      ['inbound', 'Ravi Solberg', oslo(9, 4, 9, 15), 'minute'],
    ]);
    expect(messages(r)[0]).toMatchObject({
      threadId: '2-Zm9vYmFy==',
      text: 'Hi Ilse,\n\nwe need help with claims data.',
      subject: 'Claims model, 12 h a week',
      pill: 'inmail',
      sender: {
        headline: 'Contract recruiting for hospital analytics',
        url: 'https://www.linkedin.com/in/ravi-solberg',
      },
    });
    expect(messages(r)[2]).toMatchObject({ recipients: [{ name: 'Ravi Solberg' }] });
    expect(messages(r)[3]).toMatchObject({ attachments: 1, text: 'A hospital group in Oslo, see the description.' });
    expect(JSON.stringify(r)).not.toContain('unsent');
    expect(JSON.stringify(r)).not.toContain('typing');
    expect(talk(r)?.hints).toEqual([
      {
        participant: { name: 'Ravi Solberg' },
        lastActiveAt: oslo(9, 4, 12, 0),
        lastSnippet: 'A hospital group in Oslo',
        lastDirection: 'inbound',
      },
      {
        participant: { name: 'Petra Nyholm' },
        lastActiveAt: oslo(9, 1, 12, 0),
        lastSnippet: 'You: Thank you!',
        lastDirection: 'outbound',
        unread: true,
      },
    ]);
  });

  it.each([
    ['de', ['3. Sept.', '14:38', 'Freitag', '09:15']],
    ['fr', ['3 sept.', '14:38', 'vendredi', '09:15']],
    ['es', ['3 sept', '14:38', 'viernes', '9:15']],
    ['pt-BR', ['3 de set.', '14:38', 'sexta-feira', '09:15']],
    ['nl', ['3 sep.', '14:38', 'vrijdag', '09:15']],
    ['en', ['Sep 3, 2026', '2:38 PM', 'FRIDAY', '9:15 AM']],
    ['hu', ['szept. 3.', '14:38', 'péntek', '9:15']],
  ])('resolves days and times of %s pages', (lang, [day, clock, weekday, morning]) => {
    const bubbles = RICH.bubbles.map((b, i) =>
      i === 0
        ? { ...b, day: day as string, time: clock as string }
        : i === 3
          ? { ...b, day: weekday as string, time: morning as string }
          : { ...b, ...(b.time !== undefined && { time: '17:02' }) },
    );
    const times = messages(read(richPage({ thread: { bubbles }, lang }))).map((m) => m.sentAt);
    expect(times).toEqual([oslo(9, 3, 14, 38), oslo(9, 3, 14, 38), oslo(9, 3, 17, 2), oslo(9, 4, 9, 15)]);
  });

  it.each([
    ['en', 'TODAY', 'Yesterday'],
    ['de', 'Heute', 'Gestern'],
    ['fr', 'Aujourd’hui', 'Hier'],
    ['es', 'Hoy', 'Ayer'],
    ['pt', 'Hoje', 'Ontem'],
    ['nl', 'Vandaag', 'Gisteren'],
  ])('knows today and yesterday in %s', (lang, today, yesterday) => {
    const bubbles = [
      { from: 'Ravi Solberg', day: yesterday, time: '08:05', html: 'a' },
      { from: 'Ravi Solberg', day: today, time: '08:05', html: 'b' },
    ];
    expect(messages(read(richPage({ thread: { bubbles }, lang }))).map((m) => m.sentAt)).toEqual([
      oslo(9, 6, 8, 5),
      oslo(9, 7, 8, 5),
    ]);
  });

  it('leaves a date out rather than guess it', () => {
    const bubbles = [{ from: 'Ravi Solberg', day: 'Smarch 3', time: '2:38 XQ', html: 'a' }];
    const [message] = messages(read(richPage({ thread: { bubbles } })));
    expect(message?.text).toBe('a');
    expect(message?.sentAt).toBeUndefined();
    const noHalf = messages(
      read(richPage({ thread: { bubbles: [{ from: 'Ravi Solberg', day: 'Sep 3', time: '2:38 XQ', html: 'a' }] } })),
    );
    expect(noHalf[0]).toMatchObject({ sentAt: oslo(9, 3, 12, 0), sentAtPrecision: 'day' });
  });

  it('takes the year before for a day that is still to come', () => {
    const bubbles = [{ from: 'Ravi Solberg', day: 'Dec 24', time: '2:38 PM', html: 'a' }];
    expect(messages(read(richPage({ thread: { bubbles } })))[0]?.sentAt).toBe(Date.UTC(2025, 11, 24, 13, 38));
  });

  it('reads a group thread, with every sender under their own name', () => {
    const spec = {
      title: 'Ravi Solberg, Petra Nyholm',
      bubbles: [
        { from: 'Ravi Solberg', day: 'Sep 3', time: '2:38 PM', html: 'Meet Petra.' },
        { from: 'Petra Nyholm', time: '2:40 PM', html: 'Hello!' },
        { from: VIEWER, own: true, time: '2:41 PM', html: 'Hi both.' },
      ],
    };
    const r = read(page({ viewer: VIEWER, threads: [thread(spec)] }));
    expect(talk(r)?.conversations[0]?.group).toBe(true);
    expect(messages(r).map((m) => [m.direction, m.sender.name, m.recipients])).toEqual([
      ['inbound', 'Ravi Solberg', undefined],
      ['inbound', 'Petra Nyholm', undefined],
      ['outbound', VIEWER, undefined],
    ]);
  });

  it.each([
    ['Ravi Solberg and Petra Nyholm', false],
    ['Ravi Solberg, Petra Nyholm and 3 others', false],
    ['Claims pilot', true],
  ])('knows the group titled %j', (title, group) => {
    const bubbles = [
      { from: 'Ravi Solberg', day: 'Sep 3', time: '2:38 PM', html: 'Meet Petra.' },
      { from: 'Petra Nyholm', time: '2:40 PM', html: 'Hello!' },
    ];
    const rows = [{ name: title, active: true, snippet: 'Hello!', group }];
    const r = read(page({ viewer: VIEWER, rows, threads: [thread({ title, bubbles })] }));
    expect(r.refusal).toBeNull();
    expect(talk(r)?.conversations[0]).toMatchObject({ group: true, title });
    if (group)
      expect(read(page({ viewer: VIEWER, threads: [thread({ title, bubbles })] })).refusal?.code).toBe(
        'not-understood',
      );
  });

  it('knows a name that carries a degree, and one with a comma', () => {
    for (const [title, from] of [
      ['Ravi Solberg · 2nd', 'Ravi Solberg'],
      ['Ravi Solberg, PhD', 'Ravi Solberg, PhD'],
    ] as const) {
      const r = read(
        page({
          viewer: VIEWER,
          threads: [thread({ title, bubbles: [{ from, day: 'Sep 3', time: '2:38 PM', html: 'Hi' }] })],
        }),
      );
      expect(messages(r).map((m) => [m.direction, m.sender.name, m.group])).toEqual([['inbound', from, undefined]]);
      expect(talk(r)?.conversations[0]?.title).toBe(from);
    }
  });

  it('marks a sponsored thread', () => {
    const spec = {
      title: 'Nimbus Courses',
      form: false,
      bubbles: [{ from: 'Nimbus Courses', day: 'Sep 3', time: '2:38 PM', html: 'Learn faster.' }],
    };
    const rows = [{ name: 'Nimbus Courses', pill: 'Sponsored', snippet: 'Learn faster.', active: true, time: 'Sep 3' }];
    const r = read(page({ viewer: VIEWER, rows, threads: [thread(spec)] }));
    expect(messages(r)[0]?.pill).toBe('sponsored');
    expect(talk(r)?.hints?.[0]).toMatchObject({ pill: 'sponsored', lastSnippet: 'Learn faster.' });
  });

  it('reads the list alone as hints, never as conversations', () => {
    const rows = [
      { name: 'Ann Lee, Bo Ek', group: true, time: 'Sep 2', snippet: 'Ann: see you' },
      { name: 'Cy Dahl', time: '9:05 AM', pill: 'InMail', snippet: 'A role' },
    ];
    const r = read(page({ rows }), { url: 'https://www.linkedin.com/messaging/' });
    expect(r).toMatchObject({ page: 'messaging', refusal: null });
    expect(talk(r)?.conversations).toEqual([]);
    expect(talk(r)?.hints).toEqual([
      {
        participant: { name: 'Ann Lee, Bo Ek' },
        lastActiveAt: oslo(9, 2, 12, 0),
        lastSnippet: 'Ann: see you',
        group: true,
      },
      {
        participant: { name: 'Cy Dahl' },
        lastActiveAt: oslo(9, 7, 9, 5),
        lastSnippet: 'A role',
        lastDirection: 'inbound',
        pill: 'inmail',
      },
    ]);
    expect(OCCLUDED).toContain('occluded');
  });
});

describe('never the wrong thread', () => {
  const other = thread({
    title: 'Petra Nyholm',
    bubbles: [{ from: 'Petra Nyholm', day: 'Sep 1', time: '1:00 PM', html: 'Old thread' }],
  });

  it('reads the one that is open, whatever stays mounted beside it', () => {
    for (const threads of [
      [thread(RICH), other],
      [other, thread(RICH)],
    ]) {
      const html = page({
        viewer: VIEWER,
        rows: [
          { name: 'Ravi Solberg', active: true, snippet: 'x' },
          { name: 'Petra Nyholm', snippet: 'y' },
        ],
        threads,
      });
      expect(talk(read(html))?.conversations[0]?.title).toBe('Ravi Solberg');
    }
  });

  it('reads nothing when two could be meant', () => {
    const r = read(page({ viewer: VIEWER, threads: [thread(RICH), other] }));
    expect(r.refusal?.code).toBe('not-understood');
    expect(messages(r)).toEqual([]);
  });

  it('reads nothing when the title and the messages are of different people', () => {
    const r = read(richPage({ thread: { title: 'Petra Nyholm' } }));
    expect(r.refusal?.code).toBe('not-understood');
    expect(r.drift[0]?.detail).toBe('title-and-messages-disagree');
  });

  it('reads nothing of a hidden thread', () => {
    expect(read(richPage({ thread: { attributes: 'aria-hidden="true"' } })).refusal?.code).toBe('not-understood');
  });

  it('reads the conversation in the overlay of another page, through the shadow root', () => {
    const overlay = `<div class="msg-overlay-conversation-bubble"><div class="msg-overlay-bubble-header"><h2 class="msg-overlay-bubble-header__title"><a href="/in/ravi-solberg/">Ravi Solberg</a></h2></div>${thread(RICH).replace(/<div class="msg-title-bar">[\s\S]*?<\/div><button>[\s\S]*?<\/button><\/div>/, '')}</div>`;
    const html = `<!doctype html><html lang="en"><body><header><img class="global-nav__me-photo" alt="${VIEWER}"></header><main id="workspace"><p>Feed</p></main><div id="interop-outlet" data-testid="interop-shadowdom"></div></body></html>`;
    const doc = parse(html);
    const root = (doc.querySelector('#interop-outlet') as Element).attachShadow({ mode: 'open' });
    root.append(...[...parse(`<body>${overlay}</body>`).body.children].map((c) => doc.importNode(c, true)));
    const ctx = { url: 'https://www.linkedin.com/feed/', now: NOW, timeZone: 'Europe/Oslo' };
    expect(linkedinMessaging.matches(new URL(ctx.url), doc)).toBe(true);
    const r = linkedinMessaging.read(doc, ctx);
    expect(r).toMatchObject({ own: 'yes', refusal: null });
    expect(talk(r)?.conversations[0]).toMatchObject({ strength: 'weak', title: 'Ravi Solberg' });
    expect(messages(r)).toHaveLength(4);
    const saved = html.replace(
      '"></div></body>',
      `"><template shadowrootmode="open">${overlay}</template></div></body>`,
    );
    expect(messages(linkedinMessaging.read(parse(saved), ctx))).toHaveLength(4);
  });

  describe('with marks that name its thread', () => {
    const key = (n: number): string => `5c1f0e77-3f0b-4b0a-9d5e-0c8a7b1d2e3${n}_100`;
    const marked = (html: string, n: number): string => {
      let at = 0;
      return html.replaceAll(
        'urn:li:msg_message:(x,1)',
        () => `urn:li:msg_message:(urn:li:fsd_profile:ACoAAB000,2-${btoa(`170000000000${at++}b1-100&${key(n)}`)})`,
      );
    };
    const url = `https://www.linkedin.com/messaging/thread/2-${btoa(key(1))}/`;

    it('is chosen among several of one person', () => {
      const old = thread({ ...RICH, bubbles: RICH.bubbles.map((b) => ({ ...b, html: `Old. ${b.html}` })) });
      for (const threads of [
        [marked(old, 2), marked(thread(RICH), 1)],
        [marked(thread(RICH), 1), old],
      ]) {
        const read_ = messages(read(page({ viewer: VIEWER, threads }), { url }));
        expect(read_).toHaveLength(4);
        expect(JSON.stringify(read_)).not.toContain('Old.');
      }
    });

    it('is not read under the address of another one', () => {
      const html = marked(richPage(), 2);
      const r = read(html, { url });
      expect([r.refusal?.code, r.drift[0]?.detail]).toEqual(['not-understood', 'messages-of-another-thread']);
      expect(messages(r)).toEqual([]);
      expect(messages(read(html))).toHaveLength(4);
    });

    it('has a strong key without an address', () => {
      const r = read(marked(richPage(), 1), { url: 'https://www.linkedin.com/messaging/' });
      expect(talk(r)?.conversations[0]).toMatchObject({ id: `2-${btoa(key(1))}`, strength: 'strong' });
      expect(talk(read(richPage(), { url: 'https://www.linkedin.com/messaging/' }))?.conversations[0]?.strength).toBe(
        'weak',
      );
    });
  });
});

describe('what could be of another thread, or of another message', () => {
  const own = { from: VIEWER, own: true, day: 'Sep 3', time: '2:38 PM', html: 'May I ask about the ward?' } as const;

  it('takes a body without a word or an attachment for a message not understood, not for an empty one', () => {
    const other = { ...own, own: false, from: 'Ravi Solberg', time: '2:50 PM' };
    const seen = (html: string) =>
      read(page({ viewer: VIEWER, rows: [], threads: [thread({ ...RICH, bubbles: [own, { ...other, html }] })] }));
    expect(messages(seen('Gladly.')).map((m) => m.text)).toEqual([own.html, 'Gladly.']);
    expect(messages(seen('')).map((m) => m.text)).not.toContain('');
    expect(seen('').drift).not.toEqual([]);
  });

  it('does not say to whom messages went that are all one’s own, unless they name their thread', () => {
    const one = (bubbles: typeof RICH.bubbles): string =>
      page({ viewer: VIEWER, rows: [], threads: [thread({ ...RICH, bubbles })] });
    expect(read(one([own])).refusal?.message).toContain('own-messages-only');
    expect(messages(read(one([own, { ...own, own: false, from: 'Ravi Solberg', time: '2:50 PM' }])))).toHaveLength(2);
    const key = '0aa1b2c3-1111-4222-8333-944455556666_100';
    const marked = one([own]).replace('(x,1)', `(x,2-${btoa(`1788400000000b1-1&${key}`)})`);
    const url = `https://www.linkedin.com/messaging/thread/2-${btoa(key)}/`;
    expect(messages(read(marked, { url }))[0]?.recipients).toEqual([
      { name: 'Ravi Solberg', url: 'https://www.linkedin.com/in/ravi-solberg' },
    ]);
  });

  it('does not read a message as empty whose words stand outside its body', () => {
    const bubble = { from: 'Ravi Solberg', day: 'Sep 3', time: '2:38 PM' };
    const quoted = { ...bubble, html: '<blockquote>Which client is it?</blockquote>A hospital.' };
    const r = read(page({ viewer: VIEWER, rows: [], threads: [thread({ ...RICH, bubbles: [quoted] })] }));
    expect(messages(r)).toEqual([]);
    expect(r.refusal?.code).toBe('not-understood');
  });
});
