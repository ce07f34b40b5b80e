import { mountDashboard } from '../../lib/ui/views/dashboard/index.ts';
import { createApp } from '../shared/app.ts';
import { withSample } from '../shared/sample-app.ts';

const root = document.getElementById('app');
if (root) void mountDashboard(root, withSample(createApp(), localStorage), () => Date.now());
