import { describe, expect, it } from 'vitest';
import { contactPaths, contractIntent, hoursStated, openToWork, workplaceStated } from '../../lib/nlp/intent.ts';

const CONTRACT = [
  'WCAG audits on the side, evenings only',
  'I price per bid',
  'Consulting a day a week beside my university post',
  'Two engagements at a time',
  'Zurzeit in Projekten gebunden',
  'Pentest engagements from Q3',
  'Hireable anywhere with a train station',
  'Selbstständige UX-Beraterin',
  'Mandate ab sechs Monaten, Mandate ab Mai',
  'Devis sous 24 h',
  'Arquitecto de interiores autónomo',
  'Pídeme presupuesto',
  'Presto consultoria a prefeituras',
  'Zelfstandig tekstschrijver',
  'Sole trader since 2012',
  'Own practice since 2016',
  'Taking on new clients in spring',
  'I have room for one more retainer',
  'Hire me by the day',
  'Available for short engagements',
  'Currently booking projects for Q2',
  'Part-time consulting welcome',
  'Consulting on the side, ten hours a week',
  'I do project work for agencies',
  'Small contracts only',
  'Contractor (Ltd)',
  'W2 or C2C',
  'Accepting commissions',
  'Freelancer since 2017',
  'Auf Projektbasis verfügbar',
  'Biete Unterstützung auf Stundenbasis',
  'Missions courtes bienvenues',
  'Consultante indépendante',
  'Proyectos puntuales',
  'Trabajo como autónoma',
  'Presto serviços como PJ',
  'Ik werk als zzp’er',
  'Interim controller beschikbaar',
  'Advisory work, a day a month',
  'Fractional Head of Data',
  'I work with companies on a project basis',
  'My calendar has space for two projects',
  'Independent analyst for hire',
  'Side projects considered',
  '10 h/week, contract or part-time',
];
const NO_CONTRACT = [
  'Freelancers’ accountant',
  'Insurance for self-employed people',
  'Always room for improvement',
  'Ingeniera de vehículos autónomos',
  'Agentes autónomos y robótica',
  'Comunidad autónoma de Madrid',
  'Ich kann selbstständig arbeiten',
  'Experte en autorité administrative indépendante',
  'Zelfstandig wonen voor ouderen',
  'Contract Manager',
  'Smart contracts auditor',
  'I help freelancers with taxes',
  'Former freelancer, now at a bank',
  'No freelance work, please',
  'I manage contractors',
  'Enterprise contracts signed in May',
  'Project manager',
  'I led projects for clients',
  'Not taking new clients',
  'General contractor, roofs',
  'I built a platform for freelancers',
  'Data contracts advocate',
  'Client projects in retail',
  'Permanent roles only',
  'I love side projects',
  'Open source projects',
  'Delivered 25 projects',
  'Mandatory training',
  'Contract testing with Pact',
  'Research projects at the university',
  'Consultant at a big firm',
  'Retained search',
  'Project: a map of trees',
];
const OPEN = [
  'Looking for my next role',
  'Open to new opportunities',
  'Currently seeking full-time work',
  'On the lookout for a data job',
  '#OpenToWork',
  'Available from June',
  'Actively job hunting',
  'Searching for my first position',
  'Ready for the next step',
  'Available immediately',
  'I am on the job market',
  'Auf Jobsuche',
  'Offen für neue Herausforderungen',
  'Suche neue Stelle ab Juli',
  'En recherche d’emploi',
  'À la recherche d’un stage',
  'Disponible inmediatamente',
  'Busco trabajo',
  'Em busca de recolocação',
  'Op zoek naar een baan',
  'Hoping to join a small team',
  'Graduating in May and looking',
  'Between roles',
  'Would love to hear about roles in Berlin',
  'I want to work in health care',
  'Open to relocation',
  'Looking to move into data engineering',
];
const NOT_OPEN = [
  'Not looking',
  'We are looking for engineers',
  'Are you looking for a plumber?',
  'Companies looking for talent come to me',
  'My code is available from the archive',
  'Highly available systems',
  'I am always looking for patterns',
  'Looking forward to spring',
  'Open source fan',
  'Open to ideas',
  'Helping job seekers',
  'If you are looking for advice, write',
  'Wir suchen Verstärkung',
  'Nous recherchons des développeurs',
  'Open data',
  'Open for debate',
  'Slides available on request',
  'I look after servers',
  'Not available for new projects',
  'Seeking truth',
  'Open minded',
];
const CONTACT = [
  'Devis au 06 00 00 00 00',
  'Cell 555-0142, I pick up',
  'Bookings through my agent',
  'Buchungen gern über das Büro',
  'Write to me',
  'My inbox is open',
  'DMs open',
  'Get in touch',
  'Drop me a line',
  'Let’s talk',
  'Reach out any time',
  'Happy to chat',
  'Ping me',
  'Email: a@b.example',
  'Call +1 555 010 9999',
  'Book a slot: https://calendly.com/x',
  'Schreiben Sie mir',
  'Kontakt über LinkedIn',
  'Contactez-moi',
  'N’hésitez pas à me contacter',
  'Escríbeme',
  'Hablemos',
  'Fale comigo',
  'Me chama',
  'Stuur een bericht',
  'Neem contact op',
  'Message me here',
  'Feel free to connect',
  'Say hi',
  'I reply to every note',
  'Just send a message',
  'Text or call',
  'Drop by my office hours',
  'You can reach me on 030 123456',
  'Let us build something together',
];
const NO_CONTACT = [
  'Developers call me when it burns',
  'Twee opdrachten per jaar, nooit drie',
  'We grew online orders by 60%',
  'Always open to new ideas',
  'I write about tea',
  'Contact centre analytics',
  'Reached 2 million people',
  'Customers message our bot',
  'Please do not contact me',
  'Call centre lead',
  'I call it a day',
  'Contact tracing models',
  'I message brokers with Kafka',
  'Email marketing',
  'Reach: 2M readers',
  'Point of contact for vendors',
  'Let’s Encrypt fan',
  'Talks and papers',
  'Discussing budgets',
  'Connecting data',
  'I mail-merge',
  'Chat bots',
  'Phone systems engineer',
];

