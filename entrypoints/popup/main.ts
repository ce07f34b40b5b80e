import { ROOT } from '../../lib/ui/last-paint.ts';
import { mountPopup } from '../../lib/ui/views/popup/index.ts';
import { createApp } from '../shared/app.ts';

const root = document.getElementById(ROOT);
if (root) void mountPopup(root, createApp(), () => Date.now());
