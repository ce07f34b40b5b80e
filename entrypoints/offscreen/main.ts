import { runOffscreenPage } from '../../lib/platform/offscreen-page.ts';

runOffscreenPage();
