import type { Wording } from './wording.ts';

/** Tools in haste, inside sentences and beside what is none. */
export const TOOLS_MORE: readonly Wording<readonly string[]>[] = [
  // Small letters where signs join a name to another; plain words are none.
  ['job', 'docker, vagrant', ['docker', 'vagrant']],
  ['job', 'dbt, snowflake, the whole lot', ['dbt', 'snowflake']],
  ['job', 'Our farm grows celery and gherkins.', []],
  ['job', 'La vue est belle, le parquet est neuf.', []],
  ['venture', 'Ti va una call questa settimana?', []],
  ['job', 'Wir haben Sie im Visier.', []],
  // A capital inside the sentence.
  ['job', 'Rechnungen macht sie in Excel.', ['Excel']],
  ['job', 'The price list (Excel, 30 tabs) must become a web page.', ['Excel']],
  ['job', 'Excel at what you do? Come to us.', []],
  ['teaching', 'They know Excel well and want a talk.', []],
  ['job', "You'd look after our Linux boxes.", ['Linux']],
  ['job', 'Our herd is in an Access database.', ['Access']],
  ['job', 'Access to the gym is free.', []],
  ['teaching', 'Wir suchen eine Trainerin für R.', ['R']],
  // Makers and their products.
  ['job', 'Du kennst Siemens TIA Portal und WinCC.', ['Siemens TIA Portal', 'WinCC']],
  // Methods behind their label; virtues and currencies beside tools.
  ['job', 'Methods: thematic analysis, MAXQDA', ['thematic analysis', 'MAXQDA']],
  ['job', 'Methods of cooking are ours to choose.', []],
  ['job', 'Lexware, DATEV, Geduld', ['Lexware', 'DATEV']],
  ['job', 'Tools: UiPath, rather a lot of Excel', ['UiPath', 'Excel']],
  ['job', 'Twelve maps in QGIS, EUR 120 apiece.', ['QGIS']],
  ['job', 'Skills: Good Clinical Practice, Veeva', ['Good Clinical Practice', 'Veeva']],
  // Courses.
  ['teaching', 'A certificate course "Site Surveying with Excel" needs faculty.', ['Site Surveying', 'Excel']],
  ['teaching', 'An adjunct to teach Introduction to Biostatistics.', ['Biostatistics']],
  ['venture', "I'm asking you to be my co-founder for the machine learning.", []],
];
