import { DE, ES, FR, IT, NL, PT, type Wording } from './wording.ts';

/** Whose length is told: the work's, or that of what is over, of a beginning, of people and things beside it. */
export const WHOSE_LENGTH: readonly Wording<number | null>[] = [
  // What is over, whoever did it.
  ['job', 'Our last estimator stayed with us for two years.', null],
  ['job', 'They finished a 16-month hospital build in spring.', null],
  ['job', "I've just closed a four month search for a bank.", null],
  ['job', 'You spent 18 months at the ferry company.', null],
  ['job', 'The works have run for two years already.', null],
  ['job', `${DE}Unser voriger Umbau dauerte neun Monate.`, null],
  ['job', `${FR}Notre chantier précédent a duré neuf mois.`, null],
  ['job', `${ES}La obra anterior duró nueve meses.`, null],
  ['job', `${IT}Il cantiere scorso è durato nove mesi.`, null],
  ['job', `${PT}A obra anterior durou nove meses.`, null],
  ['job', `${NL}De vorige verbouwing duurde negen maanden.`, null],
  ['job', `${NL}Je voorganger is twee jaar gebleven.`, null],
  // … unless it tells what is granted or asked for.
  ['job', 'The board has approved seven months.', 7],
  ['job', 'They have moved it to eight months.', 8],
  ['job', "We've just won a project that runs for ten months.", 10],
  ['job', 'She broke her wrist, so we need you for five weeks.', 1],
  ['job', 'The plan was seven months.', 7],
  ['job', 'All qualified fitters for seven months, please.', 7],
  ['job', 'Money has been set aside for seven months.', 7],
  ['job', 'Your contract would be for seven months.', 7],
  ['job', 'Your contract ends in two months, I hear.', null],
  ['job', 'Salaries are for a week of 38 hours.', null],
  // Who is shown how things are done; what comes first.
  ['job', "You'd be shown round for three weeks by the foreman.", null],
  ['job', `${DE}Die ersten zwei Monate begleitet Sie eine Kollegin.`, null],
  ['job', `${FR}Vous serez accompagnée pendant six semaines.`, null],
  ['job', `${ES}Te formaremos durante seis semanas.`, null],
  ['job', `${IT}Nei primi due mesi ti segue una collega.`, null],
  ['job', `${PT}Nos primeiros dois meses terá apoio.`, null],
  ['job', `${NL}Je wordt zes weken ingewerkt.`, null],
  ['job', 'First four months fixed, then rolling.', 4],
  ['job', 'Five weeks of paid training.', null],
  ['job', 'On site for three weeks, then from home.', null],
  ['job', 'With us for five months, then we will see.', 5],
  // Trials, packages, what is kept, where one sleeps.
  ['job', 'Try us for three weeks.', null],
  ['venture', 'Would you try us for a year?', 12],
  ['job', 'A package of six months costs 400 euros.', null],
  ['job', 'We keep your details for nine months.', null],
  ['job', 'Somebody has to keep the books for nine months.', 9],
  ['job', 'We pay your rent for two months.', null],
  ['job', 'Our hotel needs a baker for two months.', 2],
  // Again and again; waiting; who is away.
  ['job', 'We all meet twice a year for a week.', null],
  ['job', 'A call twice a month for eight months.', 8],
  ['job', 'On call one week in five.', null],
  ['job', 'They can wait two months for you.', null],
  ['job', "I'm on holiday for two weeks.", null],
  ['job', "I'm away for seven months from May and need a stand-in.", 7],
  ['job', 'We need someone to cover her six months of leave.', 6],
  // What takes its time, and firms that grow.
  ['job', 'The visa takes three months.', null],
  ['job', 'Every apprentice learns; pupils stay for two years.', null],
  ['job', 'We want to double the team over the next ten months.', null],
  ['job', "You'd help us grow over the next ten months.", 10],
  // The reader's own; what is denied; adjectives.
  ['job', 'Your 14 months at the mill are what they like.', null],
  ['job', "You told me you'd be free in four months.", null],
  ['job', 'A real job, not a six-month contract.', null],
  ['job', 'A nine month search ended well.', null],
  ['job', 'A nine month shutdown, nights.', 9],
  // Lines with a label of their own.
  ['job', 'Estimator\nTraining: 3 weeks\nPay: £20 per hour', null],
  ['job', 'Training coordinator: 3 months', 3],
  // A post without an end has no length, unless the post is said to have one.
  ['job', 'The post is permanent. You see a mentor for eight weeks.', null],
  ['job', 'Freelance until they find a permanent editor, for eight weeks.', 2],
  // Two units, two ways of writing one number, a year's half in one word.
  ['job', 'Duration: 1 year 4 months', 16],
  ['job', 'You have been there three years five months.', null],
  ['job', 'The initial contract is for nine (9) months.', 9],
  ['job', `${NL}Het is voor een halfjaar.`, 6],
  // Least lengths and those about right.
  ['job', 'They want a commitment of at least seven months.', 7],
  ['job', 'A designer from May for around seven months.', 7],
  ['job', 'Type: Contract (C2H) 1 year', 12],
  ['teaching', "Ten lessons; we'd want the last one within eight weeks.", 2],
];
