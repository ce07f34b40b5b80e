import { mountPopup } from '../../../lib/ui/views/popup/index.ts';
import { harness } from './options.ts';

const { root, app, now } = harness();
void mountPopup(root, app, now);
