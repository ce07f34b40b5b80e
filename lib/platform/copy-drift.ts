import type { DriftCopy } from '../model/app.ts';
import { writeReport } from '../readers/drift-report.ts';
import { browser } from './browser.ts';
import { outcomeOfTab } from './outcomes.ts';

/** The page's skeleton, taken now; null where Beckon may no longer enter the tab. */
async function skeletonIn(tabId: number): Promise<string | null> {
  try {
    const run = { target: { tabId }, injectImmediately: true, files: ['/reader-drift.js'] };
    const [first] = await browser.scripting.executeScript(run as never);
    const skeleton: unknown = (first as { readonly result?: unknown } | undefined)?.result;
    return typeof skeleton === 'string' && skeleton !== '' ? skeleton : null;
  } catch (error) {
    console.warn('beckon: no skeleton of this page', error);
    return null;
  }
}

/** The drift report of a tab's last reading, with the skeleton as long as the same page is shown. */
export async function copyDrift(tabId: number): Promise<DriftCopy | null> {
  const last = await outcomeOfTab(tabId);
  if (last?.outcome.driftReport === undefined) return null;
  const skeleton = last.same ? await skeletonIn(tabId) : null;
  return { text: writeReport(last.outcome.driftReport, skeleton), whole: skeleton !== null };
}
