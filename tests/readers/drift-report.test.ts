import { describe, expect, it } from 'vitest';
import { READ_SCHEMA, type ReadResult } from '../../lib/model/observation.ts';
import { driftHead, parseReport, writeReport } from '../../lib/readers/drift-report.ts';

const result: ReadResult = {
  schema: READ_SCHEMA,
  reader: { id: 'linkedin-profile', version: 1 },
  layout: 'sdui',
  page: 'profile',
  own: 'yes',
  observations: [],
  refusal: null,
  drift: [{ field: 'about', expected: 'text <p>', detail: '</script>' }],
};
const head = driftHead(result, null);

describe('a drift report', () => {
  it('comes back as it was written, whatever stands in it', () => {
    const report = writeReport(JSON.stringify(head), '<html><body><main>xx</main></body></html>');
    expect(parseReport(report)).toEqual({ head, skeleton: '<html><body><main>xx</main></body></html>' });
    expect(parseReport(writeReport(JSON.stringify(head), null)).skeleton).toBe('');
  });
  it('is made where something failed', () => {
    expect(driftHead({ ...result, drift: [] }, null)).toBeNull();
    expect(driftHead({ ...result, drift: [] }, 'login-wall')).toBeNull();
    expect(driftHead({ ...result, drift: [] }, 'reader-failed')).toMatchObject({ refusal: 'reader-failed', drift: [] });
  });
  it('is never made of another person’s page', () => {
    expect(driftHead({ ...result, own: 'no' }, 'not-own-profile')).toBeNull();
  });
  it.each([
    ['<html></html>', /mark .* is missing/],
    [writeReport('{"reader"', ''), /no valid JSON/],
    [writeReport('{"reader":"x","drift":[]}', ''), /lacks its reader/],
  ])('says what is wrong with %s', (text, message) => {
    expect(() => parseReport(text)).toThrow(message);
  });
});
