import type { EditView } from '../model/app.ts';
import type { Decision } from '../model/decision.ts';
import { DAY, type EpochMs, type Span } from '../model/time.ts';
import type { ProfileEdit } from '../model/visibility.ts';
import { verdictForEdit } from '../visibility/verdict.ts';
import { latest } from './corrections.ts';

/** An edit counts as declared beforehand until its quiet period ends: no day after it has been counted by then. */
const DECLARE_WITHIN = 7 * DAY;

interface Said {
  readonly name?: string;
  readonly noise: boolean;
  readonly declared: boolean;
}

function saidOf(decisions: readonly Decision[], edits: readonly ProfileEdit[]): Map<string, Said> {
  const byId = latest(decisions, 'edit');
  const out = new Map<string, Said>();
  for (const e of edits) {
    const fields = byId.get(e.id);
    const name = fields?.get('name')?.value;
    const declared = fields?.get('declared');
    out.set(e.id, {
      ...(typeof name === 'string' && { name }),
      noise: fields?.get('noise')?.value === true,
      declared: declared?.value === true && declared.at <= e.firstSeenNew + DECLARE_WITHIN,
    });
  }
  return out;
}

/** All edits with what can be said of each, newest first. `offers`: instants of inbound offers. */
export function editViews(
  edits: readonly ProfileEdit[],
  decisions: readonly Decision[],
  offers: readonly EpochMs[],
  exposure: readonly Span[],
  asOf: EpochMs,
): EditView[] {
  const said = saidOf(decisions, edits);
  const real = edits.filter((e) => said.get(e.id)?.noise !== true);
  const views = edits.map((edit): EditView => {
    const { name, noise, declared } = said.get(edit.id) ?? { noise: false, declared: false };
    const otherEdits = real.filter((e) => e.id !== edit.id).map((e) => e.firstSeenNew);
    const when = { editAt: edit.firstSeenNew, editFrom: edit.lastSeenOld };
    const effect = noise
      ? null
      : verdictForEdit({ events: offers, exposure, ...when, asOf, otherEdits, declared }).effect;
    return { edit, ...(name !== undefined && { name }), declared, noise, effect };
  });
  return views.sort((a, b) => b.edit.firstSeenNew - a.edit.firstSeenNew || (a.edit.id < b.edit.id ? -1 : 1));
}
