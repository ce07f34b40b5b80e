interface Examples {
  readonly fires: readonly string[];
  readonly silent: readonly string[];
}

/** Who is free again or wants to move on, by the rule that reads it; written for this test. */
export const FREE_AGAIN_EXAMPLES: Readonly<Record<string, Examples>> = {
  'next-availability': {
    fires: ['Prochaine dispo : début mars', 'Nächste Verfügbarkeit: November', 'Prossima disponibilità: giugno'],
    silent: ['Availability of the grid: 99.9 %', 'Our next release: May'],
  },
  'free-date': {
    fires: [
      'Available again from 3 May',
      'Ab 1. Oktober wieder voll verfügbar',
      'Vanaf maart heb ik weer ruimte voor een klus',
    ],
    silent: ['Our app is available again from May', 'Free from gluten since 2019'],
  },
  'then-free': {
    fires: [
      'Booked to the end of June, free after',
      'Bis Juli ausgebucht, danach gern',
      'Ocupada hasta mayo; después, libre',
    ],
    silent: ['Bis Mai war ich bei einer Bank, danach bei einem Verlag'],
  },
  'so-many-a-week': {
    fires: ['Dispo 2 j/semaine', 'Beschikbaar: 3 dagen/week', 'Fin de mission : mi-mai'],
    silent: ['Support is available 24 hours a day', 'I sail two days a week'],
  },
  'at-once': {
    fires: ['Available at short notice', 'Kurzfristig einsetzbar', 'Disponibilidad inmediata'],
    silent: ['Short notice is what kills a kitchen'],
  },
  'room-for': {
    fires: [
      'I have space for two more clients from April',
      'Four shows at the moment, there’s room for one more weekly one',
      'Noch zwei Tage pro Woche frei',
    ],
    silent: [
      'Ahora mismo tengo hueco para un proyecto',
      'There is room for improvement in any rota',
      'The class has room for two more pupils from May',
      'I have room for one more brand',
    ],
  },
  'the-next-one': {
    fires: [
      'Looking for the next one, hybrid or remote',
      'Rolling off a project in June',
      'Exploring what’s next',
      'Busco mi próximo reto',
    ],
    silent: [
      'Looking for the next unicorn',
      'We are exploring what’s next in retail',
      'I help nurses who are looking for the next step',
    ],
  },
  gaps: {
    fires: ['My calendar for spring has some gaps left', 'Mein Kalender hat noch Lücken'],
    silent: ['The planning office has gaps in its records'],
  },
  'vague-object': {
    fires: [
      'Looking for something with boats',
      'Ich suche einen Betrieb, der Lehrlinge ernst nimmt',
      'Cerco un posto dove imparare',
      'Will consider anything in Kent',
    ],
    silent: ['Looking for something to read? The library has it', 'Je cherche des fuites', 'Cerco talenti per aziende'],
  },
  'wish-change': {
    fires: ['Up for something new', 'Reif für was Neues', 'Envie d’un nouveau défi', 'Vorrei tornare in reparto'],
    silent: ['Time for a change of tyres', 'Up for debate', 'Our towns are ready for change of this kind'],
  },
  tempted: {
    fires: ['I wouldn’t say no to a good offer', 'I’d come back for the right school', 'Gunning for a spot in games'],
    silent: ['I fancy cats', 'Chasing bugs for a living', 'I’d take a train over a plane'],
  },
  'my-next': {
    fires: [
      'Next role: ideally four days in Ghent',
      'Mein nächster Arbeitgeber darf kleiner sein',
      'For my next job, something near the sea',
    ],
    silent: ['Your next role might be on my desk', 'I place finance people in their next role'],
  },
  'free-days': {
    fires: ['I’ve a day a week spare', 'Il me reste deux jours par semaine', 'Derzeit noch Kapazität'],
    silent: ['Fridays are free for visitors', 'J’ai encore deux chats'],
  },
  'i-am-free': {
    fires: ['Come June I’ll be free', 'Se me acaba el contrato en junio', 'After that: open'],
    silent: ['The exhibition is free after that', 'A new contract for the city'],
  },
};

/** Notes and figures of speech that stand beside offers. */
export const NO_WISH: readonly string[] = [
  'Happy to swap notes with other teachers',
  'It went on through a degree in surveying. If you have maps, send them',
];

/** Short invitations: a channel, a verb, a question; and what only sounds like one. */
export const SHORT_INVITATIONS = {
  fires: [
    'Inbox open.',
    'Signal preferred.',
    'Easiest here on LinkedIn.',
    'On en parle ?',
    '¿Hablamos?',
    'Parliamone.',
    'If you have a roof that leaks, send a photo.',
    'If you have a map and a doubt, send both.',
    'Book a tasting: https://cellar.example/visit',
    'Kaffee?',
  ],
  silent: [
    'Inbox zero since 2014',
    'WhatsApp marketing',
    'Coffee',
    'Presupuesto en 24 h',
    'Guests book a table online',
  ],
} as const;
