import type { EditView } from '../model/app.ts';
import type { Decision } from '../model/decision.ts';
import { DAY, type EpochMs, type Span } from '../model/time.ts';
import type { EffectInput, EffectResult, ProfileEdit } from '../model/visibility.ts';
import { editEffect } from '../visibility/effect.ts';
import { placeboRate } from '../visibility/placebo.ts';
import { latest } from './corrections.ts';

/** An edit counts as declared beforehand until its quiet period ends: no day after it has been counted by then. */
const DECLARE_WITHIN = 7 * DAY;
/** From this share of placebo dates on which the same test speaks, its word about the edit is worth nothing. */
const RESTLESS = 0.1;

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

/** Only a declared edit is tested; the others get counts and interval. */
function judged(input: EffectInput, declared: boolean): EffectResult {
  const effect = editEffect(input);
  if (!declared) return { ...effect, verdict: 'not-enough-data', notes: [...effect.notes, 'not-tested'] };
  if (effect.verdict !== 'up' && effect.verdict !== 'down') return effect;
  const { rate } = placeboRate(input);
  if (rate === null || rate <= RESTLESS) return effect;
  return { ...effect, verdict: 'already-moving', notes: [...effect.notes, 'placebo'] };
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
    const effect = noise ? null : judged({ events: offers, exposure, ...when, asOf, otherEdits }, declared);
    return { edit, ...(name !== undefined && { name }), declared, noise, effect };
  });
  return views.sort((a, b) => b.edit.firstSeenNew - a.edit.firstSeenNew || (a.edit.id < b.edit.id ? -1 : 1));
}
