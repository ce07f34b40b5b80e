import { ROOT } from '../../lib/ui/last-paint.ts';
import { mountPopup } from '../../lib/ui/views/popup/index.ts';
import { smallApp } from '../shared/sample-shown.ts';

const root = document.getElementById(ROOT);
if (root) void smallApp().then((app) => mountPopup(root, app, () => Date.now()));
