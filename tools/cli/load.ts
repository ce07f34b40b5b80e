import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { Window } from 'happy-dom';
import { InputError } from './errors.ts';

/** Larger files are no page, message list or export that a person saved. */
const MAX_BYTES = 1024 * 1024 * 1024;

export interface Loaded {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Standard input can be read once. */
let stdin: Uint8Array | undefined;
const fromStdin = (): Uint8Array => {
  stdin ??= readFileSync(0);
  return stdin;
};

export function load(file: string): Loaded {
  try {
    const bytes = file === '-' ? fromStdin() : readFileSync(file);
    if (bytes.length > MAX_BYTES)
      throw new InputError(`${file}: ${bytes.length} bytes are too many (limit ${MAX_BYTES}).`);
    return { name: file === '-' ? 'stdin' : basename(file), bytes };
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError(
      `${file}: cannot be read (${(error as NodeJS.ErrnoException).code ?? String(error)}). Check the path.`,
    );
  }
}

export type FileKind = 'zip' | 'html' | 'json' | 'text';

/** Told by content first, by name second: people rename files. */
export function kindOf({ name, bytes }: Loaded): FileKind {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return 'zip';
  if (/\.zip$/i.test(name)) return 'zip';
  const head = text({ name, bytes: bytes.subarray(0, 4096) }).trimStart();
  if (/\.(html?|mhtml)$/i.test(name) || /^<(!doctype|html|!--)/i.test(head)) return 'html';
  if (/\.jsonl?$/i.test(name) || head.startsWith('{') || head.startsWith('[{')) return 'json';
  return 'text';
}

/** UTF-8, else Windows-1252: every byte sequence has a reading, so a wrong one is never an exception. */
export function text({ bytes }: Loaded): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes); // not UTF-8: the only other encoding seen in the field
  }
}

/** A document without scripts, styles or requests. */
export function parseHtml(html: string, url: string): Document {
  const window = new Window({
    url,
    settings: {
      disableJavaScriptFileLoading: true,
      disableCSSFileLoading: true,
      disableIframePageLoading: true,
      navigation: {
        disableMainFrameNavigation: true,
        disableChildFrameNavigation: true,
        disableChildPageNavigation: true,
      },
    },
  });
  return new window.DOMParser().parseFromString(html, 'text/html') as unknown as Document;
}

/** The address a saved page came from, where the page itself says so. */
export function addressIn(html: string): string | null {
  const head = html.slice(0, 200_000);
  const saved = /<!-- saved from url=\(\d+\)(\S+) -->/.exec(head)?.[1];
  const canonical = /<link[^>]+rel="?canonical"?[^>]*href="([^"]+)"/i.exec(head)?.[1];
  const og = /<meta[^>]+property="og:url"[^>]*content="([^"]+)"/i.exec(head)?.[1];
  return saved ?? canonical ?? og ?? null;
}
