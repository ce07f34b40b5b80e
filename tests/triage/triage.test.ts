import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Message } from '../../lib/model/conversation.ts';
import { toTriageJson, triage, triageThread } from '../../lib/triage/index.ts';
import { best } from '../growth.ts';

const read = (text: string, headline?: string) =>
  triage({ id: 'x', text, ...(headline !== undefined && { sender: { headline } }) });

describe('triage', () => {
  it.each([
    [
      'contract_offer',
      'We need a contractor for our claims warehouse: 15 hours a week, $90/hr, four months, remote. Would you be free?',
    ],
    [
      'permanent_offer',
      'Our bank is hiring a Senior Actuary on a permanent contract, £75k, pension and 28 days of leave. Interested?',
    ],
    ['recruiter_ping', 'I came across your profile and would love to hear whether you are open to new opportunities.'],
    [
      'expert_network',
      'Would you take part in a paid one-hour consultation on hospital software for one of our investor clients?',
    ],
    ['founder_pitch', 'I am looking for a technical co-founder for a tenant app, 40% equity. Shall we have a coffee?'],
    ['teaching_offer', 'Our academy needs an instructor for an evening course in SQL, ten weeks, €60 per hour.'],
    ['sales_pitch', 'We help clinics cut their billing costs by 30%. Could I show you a quick demo next week?'],
    ['promo', 'Join our free webinar on housing data on Thursday. Register with the link below.'],
    [
      'jobseeker_request',
      "I'm a graduate looking for my first job as an analyst. Could you forward my CV to your manager?",
    ],
    ['networking', 'Thanks for accepting my invitation, great to be connected. Have a good week!'],
    ['scam', 'Your account will be closed within 24 hours. Verify your identity with your password here.'],
    ['system', 'Anna Reyes accepted your invitation. Send a message.'],
    [
      'contract_offer',
      'Für einen Kunden suche ich freiberuflich eine Datenanalystin, 20 Stunden pro Woche, 6 Monate, 85 € pro Stunde.',
    ],
    ['permanent_offer', 'Notre équipe recrute en CDI un ingénieur données à Lyon, 50 k€, deux jours de télétravail.'],
    ['scam', 'Gana 150 € al día dando me gusta a vídeos. Escribe por Telegram a nuestra gestora.'],
  ])('%s: %s', (label, text) => {
    expect(read(text).label).toBe(label);
  });

  it('says nothing about a language it does not know, but counts the message', () => {
    const r = read('Szukamy programisty do naszego zespołu w Krakowie, czy ma Pan czas na krótką rozmowę?');
    expect(r).toMatchObject({ understood: false, isOffer: false, offer: null });
    expect(r.risk.checked).toBe(false);
  });

  it('calls ordinary mail no offer', () => {
    for (const text of [
      'Attached are the minutes of the meeting. Please send corrections by Friday.',
      'Your parcel arrives tomorrow between 9 and 11.',
      'The pipeline contract expires in March, legal wants the volumes by Tuesday.',
      'Can you pick up the kids? I am stuck in traffic.',
    ])
      expect(read(text).isOffer).toBe(false);
  });

  it('is no offer where it is plainly unpaid or for a third person', () => {
    expect(
      read('Volunteer mentors wanted for two evenings a month, unpaid, helping girls learn to code.').isOffer,
    ).toBe(false);
    expect(
      read('Do you know anyone who could fill a data engineer role in Leeds? There is a referral bonus.').isOffer,
    ).toBe(false);
  });

  it('gives quotes at true offsets, whatever the subject', () => {
    const text = 'We pay $80 per hour for six months, fully remote.';
    const r = triage({ id: 'x', subject: 'Contract data engineer', text });
    expect(r.quotes.pay).toBeDefined();
    expect(text.slice(r.quotes.pay?.start, r.quotes.pay?.end)).toBe(r.quotes.pay?.text);
    expect(r.quotes.role?.where).toBe('subject');
  });

  it('answers the same for the same input', () => {
    const text = 'Contract data engineer, $80/hr, remote, six months. Interested?';
    expect(JSON.stringify(read(text))).toBe(JSON.stringify(read(text)));
  });

  it('takes any text without an error', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (s) => {
        const r = read(s);
        expect(r.confidence).toBeGreaterThanOrEqual(0);
        expect(r.confidence).toBeLessThanOrEqual(1);
      }),
      { seed: 11, numRuns: 150 },
    );
  });

  it.each([
    ['digits', '1234567890 '],
    ['money', '$1,000-2,000 '],
    ['brackets', '<a <b <c {{{[[['],
    ['at signs', 'a@a.a@a.'],
    ['words of risk', 'send the code account suspended verify '],
    ['spaces', '          '],
    ['letters', 'aaaaaaaaaa'],
    ['capitals', 'Ab Cd Ef '],
  ])('reads ten million characters of %s like the first hundred thousand, and as fast', (_, piece) => {
    const [some, many] = [100_000, 10_000_000].map((n) => piece.repeat(Math.ceil(n / piece.length)));
    expect(read(many ?? '')).toEqual(read(some ?? ''));
    // A hundred times the text; room for copying it.
    expect(best(() => read(many ?? ''), 3) / best(() => read(some ?? ''), 3)).toBeLessThan(25);
  });

  it('prints the agreed JSON with nulls', () => {
    const line = toTriageJson('m1', read('We need a contractor for a data project, $90/hr.'), null);
    expect(Object.keys(line)).toEqual([
      'id',
      'label',
      'confidence',
      'isOffer',
      'offer',
      'missing',
      'risk',
      'fit',
      'evidence',
      'language',
    ]);
    expect(Object.keys(line.offer ?? {})).toEqual([
      'role',
      'seniority',
      'company',
      'agency',
      'pay',
      'hoursPerWeek',
      'durationMonths',
      'remote',
      'location',
      'skills',
      'engagement',
      'taxForms',
      'start',
      'asks',
      'links',
    ]);
    expect(line.offer?.hoursPerWeek).toBeNull();
    expect(JSON.parse(JSON.stringify(line))).toEqual(line);
  });
});

describe('a thread', () => {
  const message = (text: string, sentAt: number): Message => ({
    direction: 'inbound',
    sender: { name: 'Ada Stone' },
    sentAt,
    text,
  });
  const offer =
    'We need a contractor for our hospital data, $95/hr, remote, six months, 20 hours a week. Would you be interested?';

  it('sees the lure in the third message', () => {
    const calm = [message(offer, 1), message('Great, glad to hear it.', 2)];
    expect(triageThread(calm).risk.level).toBe('none');
    const lured = [
      ...calm,
      message('Before the call please clone this repository and run npm install, then tell us the error.', 3),
    ];
    expect(triageThread(lured)).toMatchObject({ label: 'scam', isOffer: false, risk: { level: 'danger' } });
  });

  it('takes its label from the first offer and adds later facts', () => {
    const r = triageThread([
      message('Thanks for connecting!', 1),
      message('We need a contractor for our hospital data, remote. Would you be interested?', 2),
      message('The pay is $95 per hour for this contract, 20 hours a week.', 3),
    ]);
    expect(r.label).toBe('contract_offer');
    expect(r.offer?.pay).toMatchObject({ min: 95, unit: 'hour' });
  });

  it('does not check where only a snippet or an attachment is there', () => {
    expect(triage({ id: 'a', text: 'We have a role', snippet: true }).risk.checked).toBe(false);
    expect(triage({ id: 'a', text: '', attachments: 1 }).risk.checked).toBe(false);
  });
});
