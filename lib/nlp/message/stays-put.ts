import type { Span } from './document.ts';
import { Gated } from './gate.ts';
import { perDoc } from './per-doc.ts';

/** Months and days begin with a capital too: "you can do it from January". */
const TOWN =
  '(?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun|Easter|Christmas|Q\\d|Day|Excel|Word|SAP|GitHub|Jira|Python|R(?!\\p{L}))\\p{L}{0,6}(?!\\p{L}))(?:the )?\\p{Lu}\\p{Ll}[\\p{L}-]+';
const YOU =
  "(?<!\\p{L})[Yy]ou(?: could| can| may| might|[’']d be welcome to| would be welcome to|[’']re free to| are free to| get to)(?: just| simply| happily| even)*";

/** The reader stays in a town that is named, or does it from there: "you could stay in Nelson", "lo puedes hacer desde Lugo". */
const STAYS = [
  `${YOU} (?:(?:stay|remain|live|keep living) in|(?:do|run|handle|manage) (?:it|this|that|all of it|everything|the lot)(?: all)? from|work from) ${TOWN}`,
  `(?:[Vv]ous|[Tt]u) (?:rester(?:iez|ez|ais|as)|(?:pou(?:vez|rriez|rrez|rras|rrais)|peux) (?:très bien |tout à fait )?rester) (?:à|en|au) ${TOWN}`,
  `(?:[Kk]önn(?:en|ten)|[Kk]ann(?:st)?|[Kk]önntest|[Dd]ürf(?:en|ten)|[Dd]arfst) (?:(?:Sie|du|dabei|dafür|gern|gerne|ruhig|auch|einfach) ){0,3}in ${TOWN} (?:wohnen )?bleiben`,
  `(?:[Pp]ued(?:es|e)|[Pp]odrías?|[Pp]odés) (?:quedar(?:te|se) en|(?:hacer(?:lo)?|trabajar|llevarlo|hacerlo todo|hacer todo)(?: todo)? desde) ${TOWN}|[Tt]e quedarías en ${TOWN}`,
  `(?:[Pp]uoi|[Pp]uò|[Pp]otresti|[Pp]otrebbe) (?:benissimo |tranquillamente )?(?:(?:restare|rimanere) a|(?:farlo|fare tutto|lavorare|gestirlo) da) ${TOWN}`,
  `(?:[Pp]odes|[Pp]ode|[Pp]odias|[Pp]oderias?) (?:perfeitamente |bem )?(?:(?:ficar|continuar) em|(?:fazer tudo|fazê-lo|trabalhar) (?:a partir )?de) ${TOWN}`,
  `[Jj]e (?:kunt|kan|mag) (?:(?:gewoon|gerust|het|alles|dit|lekker) ){0,2}(?:in ${TOWN} blijven|van(?:uit|af) ${TOWN} (?:doen|werken))`,
].map((source) => new Gated(new RegExp(source, 'gu'), 'text'));

/** For how long, or why, somebody lodges there. */
const LODGES =
  /^[^.!?;\n]{0,24}(?:night|during|for the|weekend|while|hotel|flat|house|touch|nacht|nuit|noche|notte|noite)/i;

/** Where the reader is said to stay while the work is elsewhere. */
export const staysPut = perDoc((doc): readonly Span[] => {
  const out: Span[] = [];
  for (const pattern of STAYS)
    for (const m of pattern.all(doc)) {
      const end = m.index + m[0].length;
      if (!LODGES.test(doc.text.slice(end, end + 40))) out.push({ start: m.index, end });
    }
  return out;
});
