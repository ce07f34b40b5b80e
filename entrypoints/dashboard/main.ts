import { mountDashboard } from '../../lib/ui/views/dashboard/index.ts';
import { createApp } from '../shared/app.ts';

const root = document.getElementById('app');
if (root) void mountDashboard(root, createApp(), () => Date.now());
