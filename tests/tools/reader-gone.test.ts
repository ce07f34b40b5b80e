import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

describe.each(['eval', 'beckon'])('%s, where its output is read no further', (tool) => {
  it('ends quietly', () => {
    const what =
      tool === 'eval'
        ? 'tests/fixtures/messages/second-look.jsonl'
        : 'triage tests/fixtures/messages/second-look.jsonl --json';
    const { stdout, stderr } = spawnSync(
      'bash',
      ['-c', `"${process.execPath}" --import tsx tools/${tool}.ts ${what} | head -1`],
      {
        encoding: 'utf8',
      },
    );
    expect(stderr).toBe('');
    expect(stdout.trim().split('\n')).toHaveLength(1);
  });
});
