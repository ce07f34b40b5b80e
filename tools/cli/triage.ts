import type { Approach, Message } from '../../lib/model/conversation.ts';
import type { Goal } from '../../lib/model/goal.ts';
import type { TriageInput, TriageResult } from '../../lib/model/triage.ts';
import { fit as fitTo, readThread, triage } from '../../lib/triage/index.ts';
import { toTriageJson } from '../../lib/triage/json.ts';
import { InputError } from './errors.ts';
import { loadGoal } from './goal.ts';
import { parsed } from './json.ts';
import { kindOf, load, text } from './load.ts';
import { type ReadOptions, readFile } from './read.ts';

export interface TriageOptions extends ReadOptions {
  readonly goal?: string | undefined;
}

interface From {
  readonly sender?: TriageInput['sender'];
  /** All that was written: what no-gos are looked for in. */
  readonly text: string;
}

function line(id: string, result: TriageResult, goal: Goal | null, { sender, text }: From) {
  return toTriageJson(id, result, goal === null ? null : fitTo(result, goal, sender ?? {}, { text }));
}

function inputLine(input: TriageInput, goal: Goal | null) {
  const text = input.subject === undefined ? input.text : `${input.subject}\n${input.text}`;
  return line(input.id, triage(input), goal, { ...input, text });
}

function isTriageInput(value: unknown): value is TriageInput {
  const row = value as Partial<TriageInput> | null;
  return typeof row === 'object' && row !== null && typeof row.text === 'string';
}

function parseLine(file: string, raw: string, index: number): TriageInput {
  const where = `${file}, line ${index + 1}`;
  const value = parsed(where, raw);
  if (!isTriageInput(value)) throw new InputError(`${where}: a message is {"id": …, "text": "…"}; "text" is missing.`);
  return { ...value, id: String(value.id ?? index + 1) };
}

/** Messages of a file: one a line, or one JSON list or object over several lines. */
function* inputsIn(file: string, whole: string): Generator<TriageInput> {
  const lines = whole.split('\n').filter((raw) => raw.trim() !== '');
  const isWhole = lines.length > 1 && !/[}\]]\s*$/.test(lines[0] ?? '');
  if (!isWhole && !whole.trimStart().startsWith('[')) {
    for (const [index, raw] of lines.entries()) yield parseLine(file, raw, index);
    return;
  }
  for (const [index, row] of [parsed(file, whole)].flat().entries()) yield parseLine(file, JSON.stringify(row), index);
}

const said = (m: Message): string => (m.subject === undefined ? m.text : `${m.subject}\n${m.text}`);

function approachLine(approach: Approach, thread: readonly Message[], goal: Goal | null) {
  const { result } = readThread(approach.messages, thread);
  return line(approach.key, result, goal, { sender: approach.sender, text: approach.messages.map(said).join('\n') });
}

/** One line per message (JSONL, text) or per approach (export, saved thread). */
export function* triageFile(file: string, options: TriageOptions) {
  const goal = options.goal === undefined ? null : loadGoal(options.goal);
  const loaded = load(file);
  const kind = kindOf(loaded);
  if (kind !== 'zip' && text(loaded).trim() === '')
    throw new InputError(`${loaded.name}: is empty; there is no message in it.`);
  if (kind === 'json') {
    for (const input of inputsIn(file, text(loaded))) yield inputLine(input, goal);
    return;
  }
  if (kind === 'text') {
    yield inputLine({ id: loaded.name, text: text(loaded) }, goal);
    return;
  }
  const result = readFile(file, options);
  if (result.refusal !== null) throw new InputError(result.refusal.message, { refusal: result.refusal });
  for (const o of result.observations) {
    if (o.kind !== 'conversations') continue;
    for (const c of o.conversations)
      for (const approach of c.approaches) yield approachLine(approach, c.messages, goal);
  }
}
