import { describe, expect, it } from 'vitest';
import { triage } from '../../lib/triage/triage.ts';

const read = (text: string): ReturnType<typeof triage> => triage({ id: 'm', text });

/* Families that the weights alone misread: work agreed on in few words, what somebody's own work costs, receipts. */
describe('short wordings', () => {
  it.each([
    [
      'The trustees said yes this morning. We pay £52 an hour for 60 hours. Could you begin in March?',
      'contract_offer',
    ],
    ['Same job as last autumn if you want it: two weeks of stocktaking, same money.', 'contract_offer'],
    ['On vous confie tout le catalogue, au tarif que vous aviez donné ?', 'contract_offer'],
    ['Need a fire certificate? We do it in three weeks, flat €4,900. You send plans, we send paper.', 'sales_pitch'],
    [
      'Free from January: interim finance director, 18 years, €980 a day. Pass me on if a friend needs one.',
      'jobseeker_request',
    ],
    ['Your trip with Amara: 4.8 km, 12 min, $11.60. Rate your driver and add a tip?', 'networking'],
  ])('%s', (text, label) => {
    expect(read(text).label).toBe(label);
  });
  it('warns of an attachment that wants to be switched on', () => {
    expect(read('Your bill is 30 days late. Open the attached page and enable editing.').risk.level).toBe('danger');
    expect(read('I maintain a Node app; start server.js and it works. A contract at $90/h?').risk.level).toBe('none');
  });
  it('is not alarmed at honest mail by its words alone', () => {
    const text =
      'The lease says that pets need written consent. One cat is fine, provided you pay an extra deposit of 200.';
    expect(read(text).risk.level).not.toBe('danger');
  });
});
