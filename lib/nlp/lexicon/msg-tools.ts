import { BUILD } from './msg-tools-build.ts';
import { CARE } from './msg-tools-care.ts';
import { CODE } from './msg-tools-code.ts';
import { CRAFT } from './msg-tools-craft.ts';
import { DATA } from './msg-tools-data.ts';
import { FIRM } from './msg-tools-firm.ts';
import { LAB } from './msg-tools-lab.ts';
import { MEDIA } from './msg-tools-media.ts';
import { OFFICE } from './msg-tools-office.ts';
import { POSTS } from './msg-tools-posts.ts';
import { RESEARCH } from './msg-tools-research.ts';
import { SYSTEMS } from './msg-tools-systems.ts';

/** Names of one field's tools and methods, joined by strokes and line breaks. */
export interface Tools {
  /** Found however they are written. */
  readonly names: string;
  /** Only with these capitals. */
  readonly exact: string;
  /** Plain words and surnames: only with these capitals, and near other tools or a cue. */
  readonly wordlike?: string;
  /** The same, more often a person, a town or a plain word: only in a list with a sure tool, or where use is said. */
  readonly wary?: string;
}

const all = [BUILD, CARE, CODE, CRAFT, DATA, FIRM, LAB, MEDIA, OFFICE, POSTS, RESEARCH, SYSTEMS];
const listed = (kind: keyof Tools): readonly string[] =>
  all.flatMap((field) => (field[kind] ?? '').trim().split(/[|\n]/)).filter((name) => name !== '');

export const TOOL_NAMES = listed('names');
export const EXACT_TOOLS = listed('exact');
export const WARY_TOOLS = listed('wary');
export const WORDLIKE_TOOLS = [...listed('wordlike'), ...WARY_TOOLS];
