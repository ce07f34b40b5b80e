import { RULED_OUT_AFTER } from '../lexicon/msg-ruled-out.ts';
import type { Doc, Span } from './document.ts';
import { Within } from './here.ts';
import { Lean } from './lean.ts';

/** What is given up, or not asked for: "We're leaving Jira for Linear", "no Java needed". */
const LEFT = new Within(
  /(?<![a-z])(?:leaving|(?:we|i|they|ve|just|have|has|recently|team|firm|office|company) (?:moved|switched|migrated|changed) (?:away )?from|(?:we|i|they).ve left|goodbye to|instead of|rather than|no longer(?: use| on)?|not(?: use| using| in)?|without|never|nor|pas(?: de| du)?|plus de|kein|keine|keinen|keinerlei|statt|ohne|nicht|sin|senza|sem|geen|niet|zonder|sans|nao|niente|non|(?:won.t|don.t|do not|will not|wouldn.t|needn.t) (?:need|require|use|know)(?: any)?|no need (?:for|of|to know)|not (?:needed|required):|pas besoin (?:de|d.)|inutile de (?:connaitre|savoir|maitriser)|no es (?:necesario|preciso|obligatorio)(?: saber| conocer| dominar)?|non e (?:necessario|richiesto)(?: conoscere| sapere)?|nao e (?:necessario|obrigatorio)(?: saber| conhecer| dominar)?|no (?:hace falta|necesitas?|pedimos|usamos|exigimos)(?: saber| conocer)?|non (?:serve|servono|occorre|chiediamo|usiamo)(?: conoscere)?|nao (?:precisa|e preciso|exigimos|pedimos|usamos)(?: de| saber| conhecer)?|(?:hoeft|hoef) niet(?: met)?) (?:[a-z0-9+#.]{1,14} (?:or|nor|oder|noch|ni|ou|o|of) (?:de )?)?$/,
);
/** "no Java needed"; in Portuguese the word is "in the". */
const LEFT_OUT = /(?<![a-z])no (?:[a-z0-9+#.]{1,14} (?:or|nor|ni|o) )?$/;
const BEHIND = new Lean(RULED_OUT_AFTER);
const BEFORE_IT = 44;
const BEHIND_IT = 72;

/** Whether a tool is named only to say that it is given up or not asked for. */
export function isRuledOut(doc: Doc, { start, end }: Span): boolean {
  const before = doc.folded.slice(Math.max(0, start - BEFORE_IT), start);
  return (
    LEFT.test(before) ||
    (doc.language !== 'pt' && LEFT_OUT.test(before)) ||
    BEHIND.test(doc.folded.slice(end, end + BEHIND_IT))
  );
}
