import { describe, expect, it } from 'vitest';
import { levelOf } from '../../lib/nlp/seniority.ts';
import { holdsTitle, knownRole, synonymsOf } from '../../lib/nlp/title-match.ts';
import { LEVELS, levelOfHeadline, parseTitles } from '../../lib/nlp/titles.ts';

const TITLES: readonly [string, string | null][] = [
  ['Lead and Mould Surveyor', null],
  ['Lead Paint Remover', null],
  ['Lead Surveyor', 'lead'],
  ['Claims Handler III', null],
  ['Software Engineer III', 'senior'],
  ['Stagista marketing', 'intern'],
  ['Amministratrice delegata', 'cxo'],
  ['Cofondatore', 'founder'],
  ['Direttrice della fotografia', null],
  ['Direttrice vendite', 'director'],
  ['Senior Staff ML Engineer @ X | ex-Y', 'staff'],
  ['Staff Accountant', null],
  ['Junior Staff Accountant', 'junior'],
  ['Lead Pastor', null],
  ['Musical Director', null],
  ['Chief Engineer, MV Aurora', null],
  ['Jefa de estudios', null],
  ['Founder of nothing', null],
  ['Data Engineering Manager → going back to hands-on work', null],
  ['Junior Tester → Senior Tester', 'senior'],
  ['Founder → building tools for nurses', 'founder'],
  ['Principal, Oakview Elementary School', null],
  ['Lead Generation Expert', null],
  ['I help senior leaders sleep', null],
  ['Chief of Staff to the CEO', null],
  ['Assistant to the Director', null],
  ['Senior Product Designer', 'senior'],
  ['Product Owner at Bank', null],
  ['Founder & CEO at Foo', 'founder'],
  ['CTO & Co-Founder', 'founder'],
  ['Fractional CFO', 'cxo'],
  ['Associate Director, Analytics', 'director'],
  ['SVP Engineering', 'vp'],
  ['Vice Principal', null],
  ['Team Lead Data', 'lead'],
  ['Teamleiterin Softwareentwicklung', 'lead'],
  ['Geschäftsführer', 'cxo'],
  ['Abteilungsleiterin Controlling', 'manager'],
  ['Leiter Data Science', 'director'],
  ['Werkstudent Data Engineering', 'intern'],
  ['Directrice des données', 'director'],
  ['Ingénieur logiciel sénior', 'senior'],
  ['Cheffe de projet', 'manager'],
  ['Stagiaire data', 'intern'],
  ['Jefe de proyecto', 'manager'],
  ['Desarrolladora semi-senior', 'mid'],
  ['Directora de ingeniería', 'director'],
  ['Desenvolvedor Pleno', 'mid'],
  ['Engenheira de Dados Sênior', 'senior'],
  ['Estagiário em TI', 'intern'],
  ['Medior Java Developer', 'mid'],
  ['Hoofd Data', 'director'],
  ['Software Engineer II', 'mid'],
  ['Data Scientist II', null],
  ['Backend at heart, manager by accident', 'manager'],
  ['Sr. Data Scientist', 'senior'],
  ['Junior Doctor', 'junior'],
  ['Recruiter | Hiring Staff and Principal Engineers', null],
  ['Data Scientist | Aspiring Lead', null],
  ['Senior living consultant', null],
  ['UX Researcher for senior citizens', null],
  ['Internal Auditor', null],
  ['International Sales', null],
  ['Engineering Manager at Foo, formerly Staff Engineer', 'manager'],
  ['Executive Director, Food Bank', 'director'],
  ['Managing Director', 'cxo'],
  ['Managing Director, Equities', 'director'],
  ['Data Scientist at Principal Financial', null],
  ['Founding Engineer at Foo', null],
  ['Executive coach to CEOs and founders', null],
  ['Head of Data & AI', 'director'],
  ['VP of Product', 'vp'],
  ['Sales Lead', 'lead'],
  ['Graduate Student, Statistics', null],
  ['Graduate Software Engineer', 'junior'],
  ['Recent graduate in economics', 'junior'],
  ['PhD candidate', null],
  ['Assistant Manager', 'manager'],
  ['Executive Assistant', null],
  ['Senior Executive Assistant', null],
  ['Lead Nurse', 'lead'],
  ['Project Lead', 'lead'],
  ['Member of Technical Staff', null],
  ['Senior Member of Technical Staff', 'senior'],
  ['Trainee accountant', 'junior'],
  ['Apprentice electrician', null],
  ['Azubi zur Tischlerin', null],
  ['Apprentie boulangère', null],
  ['Software intern', 'intern'],
  ['Restaurant Supervisor', null],
  ['Restaurant Manager', 'manager'],
  ['Headhunting chefs & kitchen staff', null],
  ['Agency | Porters and hotel staff', null],
  ['Manager, Staff Wellbeing', 'manager'],
  ['Data Scientist, Staff', 'staff'],
  ['Lead-free crystal, cut by hand', null],
  ['Lead chemist', 'lead'],
  ['Senior Transport Modeller', 'senior'],
  ['Senior Health Data Analyst', 'senior'],
  ['Senior health fairs', null],
  ['Senior transport for the over-eighties', null],
  ['Student | will graduate in June', null],
  ['Graduate Surveyor', 'junior'],
  ['Geologist (entry level)', 'junior'],
  ['Werkstattleiter a. D.', null],
  ['Werkstattleiter', 'manager'],
  ['Head of Sales (retired)', null],
  ['Was: director of a zoo', null],
  ['Jefa de obra', null],
  ['Jefa de compras', 'manager'],
  ['Senior at Tallmere State University, biology', null],
  ['Senior Biologist at Tallmere State University', 'senior'],
  ['Head, shoulders and neck: massage at your desk', null],
  ['Head, Data Office', 'director'],
  ['Heads up: slow to answer', null],
  ['Self starter', null],
  ['Intermediate school librarian', null],
  ['Intermediate Developer', 'mid'],
  ['Kinderchorleiterin', null],
  ['Bergleiter und Bäcker', null],
  ['Marktleiterin', 'manager'],
  ['Consumo responsable en el barrio', null],
  ['Responsable de compras', 'manager'],
  ['Oboe principal', null],
  ['Empresa líder en ascensores', null],
  ['Líder de equipo', 'lead'],
  ['Proud owner of a red tractor', null],
  ['Proud owner of a company', 'founder'],
  ['Trainer der Junioren', null],
  ['Carpintero experimentado', null],
  ['Profesora de atención plena', null],
  ['Scout leader', null],
  ['Team leader', 'lead'],
  ['Homeowner, gardener', null],
  ['Dog owner and data nerd', null],
  ['Wissenschaftliche Mitarbeiterin', null],
  ['Consultora sénior', 'senior'],
  ['Data Engineer (Senior)', 'senior'],
  ['Machine Learning Lead', 'lead'],
  ['Responsable données', 'manager'],
  ['Alternante data analyst', 'intern'],
  ['Fondatrice', 'founder'],
  ['Oprichter van Foo', 'founder'],
  ['Gerente de Produto', 'manager'],
  ['Líder técnico', 'lead'],
  ['Chief Data Officer', 'cxo'],
  ['CIO', 'cxo'],
  ['COO / Partner', 'cxo'],
  ['Principal Investigator', null],
  ['Principal Data Scientist', 'principal'],
  ['Staff Writer', null],
  ['Staff Data Scientist', 'staff'],
  ['Account Executive', null],
  ['President & CEO', 'cxo'],
  ['Deputy Director', 'director'],
  ['Zzp data engineer', null],
  ['Lehrerin', null],
  ['Senior Lecturer', 'senior'],
  ['Professor of Economics', null],
  ['Data Analyst Intern', 'intern'],
  ['Summer Intern, Risk', 'intern'],
  ['Art Director', 'director'],
  ['Coach for founders', null],
  ['Marketing Director', 'director'],
  ['Interim COO', 'cxo'],
  ['Tech Lead | Go, K8s', 'lead'],
  ['Schulleiter', null],
  ['Data Engineer | I lead small teams', null],
  ['Data Scientist leading change', null],
  // what somebody was, at the start and behind a comma
  ['Potter, previously VP of Sales', null],
  ['Potter (formerly Director of Sales)', null],
  ['Potter, once a Head of Sales', null],
  ['Beekeeper and former VP', null],
  ['Retired CFO', null],
  ['ex-CTO', null],
  ['Potière, ancienne directrice commerciale', null],
  ['Töpferin, ehemals Geschäftsführerin', null],
  ['Imker | ehem. Abteilungsleiter', null],
  ['Töpferin, früher Abteilungsleiterin', null],
  ['Antigua directora de ventas', null],
  ['Exdirectora de ventas', null],
  ['Ceramista, antes directora comercial', null],
  ['Ceramista, ex direttrice', null],
  ['Già direttore di banca', null],
  ['Apicultor, antigo diretor de banco', null],
  ['Pottenbakker, voormalig directeur', null],
  ['Oud-directeur van een bank', null],
  ['Director jubilado', null],
  ['Directeur retraité', null],
  ['Direttore in pensione', null],
  ['Director 2010–2018', null],
  ['CEO until 2020, beekeeper now', null],
  // what somebody still is
  ['Director of Engineering, previously VP', 'director'],
  ['Director, formerly CTO', 'director'],
  ['VP Sales (ex-Director)', 'vp'],
  ['Ex-Google, Engineering Manager', 'manager'],
  ['Ex-McKinsey, founder of Bramble', 'founder'],
  ['Coach, ex-athlete, Head of Youth', 'director'],
  ['From intern to Senior Engineer', 'senior'],
  ['Manager, 2019 - present', 'manager'],
  ['Director at Former Glory', 'director'],
  // words that only look like a level
  ['Sales lead lists', null],
  ['Intern coordinator', null],
  ['Intern manager', 'manager'],
  ['Junior year, economics', null],
  ['Editor | director’s cut of everything', null],
  ['Manager’s special: soups', null],
  // heads of schools
  ['Directrice d’école', null],
  ['Directeur de lycée', null],
  ['Director de colegio', null],
  ['Diretora de escola', null],
  ['Direttrice della scuola elementare', null],
  ['Grundschulleiterin', null],
  ['Directrice de thèse', null],
  ['Leiter eines Kinderchors', null],
  ['Schuldirektor', null],
  ['Schooldirecteur', null],
  ['Directrice d’école de commerce', 'director'],
  ['Director de escuela de negocios', 'director'],
  ['Fahrschulleiter', 'manager'],
  // ranks of doctors
  ['Oberärztin Kardiologie', 'senior'],
  ['Chefarzt Chirurgie', 'director'],
  ['Assistenzarzt', null],
];

