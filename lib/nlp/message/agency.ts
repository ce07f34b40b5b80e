import * as P from '../lexicon/msg-party.ts';
import * as M from '../lexicon/msg-party-more.ts';
import type { Doc } from './document.ts';
import { Gated, Gates } from './gate.ts';
import type { WorkKind } from './workplace.ts';

const gated = (patterns: readonly RegExp[]): Gates => new Gates(patterns.map((p) => new Gated(p)));
const says = (doc: Doc, patterns: Gates): boolean => patterns.test(doc);

const AGENCY = gated([...P.AGENCY, ...M.AGENCY_MORE]);
const IN_HOUSE = gated([...P.IN_HOUSE, ...M.IN_HOUSE_MORE]);
const IN_HOUSE_PING = gated([...P.IN_HOUSE_PING, ...M.IN_HOUSE_PING_MORE]);
const CALL_FOR_OTHERS = gated([...P.CALL_FOR_OTHERS, ...M.FOR_A_PARTY]);
const OWN_QUESTION = gated([...P.OWN_QUESTION, ...M.OWN_BOARD]);
const VENTURE_WORK = gated([...P.VENTURE_WORK, ...M.OWN_VENTURE]);
const NO_AGENCY = new Gated(
  /(?<![a-z])(?:(?:kein|keine|geen) (?:headhunter|recruiter|personalvermittl\w*|agentur|bureau)|(?:pas|ni) (?:un |de )?(?:cabinet|recruteur|chasseur)|no soy (?:reclutador|headhunter)|non sono (?:un )?(?:recruiter|headhunter)|internal recruiter|no (?:agency|agencies|middlem[ae]n|recruiters?)|not (?:an agency|a recruiter)|skip the middlem[ae]n|without (?:an )?agency|ohne (?:vermittler|agentur)|sans intermediaire|sin intermediarios|senza intermediari|sem intermediarios|zonder (?:bureau|tussenpersoon)|direct employer|hiring manager here)(?![a-z])/,
);

/** Somebody who speaks of a working relation as their own. */
const PERSONAL = new Gated(
  /(?<![a-z])(?:i.ve (?:put|set|got|money|been)|i.ll (?:pay|buy|bring|send you the)|i.m (?:offering|after|looking)|i (?:can|could|would) (?:pay|offer)|i edit|i direct|i teach|i (?:am|.m) permitted|i.d (?:hire|want)|my (?:brothers?|sister|partner|colleagues?|predecessor|successor|manager)|your old (?:desk|job|team|rate|post)|coming back|come back|same (?:gig|rate|terms|kitchen))(?![a-z])/,
);

/** A study that somebody else pays for, whoever "our team" is. */
const FOR_A_CLIENT = new Gated(
  /(?<![a-z])(?:clients? (?:confidentiel|anonyme)|confidential client|(?:etude|study|studie|estudio|studio|estudo|onderzoek) (?:pour|for|fur|para|per|voor) (?:an?|un|une|einen?|uma?|una|een) (?:client|kunde\w*|fabricant|manufacturer|hersteller|fabricante|investor|fonds|laboratoire|cliente|klant))(?![a-z])/,
);

/** True: acts for a client; false: speaks for whoever would pay; null: not clear. */
export function findAgency(doc: Doc, kind: WorkKind = 'job'): boolean | null {
  // What a fraud pretends to be says nothing.
  if (kind === 'lure') return null;
  if (NO_AGENCY.test(doc)) return false;
  if (kind === 'call') {
    if (FOR_A_CLIENT.test(doc)) return true;
    if (says(doc, OWN_QUESTION)) return false;
    return says(doc, CALL_FOR_OTHERS) ? true : null;
  }
  if (kind === 'venture') return says(doc, VENTURE_WORK) ? false : null;
  if (says(doc, AGENCY)) return true;
  if (kind === 'ping') return says(doc, IN_HOUSE_PING) ? false : null;
  return kind === 'teaching' || says(doc, IN_HOUSE) || PERSONAL.test(doc) ? false : null;
}
