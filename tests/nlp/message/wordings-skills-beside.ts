import type { Wording } from './wording.ts';

/** What is a tool in one place and a trade, a firm, a person or a letter in another. */
export const TOOLS_OR_NOT: readonly Wording<readonly string[]>[] = [
  // A whole trade, and a method that is asked for.
  ['job', 'Could you do bookkeeping for our kennels?', []],
  ['job', 'Knowledge of bookkeeping, please.', ['bookkeeping']],
  ['ping', 'A conveyancing team in Bath grows.', []],
  ['teaching', 'Would you tutor my niece in statistics?', ['statistics']],
  ['job', 'Buscamos una responsable de ciberseguridad.', []],
  // Firms and people.
  ['job', 'Nora, Prisma Selezione', []],
  ['job', 'Thanks\nVinod R | Recruiter', []],
  ['job', 'R or Stata, as you like.', ['R', 'Stata']],
  // Letters of houses and choices.
  ['job', 'PCR is done in building C, second floor.', ['PCR']],
  ['job', 'Skills: C, FreeRTOS', ['C', 'FreeRTOS']],
  // Names in some places only.
  ['job', 'We must get from Access to Postgres.', ['Access', 'Postgres']],
  ['job', 'You get access to Postgres.', ['Postgres']],
  ['job', 'Somebody must look after our Rails app.', ['Rails']],
  ['ping', 'Following up about the Rust role.', ['Rust']],
  ['job', '40 h/w CST', []],
  ['job', '1,900 SAR a day', []],
  ['job', 'Please send your profile (Word).', []],
  ['job', 'A postman and a carer want to learn Python.', ['Python']],
  ['job', "Saw you're a clerk with Xero skills. We run a mill.", []],
  // Whole names.
  ['job', 'Outil : Generix TMS.', ['Generix TMS']],
  ['job', 'Role: Salesforce CPQ Developer. Apex, CPQ', ['Salesforce CPQ', 'Apex']],
  ['job', '.NET 8 + Azure', ['.NET 8', 'Azure']],
  ['job', 'Role: Embedded C engineer. Skills: C, Yocto', ['C', 'Yocto']],
  ['job', 'Fortran, sadly, and Julia.', ['Fortran', 'Julia']],
  // How it is asked for.
  ['job', 'LMS or Leap experience useful.', ['LMS', 'Leap']],
  ['job', "You'd use Illustrator and Esko all day.", ['Illustrator', 'Esko']],
  ['job', 'Solr wäre gut.', ['Solr']],
  ['job', 'Skills:\n- Selenium\n- SQL\n\nRegards\nTarn Street Staffing', ['Selenium', 'SQL']],
  ['job', 'B.Ed compulsory.', []],
  ['job', 'AE + C4D + some Lottie', ['AE', 'C4D', 'Lottie']],
  ['job', 'Uniform, lunch and a locker are ours to give.', []],
  ['job', 'major schemes, Uniform + Enterprise', ['Uniform', 'Enterprise']],
  ['teaching', 'The colleague who taught Operating Systems has left.', ['Operating Systems']],
];
