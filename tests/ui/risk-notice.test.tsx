// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import type { Message } from '../../lib/model/conversation.ts';
import { triageThread } from '../../lib/triage/index.ts';
import { TriageCard } from '../../lib/ui/parts/triage.tsx';
import { fixtureApp } from './fixture/app.ts';
import { show } from './helpers.tsx';

const said = (text: string, sentAt: number): Message => ({
  direction: 'inbound',
  text,
  sentAt,
  sender: { name: 'Odd' },
});

it('shows a warning with words and advice although another message of the thread could not be read', async () => {
  const triage = triageThread([
    said('Please send me the verification code that you just got by SMS.', 1),
    said('Добрый день! Мы хотим предложить вам работу в нашей компании.', 2),
  ]);
  expect(triage.risk).toMatchObject({ level: 'danger', checked: false });
  const view = await show(fixtureApp(), () => <TriageCard triage={triage} fit={null} />);
  expect(view.text()).toContain('verification code');
  expect(view.text()).toContain('Give it to nobody.');
  // … and still says that not all was checked
  expect(view.text()).toContain('The rest was not checked');
  view.close();
});
