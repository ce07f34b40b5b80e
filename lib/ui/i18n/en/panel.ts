/** The side panel: the work beside the page. */
export const panel = {
  'panel.other-page': 'The tab shows another page now. This is what was read before.',
  'panel.click': 'Access to the page has ended. Click the Beckon icon in the toolbar to read it.',
  'panel.empty.title': 'Nothing read yet',
  'panel.empty':
    'Open your profile or a conversation, then click the Beckon icon in the toolbar. Nothing is read by itself unless you switch that on in the settings.',
  'panel.coverage': 'Checklist',
} as const;
