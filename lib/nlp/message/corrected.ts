import { type Doc, readMessage } from './document.ts';
import { Gated } from './gate.ts';

/** "Update: …", "Korrektur: …": what follows takes back what stands before. */
const CORRECTED = new Gated(
  /(?<=[.!?\n)] {0,2}\W{0,3})(?:(?:important )?update|correction|corrigendum|edit|edited|amendment|erratum|korrektur|nachtrag|aktualisierung|rectification|rectificatif|mise a jour|correctif|correccion|actualizacion|correzione|aggiornamento|rettifica|correcao|atualizacao|correctie|rectificatie|wijziging)(?: \([^)\n]{1,20}\))? ?[:!–—] ?(?=[a-z0-9])/,
);

/** What a message says later to correct itself, up to the end of its paragraph, and where that begins; null if nothing. */
export function correctionOf(doc: Doc): { later: Doc; at: number } | null {
  const m = CORRECTED.exec(doc);
  if (m === null) return null;
  const at = m.index + m[0].length;
  const rest = doc.text.slice(at);
  const end = rest.indexOf('\n\n');
  const said = (end < 0 ? rest : rest.slice(0, end)).trimEnd();
  const later = readMessage(said, doc.language ?? undefined);
  return later.text === said ? { later, at } : null;
}
