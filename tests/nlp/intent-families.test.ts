import { describe, expect, it } from 'vitest';
import { contactPaths, contractIntent, openToWork } from '../../lib/nlp/intent.ts';
import { findOutcomes } from '../../lib/nlp/outcomes.ts';

const FAMILIES: readonly {
  readonly what: string;
  readonly read: (text: string) => readonly unknown[];
  readonly fires: readonly string[];
  readonly silent: readonly string[];
}[] = [
  {
    what: 'work is looked for',
    read: (t) => openToWork(t),
    fires: [
      'What I’m looking for: a small kitchen with a garden',
      'I’d love to begin at a school that sings',
      'A seat became free in May, the others are taken',
      'Sound engineer, between two tours',
      'Listening to good offers',
      'If your lab has room for a beginner, I can come in June',
      'Open to switching sides',
      'Buchhalterin, sucht Neues',
      'Abierta a mudarme al norte',
      'Busco contrato en Bilbao',
      'From March, I can take on a parish',
    ],
    silent: [
      'Between jobs I taught sailing to children',
      'The difference between two films is the light',
      'Data for everybody who needs it, from 4 in the morning',
      'The archive has room for a million letters',
    ],
  },
  {
    what: 'the reader may write',
    read: (t) => contactPaths(t),
    fires: [
      'Send two photos of the roof and I’ll reply by the evening',
      'Show us the form, we’ll tell you what it costs',
      'If the map helped you, tell me where you went',
      'My inbox here is open',
      'Grateful for any note',
      'Je réponds aux messages le soir',
      'One hour at a time: https://adplist.org/mentors/example-harbour',
    ],
    silent: [
      'She would like to hear from nobody about coins',
      'I write tests and code that answers',
      'Talks: https://www.youtube.com/@example-harbour',
    ],
  },
  {
    what: 'contracts are taken',
    read: (t) => contractIntent(t),
    fires: [
      'Programmer for rent',
      'Illustratrice | Missions courtes',
      'Data engineer | short projects | remote',
      'Diseñadora abierta a encargos',
    ],
    silent: [
      'Loan adviser | self-employed applicants',
      'Tax adviser for farms. No new mandates before autumn',
      'Physics graduate. My thesis tool is used by two firms, and I was a tutor',
      'I used to open safes (with a contract, of course)',
    ],
  },
  {
    what: 'a result with a number',
    read: (t) => findOutcomes(t),
    fires: ['The loss ratio is 61, down from 74', 'Complaints are at 12, from 40'],
    silent: [
      'Ten years of Java, four of them in a bank',
      'The youngest pupil was six and the oldest eighty',
      'My phone’s on from eight to six',
    ],
  },
];

describe.each(FAMILIES)('$what', ({ read, fires, silent }) => {
  it.each(fires)('says so: %s', (text) => {
    expect(read(text)).not.toEqual([]);
  });
  it.each(silent)('says nothing of it: %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});
