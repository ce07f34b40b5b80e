import { lastPart } from './behind-last.ts';
import type { Doc, Span } from './document.ts';
import { Gated } from './gate.ts';
import { TALK_OF } from './sides.ts';

/** "Are you open to remote or hybrid roles?" asks what the reader would like. */
export const PREFERENCE = new Gated(
  /(?<![a-z])(?:would|do|could|are) you[^.?\n]{0,40},? or [^.?\n]{0,40}(?:remote|from home|hybrid|on ?site|office)[^.?\n]{0,20}\?|(?<![a-z])(?:how do you feel|would (?:hybrid|remote|on-?site)|do you (?:like|miss|enjoy))[^.?\n]{0,44}\?|(?<![a-z])(?:open to|looking for|prefer)[^.?\n]{0,30}(?:remote|hybrid)[^.?\n]{0,30}\?/,
);

/** "From zero to three days": every client has it otherwise. */
export const VARIES = new Gated(
  /(?<![a-z0-9])(?:zero|0|none|null|nul|cero|nenhum)(?: (?:to|up to|bis|a|tot|e|y|and)|-|–| -| –) ?(?:one|two|three|four|five|ein(?:en)?|zwei|drei|vier|funf|deux|trois|quatre|cinq|dos|tres|cuatro|cinco|due|tre|quattro|cinque|dois|quatro|twee|drie|vijf|[1-5]) (?:days|tagen?|jours|dias|giorn[io]|dagen)(?![a-z])|(?<![a-z])(?:some|die einen|manche|certains|algunos|alcuni|uns|sommige) (?!of)[^.!?\n]{2,30}, (?:and |und |et |y |e |en )?(?:some|others|die anderen|andere|d.autres|otros|altri|outros) [^.!?\n]{0,30}(?:days|office|home|remote|tage|buro|jours|bureau|dias|oficina|casa|giorni|ufficio|sede|dagen|kantoor|thuis)(?![a-z])/,
);

/** Of a recruiter's words only those count that say how his people work: "at our place" is where somebody is wanted. */
const HOW_THEY_WORK =
  /^(?:on[- ]?site|in[- ]office|[a-z]+[- ]based|based|wants?|needs?|expects?|r all|are all|(?:all )?(?:5|five) days|all (?:5|five)|wfo|sur site|presenciel|presentiel|presencial|vor[- ]ort|in (?:sede|presenza)|op (?:locatie|kantoor))/;
export const isAsked = ({ folded }: Doc, { start, end }: Span): boolean =>
  HOW_THEY_WORK.test(folded.slice(start, end)) &&
  !/(?:called|rung|phoned|disturbed|caught|met) $/.test(folded.slice(Math.max(0, start - 12), start));

/** "We can meet here or online." */
export const isTalkOf = ({ folded }: Doc, { start, end }: Span): boolean =>
  !/remot/.test(folded.slice(start, end)) && TALK_OF.test(lastPart(folded.slice(Math.max(0, start - 70), start)));
