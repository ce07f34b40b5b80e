import { mountPanel } from '../../lib/ui/views/panel/index.ts';
import { createApp } from '../shared/app.ts';

const root = document.getElementById('app');
if (root) void mountPanel(root, createApp(), () => Date.now());
