import { textsOf, wantAllTexts } from '../../lib/ui/i18n/load-texts.ts';
import { rememberedLook, wishedLocale } from '../../lib/ui/remembered-look.ts';

// The texts set out at once, beside the code that shows them and not behind it; that code tells of a failure.
wantAllTexts();
textsOf(wishedLocale(rememberedLook(), navigator.languages)).catch(() => undefined);
void import('./dashboard-start.ts');
// What only this view computes with, at the same time.
if (/^#\/visibility(\?|$)/.test(location.hash)) void import('../../lib/pipeline/timeline-bars.ts');
else if (location.hash.startsWith('#/visibility')) void import('../../lib/pipeline/visibility-view.ts');
