import {
  HIRE_BEFORE,
  LATER_AFTER,
  LATER_BEFORE,
  ME_TOO_AFTER,
  NOT_THIS_AFTER,
  SOME_BEFORE,
  SOME_SAID,
  SOMEBODY_BEFORE,
  TREAT_BEFORE,
} from '../lexicon/msg-workplace-whose.ts';
import { lastPart } from './behind-last.ts';
import type { Doc, Span } from './document.ts';
import { Lean } from './lean.ts';

/** People and houses that somebody works for, after "remote". */
const WORKERS_AFTER =
  /^ (?:and hybrid )?(?:workers?|employees?|staff|colleagues?|workforce|people|offices|sites|branches|locations|customers|clients|students|members|desks)(?![a-z])/;
/** "You support our remote workers": they are served, and none of them is looked for. */
const SERVED_BEFORE = new Lean(
  /(?<![a-z])(?:support\w*|help\w*|assist\w*|manag\w+|look(?:ing)? after|serv(?:e|es|ing)|train\w*|equip\w*|onboard\w*|supervis\w+|visit\w*|(?<!(?:look|looking|search|searching|hunting|call|calling|hiring|apply|wanted|ad|advert|is|only|job|role|position|post|ideal|perfect) )for)(?: (?!and|or|from|you|your|then|a|an)[a-z'’]+){0,3} $/,
);
/** … in other languages, where the people stand before their place. */
const SERVED_PEOPLE_BEFORE = new Lean(
  /(?<![a-z])(?:betreu\w*|unterstutz\w*|schul\w*|begleit\w*|fur|assist\w*|aid\w+|accompagn\w*|form\w+|epaul\w+|soporte|apoy\w*|apoio|ayud\w*|atiend\w*|atend\w*|gestion\w*|supporto|support\w*|aiut\w*|segu\w+|ondersteun\w*|help\w*|begeleid\w*|pour|para|per|voor)(?: [a-z]+)? (?:unsere[nr]?|ihre[n]?|die|den|nos|les|leurs|nuestr[oa]s|los|sus|nostri|i|aos?|nossos|onze|de|hun) (?:nossos |nostri |nuestros )?(?:mitarbeiter\w*|kolleg\w+|beschaftigte\w*|leute[n]?|salaries|employes|collaborateurs|collegues|equipes|empleados|trabajadores|companeros|dipendenti|colleghi|collaboratori|colaboradores|colegas|trabalhadores|medewerkers|collega.?s|mensen) (?:en |in |da |em |im )?$/,
);
/** "Onze thuiswerkers". */
const HOME_WORKERS = /^(?:thuiswerkers|home-?workers)/;
const SERVED_HOME_WORKERS =
  /(?<![a-z])(?:support\w*|ondersteun\w*|begeleid\w*|help\w*|voor|manag\w+) (?:onze|de|our|their|the) $/;
/** "Our teams sit in Leeds, Lyon and remotely": each of them elsewhere. */
const TEAMS_SIT_BEFORE =
  /(?<![a-z])(?:our|my|their|the) (?:[a-z]+ )?(?:teams|engineers|clients|offices|developers|people|colleagues|squads) (?:all )?(?:sit|work|are|live)(?: based)? in [^.!?\n]{2,40}(?: and|,|&) $/;
/** What an advertisement or a title says … */
const AD_SAYS_BEFORE = new Lean(
  /(?<![a-z])(?:title|ad|advert|advertisement|posting|listing|headline|description|anzeige|titel|ausschreibung|annonce|titre|intitule|anuncio|titulo|annuncio|titolo|inserzione|advertentie|vacature)(?: [a-z]+){0,2}? (?:says?|said|reads?|states?|stated|has|steht|sagt|nennt|dit|disait|indique|dice|decia|pone|diceva|diz|dizia|staat|stond|zegt)(?: it.?s| it is)? ?["'“”„«»]? ?(?:da |en |em )?$|(?<![a-z])(?:i (?:wrote|said|put)|ich schrieb|j.(?:ai ecrit|avais ecrit)|(?:he escrito|escribi|puse)|ho scritto|escrevi|ik schreef) (?:fully |da |en |em |dass es |it was )?$|(?<![a-z])(?:advertised|listed|posted|billed|ausgeschrieben|annonce|anunciad[oa]|publicad[oa]|pubblicat[oa]|presentat[oa]|aangeboden|geadverteerd)(?: als| as| comme| como| come) ["'“”„«»]? ?$/,
);
/** Words of presence, or of a mixed week. */
const THERE =
  '[^.!?\\n]{0,60}?(?:office|on[ -]?site|in person|every day|come in|presence|hybrid|at (?:the|our)|in our|vor ort|buro|werk|prasenz|in unser|sur (?:site|place)|bureau|dans nos|oficina|presencial|hibrid|en nuestr|sede|ufficio|presenza|ibrid|escritorio|no nosso|kantoor|op locatie|ter plaatse|in ons)';
/** … is taken back behind a but. */
const BUT_AFTER = new RegExp(
  `^[^.!?\\n]{0,24}?[ ,;–-](?:but|yet|however|though|although|aber|doch|jedoch|mais|pero|sino|ma|mas|porem|maar|echter)(?![a-z])${THERE}`,
);
/** "This used to be remote but now …" */
const ONCE_BEFORE =
  /(?<![a-z])(?:used to be|(?:was|were|had been) (?:once|originally|first|formerly|initially|previously)|war (?:fruher|ursprunglich|einmal|zuerst)|etait (?:au depart|avant|d.abord)|era (?:antes|prima|inicialmente|inizialmente)|was (?:eerst|vroeger)) (?:a |an |fully |ein |komplett |full )?$/;
const NOW_AFTER = new RegExp(
  `^[^.!?\\n]{0,30}?[ ,;–-](?:now|nowadays|nun|jetzt|maintenant|desormais|ahora|adesso|ora|agora|nu)(?![a-z])${THERE}`,
);

/** Whether the place elsewhere is where others work, or what was said of the work before a but. */
export function isOfOthers({ folded }: Doc, { start, end }: Span): boolean {
  const before = folded.slice(Math.max(0, start - 90), start);
  const after = folded.slice(end, end + 120);
  return (
    (WORKERS_AFTER.test(after) && SERVED_BEFORE.test(before)) ||
    SERVED_PEOPLE_BEFORE.test(before) ||
    (HOME_WORKERS.test(folded.slice(start, end)) && SERVED_HOME_WORKERS.test(before)) ||
    TEAMS_SIT_BEFORE.test(before) ||
    (AD_SAYS_BEFORE.test(before) && BUT_AFTER.test(after)) ||
    (ONCE_BEFORE.test(before) && NOW_AFTER.test(after))
  );
}

/** Where something is had for free. */
const OFFICE = /offic|site|buro|bureau|oficina|ufficio|sede|escritorio|kantoor|vor ort|here|with us/;
/** Whether a way of working is somebody else's, other work's or one that may come later. */
export function isOfSomebody({ folded }: Doc, { start, end }: Span): boolean {
  const after = folded.slice(end, end + 60);
  const before = lastPart(folded.slice(Math.max(0, start - 70), start));
  return (
    SOMEBODY_BEFORE.test(before) ||
    (OFFICE.test(folded.slice(Math.max(0, start - 18), end)) && TREAT_BEFORE.test(before)) ||
    ME_TOO_AFTER.test(after) ||
    NOT_THIS_AFTER.test(after)
  );
}
/** Whether work elsewhere is but held out for a later time. */
export const isForLater = ({ folded }: Doc, { start, end }: Span): boolean =>
  LATER_AFTER.test(folded.slice(end, end + 80)) || LATER_BEFORE.test(folded.slice(Math.max(0, start - 60), start));
/** Whether a recruiter says it of some of many jobs. */
export const isOfSomeJobs = ({ folded }: Doc, { start, end }: Span): boolean =>
  SOME_BEFORE.test(lastPart(folded.slice(Math.max(0, start - 60), start))) ||
  SOME_SAID.test(folded.slice(start, end)) ||
  (folded.startsWith('remotely', start) && HIRE_BEFORE.test(folded.slice(Math.max(0, start - 12), start)));
