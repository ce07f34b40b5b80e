import * as v from 'valibot';
import type { DriftCopy, ReadOutcome } from '../model/app.ts';
import type { SubjectType } from '../model/decision.ts';
import type { Json } from '../model/text.ts';
import type { TriageResult } from '../model/triage.ts';
import type { PageName } from './browser.ts';
import { studyQuestion } from './study-shape.ts';
import { MAX_PARTS, type Told } from './watch.ts';

/** Who may ask: the extension's own pages, and the watcher in LinkedIn's pages while automatic reading is on. */
export type AskerName = PageName | 'watcher';

/** Longest text taken from a paste box or a selection, UTF-16 units; a thread of 100 long messages fits. */
export const MAX_TEXT = 500_000;
const MAX_DEPTH = 20;
/** Longest part of a page's copy: one element may be longer than a part is meant to be. */
const MAX_PART = 2_000_000;

const SUBJECTS = [
  'goal',
  'approach',
  'conversation',
  'check',
  'edit',
  'note',
  'rule',
  'owner',
  'profile',
  'setting',
  'offer',
  'message',
  'experiment',
] as const satisfies readonly SubjectType[];

/** Plain JSON, bounded in depth: no instance, no function, no prototype key. */
function isJson(value: unknown, depth = 0): value is Json {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object' || depth >= MAX_DEPTH) return false;
  if (Array.isArray(value)) return value.every((x) => isJson(x, depth + 1));
  return Object.entries(value).every(([key, x]) => key !== '__proto__' && isJson(x, depth + 1));
}

const key = v.pipe(v.string(), v.maxLength(2_000));
const id = v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/));
const decision = v.strictObject({
  subject: v.picklist(SUBJECTS),
  key,
  field: v.pipe(v.string(), v.nonEmpty(), v.maxLength(200)),
  value: v.custom<Json>((x) => isJson(x)),
});
const PAGES = ['popup', 'sidepanel', 'dashboard'] as const satisfies readonly PageName[];
const nothing = v.strictObject({});

/** What pages may ask of the background: the shape of the question and who may put it. */
export const REQUESTS = {
  'read-tab': { schema: v.strictObject({ tabId: v.pipe(v.number(), v.integer()) }), from: PAGES },
  'drift-report': { schema: v.strictObject({ tabId: v.pipe(v.number(), v.integer()) }), from: PAGES },
  decide: { schema: v.strictObject({ decisions: v.pipe(v.array(decision), v.maxLength(1_000)) }), from: PAGES },
  'triage-text': {
    schema: v.strictObject({ text: v.pipe(v.string(), v.maxLength(MAX_TEXT)), keep: v.boolean() }),
    from: PAGES,
  },
  notes: { schema: v.strictObject({ key }), from: PAGES },
  study: { schema: v.strictObject({ question: studyQuestion }), from: PAGES },
  'import-start': { schema: v.strictObject({ id }), from: ['dashboard'] as const },
  'import-cancel': { schema: v.strictObject({ id }), from: ['dashboard'] as const },
  /** Keeps the background from being put to sleep while it works; one that was killed goes on where it stood. */
  awake: { schema: nothing, from: PAGES },
  stored: { schema: nothing, from: ['dashboard'] as const },
  wipe: { schema: nothing, from: ['dashboard'] as const },
  /** A page is at rest. Which tab says so is the browser's word, not the message's. */
  'page-settled': {
    schema: v.strictObject({
      address: v.pipe(v.string(), v.maxLength(2_000), v.startsWith('https://www.linkedin.com/')),
      page: v.pipe(v.string(), v.maxLength(MAX_PART)),
      at: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAX_PARTS)),
      of: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MAX_PARTS)),
    }),
    from: ['watcher'] as const,
  },
} satisfies Record<string, { schema: v.GenericSchema; from: readonly AskerName[] }>;

export type RequestKind = keyof typeof REQUESTS;
export type RequestOf<K extends RequestKind> = v.InferOutput<(typeof REQUESTS)[K]['schema']>;

/** What the background answers to each question. */
export interface Answers {
  'read-tab': ReadOutcome;
  'drift-report': DriftCopy | null;
  decide: null;
  'triage-text': TriageResult;
  notes: Json;
  study: Json;
  'import-start': null;
  'import-cancel': null;
  awake: null;
  stored: null;
  wipe: null;
  'page-settled': Told;
}

export const isRequestKind = (kind: unknown): kind is RequestKind =>
  typeof kind === 'string' && Object.hasOwn(REQUESTS, kind);
