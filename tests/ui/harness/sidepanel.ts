import { mountPanel } from '../../../lib/ui/views/panel/index.ts';
import { harness } from './options.ts';

const { root, app, now } = harness();
void mountPanel(root, app, now);
