import type { Wording } from './wording.ts';

/** Tools beside what they are asked for with, products with their modules, and methods that are named as such. */
export const TOOLS: readonly Wording<readonly string[]>[] = [
  // Before whoever is sought.
  ['job', 'Do you know any good Fortran contractors?', ['Fortran']],
  ['job', 'Our bank needs two COBOL contractors in Leeds.', ['COBOL']],
  ['job', 'The Databricks clean-up thing has been approved.', ['Databricks']],
  ['job', 'Same Tableau job as last year?', ['Tableau']],
  // In brackets between pay and place.
  ['job', 'For the paid trial ($150/hr, Solidity, remote) pull our repo.', ['Solidity']],
  ['job', 'Contract ($90/hr, Elixir, fully remote).', ['Elixir']],
  // A product and its module.
  ['job', 'Guidewire BillingCenter lead, Hartford', ['Guidewire BillingCenter']],
  ['job', 'ServiceNow HRSD developer, $80', ['ServiceNow HRSD']],
  ['job', 'Mandatory: Gosu, PCF, rating engine', ['Gosu', 'PCF', 'rating engine']],
  ['job', 'Must have: Apex, LWC, flow builder', ['Apex', 'LWC', 'flow builder']],
  ['job', 'Required: QGIS, PostGIS, map styling', ['QGIS', 'PostGIS', 'map styling']],
  ['job', 'Prophet & SQL Server a must | locals pls', ['Prophet', 'SQL Server']],
  ['job', 'Radar & Emblem a must | local candidates only', ['Radar', 'Emblem']],
  // Models and documents in a tool.
  ['job', 'Scope: data collection, a model in Excel, one workshop.', ['Excel']],
  ['job', 'You would inherit an R model that nobody dares to touch.', ['R']],
  ['job', 'You would take over an R package and its tests.', ['R']],
  ['job', 'We keep the books in Sage and want them in Xero.', ['Sage', 'Xero']],
  // Whoever knows them.
  ['venture', 'cant pay yet, know react native?', ['react native']],
  ['venture', 'Can you do Flutter? We split everything.', ['Flutter']],
  ['venture', 'We lack a person for computer vision as third co-founder.', ['computer vision']],
  ['job', 'Wenn du Statik und etwas Python kannst, melde dich.', ['Python']],
  // What is taught or written about.
  ['teaching', 'hiii can u tutor me in linear algebra?? final is dec 14', ['linear algebra']],
  ['teaching', 'Could you tutor my son in organic chemistry?', ['organic chemistry']],
  ['teaching', 'recruiting a visiting lecturer for its module Port Finance (level 6)', ['Port Finance']],
  ['teaching', 'We need a lecturer for the module Hotel Law, spring term.', ['Hotel Law']],
  ['teaching', 'We commission long reads about battery chemistry for a general audience.', ['battery chemistry']],
  ['teaching', 'We are commissioning essays about flood insurance.', ['flood insurance']],
  ['teaching', 'somebody to script 12 short lessons on fraud patterns', ['fraud patterns']],
  ['teaching', 'Eight short lessons on payroll errors, please.', ['payroll errors']],
  ['teaching', 'Volunteers teach Scratch over video, an hour each Saturday.', ['Scratch']],
  ['teaching', 'We teach Python by phone.', ['Python']],
  ['teaching', 'Queremos que dicte el curso de costos en agosto.', ['costos']],
  ['teaching', 'Your thread on tidal power would make a fine first piece. Pitch me?', ['tidal power']],
  ['teaching', 'Die Dozentin für den Block Statistik fällt aus.', ['Statistik']],
  ['teaching', 'You look for people from product, UX and data.', []],
];
