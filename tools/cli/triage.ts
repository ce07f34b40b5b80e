import type { Approach, Message } from '../../lib/model/conversation.ts';
import type { Goal } from '../../lib/model/goal.ts';
import type { TriageInput, TriageResult } from '../../lib/model/triage.ts';
import { fit as fitTo, readThread, triage } from '../../lib/triage/index.ts';
import { toTriageJson } from '../../lib/triage/json.ts';
import { InputError } from './errors.ts';
import { loadGoal } from './goal.ts';
import { parsed } from './json.ts';
import { eachRow, type Row, rowsOf } from './lines.ts';
import { kindOf, load, text } from './load.ts';
import { messageOf } from './message-input.ts';
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

/** True for one JSON value over several lines, false for one a line. A broken line makes no whole of the others. */
function isWhole(lines: readonly Row[]): boolean {
  const first = lines[0]?.text.trim() ?? '';
  const others = lines.slice(1).some((l) => l.text.startsWith('{'));
  if (first.startsWith('[')) return !(first.endsWith(']') && others);
  return lines.length > 1 && !/[}\]]$/.test(first) && !others;
}

/** Messages of a file as rows of JSON: one a line, or those of one list. */
function messageRows(file: string, whole: string): Row[] {
  const lines = rowsOf(whole);
  if (!isWhole(lines)) return lines;
  return [parsed(file, whole)]
    .flat()
    .map((value, index) => ({ where: `message ${index + 1}`, number: index + 1, text: JSON.stringify(value) }));
}

const said = (m: Message): string => (m.subject === undefined ? m.text : `${m.subject}\n${m.text}`);

function approachLine(approach: Approach, thread: readonly Message[], goal: Goal | null) {
  const { result } = readThread(approach.messages, thread);
  return line(approach.key, result, goal, { sender: approach.sender, text: approach.messages.map(said).join('\n') });
}

/**
 * One line per message (JSONL, text) or per approach (export, saved thread).
 * @throws {InputError} for what can't be read; of rows that are refused only after all others.
 */
export function* triageFile(file: string, options: TriageOptions) {
  const goal = options.goal === undefined ? null : loadGoal(options.goal);
  const loaded = load(file);
  const kind = kindOf(loaded);
  if (kind !== 'zip' && text(loaded).trim() === '')
    throw new InputError(`${loaded.name}: is empty; there is no message in it.`);
  if (kind === 'json') {
    yield* eachRow(file, messageRows(file, text(loaded)), (row, where) =>
      inputLine(messageOf(where, parsed(where, row.text), String(row.number)), goal),
    );
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