describe('levelOfHeadline', () => {
  it.each(TITLES)('%s: %s', (headline, level) => expect(levelOfHeadline(headline)?.level ?? null).toBe(level));

  it('knows every level of the ladder', () => {
    const seen = new Set(TITLES.map(([, level]) => level));
    for (const level of LEVELS) expect(seen, level).toContain(level);
  });
});

describe('levelOf', () => {
  it('takes the title first, then the headline, then the About', () => {
    const about = 'Before I founded Bramble I was a nurse.';
    expect(levelOf({ title: 'Senior Baker', headline: 'Head of Bread', about })?.level).toBe('senior');
    expect(levelOf({ title: 'Baker', headline: 'Head of Bread', about })?.level).toBe('director');
    expect(levelOf({ title: 'Baker', headline: 'Bread', about })?.level).toBe('founder');
    expect(levelOf({ title: 'Technical Director', headline: 'Technical Director (CTO), a brewery' })?.level).toBe(
      'cxo',
    );
    expect(levelOf({ title: 'Technical Director', headline: 'Technical Director (brewing)' })?.level).toBe('director');
  });

  it('makes no level of years, of clubs founded or of people helped', () => {
    expect(levelOf({ headline: 'Baker, 20 years' })).toBeNull();
    expect(levelOf({ headline: 'Baker', about: 'I founded a book club.' })).toBeNull();
    expect(levelOf({ headline: 'Baker', about: 'Earlier I worked as a bank manager.' })).toBeNull();
    expect(levelOf({ headline: 'Baker', about: 'I started as an intern at a mill.' })).toBeNull();
    expect(levelOf({ headline: 'Bakery software', about: 'I work as a junior analyst.' })?.level).toBe('junior');
    expect(levelOf({ headline: 'Datos', about: 'Soy ingeniera de datos sénior.' })?.level).toBe('senior');
    expect(levelOf({ headline: 'Baker', about: 'I have always helped senior people grow.' })).toBeNull();
  });

  it('knows a fresh graduate by the words', () => {
    expect(
      levelOf({ headline: 'Baker', about: 'I finished my master’s degree in June this year. I have just graduated.' })
        ?.level,
    ).toBe('junior');
  });
});

