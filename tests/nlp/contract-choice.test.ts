import { describe, expect, it } from 'vitest';
import { describeProfileText } from '../../lib/audit/describe.ts';
import { clausesOf } from '../../lib/nlp/clauses.ts';
import { contractOdds, isTaken } from '../../lib/nlp/contract-choice.ts';
import { contractIntent } from '../../lib/nlp/intent.ts';
import { CONTRACT_WEIGHTS } from '../../lib/nlp/lexicon/contract-weights.ts';
import { OPEN_WEIGHTS } from '../../lib/nlp/lexicon/open-weights.ts';
import { signsOfClause, toldSigns } from '../../lib/nlp/told-signs.ts';
import { weightsIn } from '../../lib/nlp/told-weights.ts';

const read = (headline: string, about: string) => {
  const text = `${headline}\n\n${about}`;
  const told = describeProfileText({ headline, about });
  return {
    byRules: contractIntent(text).length > 0,
    taken: told.contractAvailable,
    quotes: told.evidence.contract,
    text,
  };
};

describe('whether contract work is taken, by rules and by all words', () => {
  it('leaves out what the rules found where all other words speak of somebody else', () => {
    const agency =
      'We place interim executives and freelance controllers with family firms. Our consultants know the market, and our candidates know us.';
    expect(read('Recruiter for interim managers', agency)).toMatchObject({ byRules: true, taken: false, quotes: [] });
  });

  it.each([
    ['Freelance editor', 'I edit novels.'],
    ['Baker', 'I bake. I take contract work, 10 hours a week.'],
    [
      'Geologist',
      'Mapping, logging, reporting. Next slot in September; three weeks minimum, travel paid by the client.',
    ],
  ])('keeps what the rules found beside words that say little: %s', (headline, about) => {
    expect(read(headline, about)).toMatchObject({ byRules: true, taken: true });
  });

  it('adds what the words say in wordings that no rule knows, with the telling clause as a true quote', () => {
    const { byRules, taken, quotes, text } = read(
      'Archive researcher',
      'Find me a reel? I find you three. Looking for the next thing from May, six weeks or sixty.\nreel@archive.example',
    );
    expect([byRules, taken]).toEqual([false, true]);
    expect(quotes).toHaveLength(1);
    expect(text).toContain(quotes[0]);
  });

  it('says nothing of an empty profile, nor of one that only names a trade', () => {
    expect(describeProfileText({}).contractAvailable).toBe(false);
    expect(read('Baker', 'I bake bread.').taken).toBe(false);
  });

  it('weighs the rules against the words: either can outweigh the other, and neither at even odds', () => {
    const taken = [isTaken('something', 0), isTaken('something', -3), isTaken('nothing', 0), isTaken('nothing', 3)];
    expect(taken).toEqual([true, false, false, true]);
  });

  it.each([
    ['Staff engineer | Health care', 'Our clients are hospitals. I am open to contract work.'],
    ['Permanent secretary', 'Employed at a ministry for twenty years. I take freelance projects in the evenings.'],
    ['Contract Cobol programmer', 'My employer was a bank. Our team there hired me.'],
    ['Senior officer, ministry', 'Employed by day. I do two or three paid inspections a year for other towns.'],
    ['Data engineer', 'Contract work only. My team at the bank was kind.'],
    ['Data engineer', 'Ich arbeite freiberuflich.'],
    ['Data engineer', 'Alleen freelance. Ik doe geen logo’s.'],
    ['Leiterin Einkauf', 'Meine Firma beauftragt Agenturen. Offen für freiberufliche Projekte.'],
  ])('lets no words outweigh a plain statement: %s', (headline, about) => {
    expect(read(headline, about).taken).toBe(true);
    expect(isTaken('plainly', -9)).toBe(true);
  });

  it.each([
    ['Night porter', 'Freelance? Never again. I am employed by a hotel and my employer is kind.'],
    ['Head of design at a bank', 'Former freelance designer. Our department has nine employees and my team is hiring.'],
  ])('takes no question and nothing past for a plain statement: %s', (headline, about) => {
    expect(read(headline, about).taken).toBe(false);
  });

  it.each([
    ['Bank clerk', 'Freelance projects welcome. Until 2022 I worked in a bank.'],
    ['Welder', 'Contract roles only. My employer was a yard for ten years.'],
    ['Contadora', 'Trabalho como freelancer.'],
    ['Lehrerin', 'Ich arbeite als Freelancerin. Bis 2021 war ich an einer Schule angestellt.'],
    ['Boekhouder', 'Ik werk als freelancer. Tot 2020 bij een bank in dienst.'],
    ['Graphiste', 'Missions freelance bienvenues. Jusqu’en 2020, salariée d’une banque.'],
    ['Diseñadora', 'Proyectos freelance bienvenidos. Hasta 2020 trabajé en un banco.'],
    ['Grafica', 'Progetti freelance benvenuti. Fino al 2020 in banca.'],
    ['Designer', 'Projetos freelance bem-vindos. Até 2020 num banco.'],
    ['Ontwerper', 'Freelance opdrachten welkom. Tot 2020 bij een bank.'],
  ])('lets employment of the past outweigh no work that is welcome: %s', (headline, about) => {
    expect(read(headline, about).taken).toBe(true);
  });

  it.each([
    ['Freelance illustrator', 'I was employed by a publisher for nine years and my boss was kind.'],
    ['Freiberufliche Übersetzerin', 'Vorher acht Jahre Angestellte in einer Behörde.'],
    ['Illustratrice freelance', 'Salariée d’une agence jusqu’en 2019.'],
    ['Traductora por cuenta propia', 'Antes empleada de un banco.'],
    ['Traduttrice freelance', 'Prima dipendente di un ministero.'],
    ['Tradutora autônoma', 'Antes fui funcionária de um banco.'],
    ['Zelfstandig vertaler', 'Tot 2018 in dienst van een ministerie.'],
  ])('takes a headline that says what somebody is for a plain statement: %s', (headline, about) => {
    expect(read(headline, about).taken).toBe(true);
  });

  it.each([
    ['Freelance talent partner', 'I work at a scale-up.'],
    ['Vendor manager, freelance linguists', 'Employed by an agency with 340 translators.'],
    ['Freelance until 2019', 'Now on the payroll of a bank.'],
    ['Freelance marketplace product manager', 'I work at a platform.'],
    ['Recruiter', 'I place contractors in banking.'],
    ['Recruteuse', 'Je place des freelances dans les banques.'],
    ['Empleada de un banco', 'Nunca más freelance.'],
    ['Dipendente di una banca', 'Mai più freelance.'],
    ['Redakteurin', 'Festangestellt, vorher freie Journalistin.'],
    ['Commercialista', 'Seguo partite IVA e liberi professionisti. Dipendente di uno studio.'],
    ['Engineer', 'Design by contract, API contracts, consumer contract tests.'],
    ['Sviluppatore', 'Niente freelance.'],
  ])('takes nobody else’s freelance work for it: %s', (headline, about) => {
    expect(read(headline, about).taken).toBe(false);
  });

  it.each([
    ['Growth lead', 'C2C e-commerce, marketplaces for used clothes.', false],
    ['Vendedora', 'Ventas C2C y B2C en plataformas.', false],
    ['Tax software engineer', 'I build import of 1099 forms and W-2 forms.', false],
    ['Payroll clerk', 'I issue W-2s and 1099s every January.', false],
    ['Java developer', 'C2C or W2, remote.', true],
    ['Nurse', '1099 only.', true],
  ])('tells terms of pay from trade between consumers and from forms of taxes: %s', (headline, about, taken) => {
    expect(read(headline, about).taken).toBe(taken);
  });

  it.each([
    ['Java developer', 'Available for contract work. I don’t do on-site work.', true],
    ['Designer', 'Freelance designer. I don’t do unpaid work.', true],
    ['Designer', 'Freelance designer. No contracts longer than a quarter.', true],
    ['Graphiste', 'Graphiste freelance. Je ne fais pas de missions sur site.', true],
    ['Diseñadora', 'Diseñadora freelance. No hago trabajos presenciales.', true],
    ['Gestalterin', 'Freiberufliche Gestalterin. Keine Aufträge vor Ort.', true],
    ['Ontwerper', 'Freelance ontwerper. Geen opdrachten op locatie.', true],
    ['Designer', 'Freelance designer. I don’t take new clients.', false],
    ['Designer', 'Freelance designer. Not taking on any projects.', false],
    ['Graphiste', 'Graphiste freelance. Je ne prends plus de missions.', false],
  ])('tells one kind of work turned down from all of it: %s: %s', (headline, about, taken) => {
    expect(read(headline, about).taken).toBe(taken);
  });

  it('adds up the weights of what is there', () => {
    const weights = new Map([
      ['freelance', 1.5],
      ['my employer', -2],
      ['!always', 0.25],
    ]);
    const signs = (text: string) => toldSigns({ clauses: clausesOf(text), running: 0, reachable: false, open: false });
    expect(contractOdds(signs('Freelance baker.'), weights)).toBe(1.75);
    expect(contractOdds(signs('Freelance baker. My employer knows.'), weights)).toBe(-0.25);
  });

  it('takes each number for the same, two words in a row as one sign and the words of the headline apart', () => {
    const clause = clausesOf('120 days a year')[0];
    if (clause === undefined) throw new Error('no clause');
    const words = (running: number) => signsOfClause(clause, running).filter((s) => !/[+&>]/.test(s));
    expect(words(0)).toEqual(['#', 'days', 'a', 'year', '# days', 'days a', 'a year']);
    expect(words(20).slice(-4)).toEqual(['^#', '^days', '^a', '^year']);
  });

  it('reads weights as they stand in their file', () => {
    expect([...weightsIn({ scale: 20, names: { '10': 'mandate per_day', '-4': '^chef' } } as never)]).toEqual([
      ['mandate', 0.5],
      ['per day', 0.5],
      ['^chef', -0.2],
    ]);
    for (const written of [CONTRACT_WEIGHTS, OPEN_WEIGHTS]) {
      const names = Object.values(written.names).flatMap((row: string) => row.split(' '));
      expect(new Set(names).size).toBe(names.length);
    }
  });
});
