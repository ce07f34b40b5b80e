import type { Decision } from '../model/decision.ts';
import type { DatedEdit, EditPart } from '../model/timeline.ts';
import type { ProfileEdit } from '../model/visibility.ts';
import { type EditGroup, groupEdits } from '../visibility/edit-groups.ts';
import { type SaidOfEdits, saidOfEdits } from './said-edits.ts';

interface Placed {
  readonly edit: DatedEdit;
  /** What counts as this one edit; null: set aside as noise, which stands alone. */
  readonly group: EditGroup | null;
}

function partOf(edit: ProfileEdit, seen: ReadonlyMap<string, ProfileEdit>, said: SaidOfEdits): EditPart {
  const as = seen.get(edit.id) ?? edit;
  return {
    edit,
    byHand: said.byHand.some((h) => h.id === edit.id),
    narrowed: said.sayings.narrowed.has(edit.id) ? [edit.lastSeenOld, edit.firstSeenNew] : null,
    seen: [as.lastSeenOld, as.firstSeenNew],
  };
}

/** The edits read and those remembered by hand, as the user named, dated and joined them; oldest first, noise last. */
export function datedEdits(edits: readonly ProfileEdit[], decisions: readonly Decision[]): Placed[] {
  const said = saidOfEdits(decisions);
  const all = [...edits, ...said.byHand];
  const seen = new Map(all.map((e) => [e.id, e]));
  const base = (parts: readonly ProfileEdit[]) => {
    const name = parts.map((e) => said.names.get(e.id)).find((n) => n !== undefined);
    const ids = new Set(parts.map((e) => e.id));
    return {
      parts: parts.map((e) => partOf(e, seen, said)),
      ...(name !== undefined && { name }),
      joined: said.sayings.together.some((pair) => pair.every((id) => ids.has(id))),
    };
  };
  const real = groupEdits(all, said.sayings).map(
    (group): Placed => ({
      edit: { ...base(group.edits), id: group.id, from: group.from, at: group.at, noise: false },
      group,
    }),
  );
  const aside = all
    .filter((e) => said.sayings.noise.has(e.id))
    .map(
      (e): Placed => ({
        edit: { ...base([e]), id: e.id, from: e.lastSeenOld, at: e.firstSeenNew, noise: true },
        group: null,
      }),
    );
  return [...real, ...aside];
}
