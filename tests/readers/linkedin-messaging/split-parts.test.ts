import { expect, it } from 'vitest';
import { richPage } from '../../fixtures/linkedin-messaging/build.ts';
import { messages, read, talk } from './helpers.ts';

it('tells no minute from half a clock time', () => {
  const half =
    '<time class="msg-s-message-group__timestamp">2:38</time><time class="msg-s-message-group__timestamp">PM</time>';
  const html = richPage().replace('<time class="msg-s-message-group__timestamp">2:38 PM</time>', half);
  expect(html).toContain(half);
  expect(messages(read(html))[0]).toMatchObject({ sentAtPrecision: 'day' });
});

it('reads a name that a row shows twice once', () => {
  const html = richPage().replaceAll(
    '<div><span>Petra Nyholm</span></div>',
    '<div><span>Petra Nyholm</span></div>'.repeat(2),
  );
  expect(talk(read(html))?.hints?.map((h) => h.participant.name)).toEqual(['Ravi Solberg', 'Petra Nyholm']);
});
