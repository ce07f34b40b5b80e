import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../lib/readers/linkedin-export/decode.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const twice = (text: string, encoding: string): Uint8Array => utf8(new TextDecoder(encoding).decode(utf8(text)));

describe('text that was encoded twice', () => {
  it.each(['Ärztin für Bettenzählung', 'Élodie’s “beds” – 95 € 🛏️', '病床を数える'])('is repaired: %s', (text) => {
    expect(decodeText(twice(text, 'windows-1252'))?.text).toBe(text);
  });

  it.each(['Ärztin für Betten', 'SÃO PAULO', 'Ã¤ stands for ä in damaged files'])(
    'is not seen in other text: %s',
    (text) => {
      expect(decodeText(utf8(text))?.text).toBe(text);
    },
  );
});
