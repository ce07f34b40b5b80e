import { mountPanel } from '../../lib/ui/views/panel/index.ts';
import { smallApp } from '../shared/sample-shown.ts';

const root = document.getElementById('app');
if (root) void smallApp().then((app) => mountPanel(root, app, () => Date.now()));
