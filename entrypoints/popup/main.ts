import { mountPopup } from '../../lib/ui/views/popup/index.ts';
import { createApp } from '../shared/app.ts';

const root = document.getElementById('app');
if (root) void mountPopup(root, createApp(), () => Date.now());
