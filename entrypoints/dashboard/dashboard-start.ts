import { clearSpools } from '../../lib/platform/spool.ts';
import { mountDashboard } from '../../lib/ui/views/dashboard/index.ts';
import { createApp } from '../shared/app.ts';
import { withSample } from '../shared/sample-app.ts';

const root = document.getElementById('app');
clearSpools().catch((error: unknown) => console.warn('beckon: an old backup file stays for now', error));
if (root) void mountDashboard(root, withSample(createApp(), localStorage), () => Date.now());
