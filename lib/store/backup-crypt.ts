import * as v from 'valibot';
import { BackupError } from './backup-format.ts';

/** OWASP's figure for PBKDF2 with SHA-256 (Password Storage Cheat Sheet, 2023). */
export const ROUNDS = 600_000;
const SALT_BYTES = 16;
const PREFIX_BYTES = 7;

const Header = v.object({
  beckon: v.literal('encrypted-backup'),
  version: v.literal(1),
  kdf: v.object({
    name: v.literal('PBKDF2-SHA-256'),
    rounds: v.pipe(v.number(), v.minValue(ROUNDS), v.maxValue(10_000_000)),
    salt: v.string(),
  }),
  cipher: v.object({ name: v.literal('AES-256-GCM'), prefix: v.string() }),
});

/** Bytes at a time: engines take only so many arguments. */
const PART = 0x8000;
function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let i = 0; i < bytes.length; i += PART) binary += String.fromCharCode(...bytes.subarray(i, i + PART));
  return btoa(binary);
}
function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  try {
    return Uint8Array.from(atob(text), (c) => c.charCodeAt(0));
  } catch {
    throw new BackupError('damaged', 'An encrypted line is not base64.'); // atob says no more than that
  }
}

async function keyOf(passphrase: string, salt: Uint8Array<ArrayBuffer>, rounds: number): Promise<CryptoKey> {
  const raw = await crypto.subtle.importKey(
    'raw',
    new TextEncoder().encode(passphrase.normalize('NFKC')),
    'PBKDF2',
    false,
    ['deriveKey'],
  );
  const kdf = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds };
  return crypto.subtle.deriveKey(kdf, raw, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

/** STREAM construction: a prefix, a counter and a last-frame flag, so that frames can't be dropped, swapped or cut off. */
function nonce(prefix: Uint8Array, counter: number, last: boolean): Uint8Array<ArrayBuffer> {
  const out = new Uint8Array(12);
  out.set(prefix);
  new DataView(out.buffer).setUint32(PREFIX_BYTES, counter);
  out[11] = last ? 1 : 0;
  return out;
}

/** One encrypted line per line, after a header line in the clear. */
export async function* encryptLines(lines: AsyncIterable<string>, passphrase: string): AsyncGenerator<string> {
  const salt = crypto.getRandomValues(new Uint8Array(SALT_BYTES));
  const prefix = crypto.getRandomValues(new Uint8Array(PREFIX_BYTES));
  const key = await keyOf(passphrase, salt, ROUNDS);
  const kdf = { name: 'PBKDF2-SHA-256', rounds: ROUNDS, salt: toBase64(salt) };
  yield JSON.stringify({
    beckon: 'encrypted-backup',
    version: 1,
    kdf,
    cipher: { name: 'AES-256-GCM', prefix: toBase64(prefix) },
  });
  let counter = 0;
  const seal = async (line: string, last: boolean): Promise<string> => {
    const iv = nonce(prefix, counter++, last);
    return toBase64(
      new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, new TextEncoder().encode(line))),
    );
  };
  let held: string | null = null;
  for await (const line of lines) {
    if (held !== null) yield await seal(held, false);
    held = line;
  }
  yield await seal(held ?? '', true);
}

export const isEncrypted = (first: string): boolean => first.startsWith('{"beckon":"encrypted-backup"');

/** @throws BackupError `wrong-passphrase` at the first frame, `damaged` or `truncated` later. */
export async function* decryptLines(
  first: string,
  rest: AsyncIterable<string>,
  passphrase: string,
): AsyncGenerator<string> {
  let value: unknown;
  try {
    value = JSON.parse(first);
  } catch {
    throw new BackupError('damaged', 'The first line of this encrypted backup is damaged.'); // what is wrong in it is of no use to anybody
  }
  const header = v.safeParse(Header, value);
  if (!header.success)
    throw new BackupError('newer-version', 'This encrypted backup uses settings that this Beckon does not know.');
  const { kdf, cipher } = header.output;
  const prefix = fromBase64(cipher.prefix);
  if (prefix.length !== PREFIX_BYTES)
    throw new BackupError('damaged', 'The first line of this encrypted backup is damaged.');
  const key = await keyOf(passphrase, fromBase64(kdf.salt), kdf.rounds);
  const open = async (frame: string, counter: number, last: boolean): Promise<string | null> => {
    const data = fromBase64(frame);
    try {
      return new TextDecoder().decode(
        await crypto.subtle.decrypt({ name: 'AES-GCM', iv: nonce(prefix, counter, last) }, key, data),
      );
    } catch {
      return null; // AES-GCM only tells that key, nonce or data don't belong together
    }
  };
  let counter = 0;
  let ended = false;
  for await (const frame of rest) {
    if (ended) throw new BackupError('damaged', 'Something was added behind the end of this backup.');
    let line = await open(frame, counter, false);
    if (line === null) {
      line = await open(frame, counter, true);
      ended = line !== null;
    }
    if (line === null && counter === 0)
      throw new BackupError('wrong-passphrase', 'The passphrase is wrong, or the file is damaged at its start.');
    if (line === null) throw new BackupError('damaged', `Frame ${counter + 1} was changed after the backup was made.`);
    counter++;
    yield line;
  }
  if (!ended) throw new BackupError('truncated', 'This backup ends early. Use another copy of the file.');
}