describe('contract intent', () => {
  it.each(CONTRACT)('is said: %s', (text) => expect(contractIntent(text).length).toBeGreaterThan(0));
  it.each(NO_CONTRACT)('is not said: %s', (text) => expect(contractIntent(text)).toEqual([]));

  it('reads a shop window: a question to somebody with a task, and an invitation to write', () => {
    expect(contractIntent('Do you need a map, a model or a chart? Drop me a line.').length).toBe(1);
    expect(contractIntent('Do you need a map? Buy an atlas.')).toEqual([]);
  });
});

describe('open to work', () => {
  it.each(OPEN)('is said: %s', (text) => expect(openToWork(text).length).toBeGreaterThan(0));
  it.each(NOT_OPEN)('is not said: %s', (text) => expect(openToWork(text)).toEqual([]));
});

describe('contact paths', () => {
  it.each(CONTACT)('there is one: %s', (text) => expect(contactPaths(text).length).toBeGreaterThan(0));
  it.each(NO_CONTACT)('there is none: %s', (text) => expect(contactPaths(text)).toEqual([]));

  it('counts addresses and calendars among the links, not web sites', () => {
    expect(contactPaths('', ['me@bread.example']).length).toBe(1);
    expect(contactPaths('', ['https://calendly.com/example']).length).toBe(1);
    expect(contactPaths('', ['https://bread.example'])).toEqual([]);
  });

  it('quotes what it read', () => {
    const text = 'Pipelines. Write to me if yours leak.';
    for (const hit of contactPaths(text)) expect(text.slice(hit.start, hit.end)).toBe(hit.quote);
  });
});

describe('terms of availability', () => {
  it.each([
    ['10-15 hours a week', '10-15 hours a week'],
    ['two days a week, remote', 'two days a week'],
    ['20 Std./Woche', '20 Std./Woche'],
  ])('%s', (text, expected) => expect(hoursStated(text)?.quote).toBe(expected));
  it('knows that five years are no hours', () => expect(hoursStated('Five years of SQL')).toBeNull());
  it('reads where the work is done', () => {
    expect(workplaceStated('remote or in Ghent')?.quote).toBe('remote');
    expect(workplaceStated('I like tea')).toBeNull();
  });
});
