import { MONTHS } from './months.ts';

/*
 * A date to come as profiles write it, folded, as part of a regular expression: "12 May", "3/28", "mid-March", "week 34".
 */

const ITALIAN_MONTHS = 'gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|settembre|ottobre|novembre|dicembre';
const SEASONS =
  'spring|summer|autumn|fall|winter|easter|christmas|pentecost|new year|fruhjahr|fruhling|sommer|herbst|ostern|pfingsten|weihnachten|neujahr|printemps|ete|automne|hiver|paques|noel|la rentree|primavera|verano|otono|invierno|semana santa|navidad|verao|outono|inverno|pascoa|natal|pasen|kerst|voorjaar|zomer|herfst|pasqua|natale|estate|autunno|inverno';
const PART =
  '(?:early|mid|late|the (?:start|beginning|middle|end) of|end of|anfang|mitte|ende|debut|mi|fin|la mi|principios de|mediados de|finales de|inicio de|meados de|fim de|eind|begin|half|inizio|meta|fine)[ -]?';
/** A day, a month, a week, a season, with or without its part. */
export const DATE = `(?:(?:the |dem |den |der |le |l[’']|el |la |o |a |il |dal |al |du )?(?:${PART})?(?:d[’']|de |do )?(?:(?:\\d{1,2}(?:st|nd|rd|th|er|e)?[. ]{0,2}(?:of |de |di )?)?(?:${MONTHS}|${ITALIAN_MONTHS})\\b|(?:${SEASONS})\\b|\\d{1,2}[./]\\d{1,2}\\b|\\d{1,2}(?:st|nd|rd|th)\\b|(?:week|kw|semaine|semana|settimana) ?\\d{1,2}\\b|q[1-4]\\b|next (?:week|month|quarter|term|year|season|spring|summer|autumn|winter)\\b|nachste\\w* (?:woche|monat|jahr|quartal)|20[2-4]\\d))`;
