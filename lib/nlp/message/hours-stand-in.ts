import type { Doc } from './document.ts';
import { Gated } from './gate.ts';

/** Whoever helps out, before the days … */
const BEFORE =
  /(?<![a-z])(?:help (?:us|me|them) out|(?:stand|fill|step|jump) in|nous depanner|me depanner|remplacer|echar(?:nos|me)? una mano|sustituir|dar(?:ci|mi) una mano|sostituire|dar(?:-nos|-me)? uma mao|substituir|uithelpen|invallen|bijspringen)(?![a-z])[^.!?;\n]{0,50}$/;
/** … or, where the verb comes last, behind them. */
const BEHIND =
  /^[^.!?;,\n]{0,50}(?<![a-z])(?:aushelfen|aushilft|aushelfe|einspringen|einspringt|vertreten|vertritt|mithelfen|invallen|invalt|bijspringen|bijspringt|meehelpen)(?![a-z])/;
/** Work that is done elsewhere too, so that some days are those at the place. */
const ELSEWHERE = new Gated(
  /(?<![a-z])(?:remot\w{1,3}|(?:from|at) home|wfh|hybrid\w{0,2}|home-?office|zu ?hause|daheim|teletravail\w{0,3}|chez (?:vous|toi)|a distance|teletraba[jl]h?o|(?:desde|en|da|de|em) casa|a distancia|thuis\w{0,6}|vanuit huis|the rest|der rest|le reste|el resto|il resto|o resto|de rest)(?![a-z])/,
);

/** Whether somebody is asked to help out so many days a week: those at the place are all that is worked. @param before folded clause before the days */
export const helpsOut = (doc: Doc, before: string, after: string): boolean =>
  (BEFORE.test(before) || BEHIND.test(after)) && !ELSEWHERE.test(doc);
