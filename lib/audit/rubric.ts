import type { RubricEntry } from '../model/report.ts';
import { CHECKS } from './checks/index.ts';

/** The rubric as published: what each check weighs, reads and rests on. */
export const rubricEntries = (): RubricEntry[] =>
  CHECKS.map((c) => ({
    check: c.id,
    stage: c.stage,
    weight: c.weight,
    tag: c.tag,
    kind: c.kind,
    effort: c.effort,
    source: c.source,
    reads: c.reads,
  }));