describe('parseTitles', () => {
  it('parts title, company and past', () => {
    expect(
      parseTitles('Senior Staff ML Engineer @ X | ex-Y').map(({ role, company, level, past }) => ({
        role,
        company,
        level,
        past,
      })),
    ).toEqual([
      { role: 'ML Engineer', company: 'X', level: 'staff', past: false },
      { role: 'ex-Y', company: null, level: null, past: true },
    ]);
  });
  it('has true offsets', () => {
    const text = 'Baker | Miller at Dawn · Poet';
    for (const s of parseTitles(text)) expect(text.slice(s.start, s.end)).toBe(s.text);
  });
});

describe('titles of one role', () => {
  it('are the same whatever the level or the short form', () => {
    expect(holdsTitle('Senior Staff ML Engineer @ X', 'Machine Learning Engineer')).toBe(true);
    expect(holdsTitle('Principal Machine-Learning Engineer', 'ML Engineer')).toBe(true);
    expect(holdsTitle('Mechanical Engineer', 'ML Engineer')).toBe(false);
  });
  it('have names that are searched for together', () => {
    expect(knownRole('Lead Data Engineer (retail)')).toBe('Data Engineer');
    expect(synonymsOf('ML Engineer')).toContain('AI Engineer');
    expect(synonymsOf('Falconer')).toEqual([]);
  });
});
