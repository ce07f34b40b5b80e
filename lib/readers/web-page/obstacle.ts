import type { RefusalCode } from '../../model/observation.ts';
import { fold } from '../dates.ts';
import { hasDoor, hasForm, LOGIN, WALL } from './login.ts';

/*
 * Pages that hold nothing of a person, whatever they mark up, by title and first headings, folded, in the six languages. A
 * title may go on behind a dash ("Page not found – Mira Okafor"), nothing else may.
 */
const PARTS = / [-–—|·:] /u;

/** Courtesies before what is meant. */
const SORRY = /^(?:oops|oups|ups|hoppla|sorry|we're sorry|lo sentimos|desole|desculpe|helaas|leider)\W+/;

const NOT_FOUND =
  /^(?:(?:error |fehler |erreur |erro |fout )?[45]\d\d(?:\W+(?:error|not found|page|file|oops|sorry|nothing|this|that|the|erreur|fehler|seite|pagina|internal|bad|service|gateway|forbidden|gone)\b.*)?\W*|(?:internal server error|bad gateway|service (?:temporarily )?unavailable|forbidden)\W*|(?:(?:this|that|the|your) )?(?:page|site|user|profile|account) (?:(?:could|can)(?:n?'t| ?not) be found|(?:was |is )?not found|does(?: not|n't) exist|is(?: not|n't) available)\W*|(?:we )?(?:could|can)(?:n?'t| ?not) find (?:the|that|this) page\b.*|not found\W*|(?:diese |die )?seite (?:wurde )?(?:nicht gefunden|existiert nicht)\W*|(?:cette )?page (?:est )?(?:introuvable|non trouvee|n'existe pas)\W*|(?:esta |la )?pagina (?:no (?:encontrada|existe)|no se encontro)\W*|(?:esta |a )?pagina (?:nao (?:encontrada|existe)|nao foi encontrada)\W*|(?:deze )?pagina (?:is )?(?:niet gevonden|bestaat niet)\W*)$/;

const CHALLENGE =
  /^(?:just a moment|(?:nur )?einen moment|un (?:instant|momento)|(?:so )?um momento|een (?:ogenblik|moment)|one moment|attention required|checking (?:your|if)|(?:please )?verify(?:ing)? (?:that )?(?:you|your)|we're verifying|are you (?:a )?(?:robot|human)|human verification|security check|vercel security checkpoint|ddos.guard|pardon our interruption|access denied|sorry, you have been blocked)\b/;

const CHALLENGE_PARTS = '#challenge-form,#cf-challenge-running,#challenge-running,[id^="cf-chl-"]';

/** A page with more to say than this is not only a form. */
const LITTLE = 3_000;

/** No more than a form and what stands around it. */
const FORM_ONLY = 800;

const plain = (text: string | null): string =>
  fold(text ?? '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(SORRY, '');

/** Why a page holds nothing of a person; null where nothing says so. */
export function obstacle(doc: Document): RefusalCode | null {
  const top = [...doc.querySelectorAll('h1')];
  const headings = top.length > 0 ? top : [...doc.querySelectorAll('h2')].slice(0, 1);
  const said = [doc.title, ...headings.map((h) => h.textContent)].map(plain);
  const parts = said.flatMap((t) => [t, t.split(PARTS)[0] ?? '']);
  const any = (pattern: RegExp): boolean => parts.some((t) => pattern.test(t));
  const length = (doc.body?.textContent ?? '').trim().length;
  const small = length < LITTLE;
  if (doc.querySelector(CHALLENGE_PARTS) !== null || (small && any(CHALLENGE))) return 'challenge';
  if (any(NOT_FOUND)) return 'not-found';
  if (any(LOGIN) && (small || hasForm(doc))) return 'login-wall';
  if (small && any(WALL) && hasDoor(doc, plain)) return 'login-wall';
  if (length < LITTLE / 2 && doc.querySelector('input[type="password"]') !== null) return 'login-wall';
  return length < FORM_ONLY && hasForm(doc) ? 'login-wall' : null;
}
