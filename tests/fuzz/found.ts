import type { Change } from './mutate.ts';

/** Failures that fuzzing found, narrowed down; each stays for good. */
export interface Found {
  readonly target: string;
  readonly seed: string;
  readonly why: string;
  readonly changes: readonly Change[];
}

const change = (kind: Change['kind'], at: number, more: Partial<Change> = {}): Change => ({
  kind,
  at,
  to: 0,
  byte: 1,
  word: '',
  ...more,
});

export const FOUND: readonly Found[] = [
  {
    target: 'zip',
    seed: 'export',
    why: 'a name changed in the directory made the messages vanish without a word',
    changes: [change('insert', 0.96884, { word: 'constructor' })],
  },
  {
    target: 'zip',
    seed: 'export',
    why: 'an entry moved within the directory left another one out without a word',
    changes: [change('swap', 0.95345, { to: 0.13239 })],
  },
  {
    target: 'zip',
    seed: 'export',
    why: 'a directory entry that pointed nowhere under a garbled name was passed over',
    changes: [change('repeat', 0.6322603677396322, { to: 0.7696012303987696 })],
  },
];
