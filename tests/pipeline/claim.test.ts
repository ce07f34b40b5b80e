import { describe, expect, it } from 'vitest';
import type { Decision } from '../../lib/model/decision.ts';
import { READ_SCHEMA, type ReadResult } from '../../lib/model/observation.ts';
import { isClaimable, withClaim } from '../../lib/pipeline/claim.ts';

const SOURCE = 'https://ilse.example/about';
const page = (over: Partial<ReadResult> = {}): ReadResult => ({
  schema: READ_SCHEMA,
  reader: { id: 'web-page', version: 1 },
  layout: 'web',
  page: 'web',
  own: 'unknown',
  observations: [],
  refusal: null,
  drift: [],
  source: SOURCE,
  ...over,
});
const said = (value: boolean | null, at = 1): Decision => ({
  id: `d${at}`,
  at,
  subject: 'owner',
  key: SOURCE,
  field: 'claimed',
  value,
});
const link = (url: string) => [{ url, kind: 'site' as const }];

describe('a page that only the user can call their own', () => {
  it('stays unknown until they say so', () => {
    expect(isClaimable(page())).toBe(true);
    expect(withClaim(page(), [], []).own).toBe('unknown');
    expect(withClaim(page(), [said(true)], [])).toMatchObject({ own: 'claimed', ownSignals: ['confirmed'] });
    expect(withClaim(page(), [said(true), said(false, 2)], []).own).toBe('unknown');
  });

  it('is theirs where their own profile links to it, unless they said no', () => {
    expect(withClaim(page(), [], link('http://www.ilse.example/about/'))).toMatchObject({
      own: 'claimed',
      ownSignals: ['linked'],
    });
    expect(withClaim(page(), [said(false)], link(SOURCE)).own).toBe('unknown');
  });

  it.each(['https://ilse.example/', 'https://ilse.example/about/team', 'https://other.example/about', 'nonsense'])(
    'is not theirs for a link to %s',
    (url) => expect(withClaim(page(), [], link(url)).own).toBe('unknown'),
  );

  it('is never a page of the site itself, a refused one, or another source', () => {
    for (const other of [
      page({ layout: 'sdui' }),
      page({ own: 'no' }),
      page({ refusal: { code: 'login-wall', message: '' } }),
      page({ source: 'https://ilse.example/blog' }),
    ])
      expect(withClaim(other, [said(true)], []).own).toBe(other.own);
  });
});
