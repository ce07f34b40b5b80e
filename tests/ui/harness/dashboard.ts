import { mountDashboard } from '../../../lib/ui/views/dashboard/index.ts';
import { harness } from './options.ts';

const { root, app, now } = harness();
void mountDashboard(root, app, now);
