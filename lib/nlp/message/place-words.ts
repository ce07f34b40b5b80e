import { fold } from './fold.ts';

/** Prepositions of place before a name, as written. */
export const LOCATIVES: Readonly<Record<string, readonly string[]>> = {
  en: ['in', 'near', 'outside', 'around', 'based in', 'downtown', 'based near'],
  de: ['nahe', 'rund um', 'Raum', 'Großraum'],
  fr: ['à', 'près de', 'autour de'],
  es: ['en', 'cerca de'],
  it: ['a', 'vicino a', 'zona', 'ad'],
  pt: ['em', 'perto de'],
  nl: ['te', 'rond', 'regio', 'omgeving'],
};

/** Names in capitals that stand behind "in" and are no places: times, languages, fields, groups, greetings. */
const OTHER = new Set(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun easter christmas xmas diwali ramadan spring summer autumn winter q1 q2 q3 q4 english german french spanish italian portuguese dutch swedish danish norwegian polish russian arabic mandarin chinese japanese korean hindi greek turkish ukrainian catalan latin tigrinya finance marketing sales engineering hr it data ai ml tech operations product design legal healthcare health pharma fintech insurance banking energy retail education government series phase step year term round block kw i you your our we my the a an this that these those it he she they his her their his us person total general teams zoom slack linkedin whatsapp telegram google excel word office outlook english. full-time part-time remote hybrid gcse maths stats congrats thanks regards dear hi hello subject re fwd role rate pay salary start duration contract permanent position job team talent people head director manager senior junior lead client clients '
    .concat(
      'januar februar marz mai juni juli oktober dezember montag dienstag mittwoch donnerstag freitag samstag sonntag ostern weihnachten fruhjahr fruhling sommer herbst teilzeit vollzeit festanstellung anstellung elternzeit kurze bezug person summe hohe deutsch englisch franzosisch zukunft verbindung vertretung abstimmung zusammenarbeit absprache arbeit projekt team rente ruhe frage form teil sachen richtung front ordnung betrieb kraft abwesenheit ihrem ihrer sie ihnen uns unserem eigenregie deutschlands ',
      'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre lundi mardi mercredi jeudi vendredi paques noel printemps ete automne hiver cdi cdd freelance interim teletravail francais anglais allemand vous votre nous ',
      'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre lunes martes miercoles jueves viernes navidad semana santa primavera verano otono invierno espanol ingles usted vosotros remoto ',
      'gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre lunedi martedi mercoledi giovedi venerdi natale pasqua estate inverno autunno italiano inglese tempo lei voi progetto ',
      'janeiro fevereiro marco maio junho julho setembro outubro novembro dezembro segunda terca quarta quinta sexta natal pascoa verao outono portugues ingles voce ',
      'januari februari maart mei augustus oktober maandag dinsdag woensdag donderdag vrijdag pasen kerst voorjaar zomer herfst winter nederlands engels duits u jij jullie dienst loondienst vaste overleg',
    )
    .split(' '),
);
/** German writes every noun with a capital; these are no towns. */
const GERMAN_NOUN =
  /(?:ung|heit|keit|schaft|tion|zeit|form|stelle|ment|bereich|team|unternehmen|branche|phase|projekt|woche|monat|jahr|tag|stunden|euro|rolle|position|kunde|kunden|gruppe|bank|haus|werk|modell|umfang|system|leitung|gesprach|termin|arbeit|kontakt|raum|umfeld|office|buro|nahe|lage|ebene|ordnung|frage)$/;

/** Whether a name behind a preposition is surely no place. */
export function isNoPlace(name: string, lang: string, isSkill: (name: string) => boolean): boolean {
  const last = fold(name.split(/[ ]/).at(-1) ?? name).replace(/['’]s?$/, '');
  const first = fold(name.split(/[ ]/)[0] ?? name);
  if (OTHER.has(last) || OTHER.has(first) || isSkill(name) || /^[\p{Lu}\d]{2,}$/u.test(name)) return true;
  return lang === 'de' && GERMAN_NOUN.test(last);
}
