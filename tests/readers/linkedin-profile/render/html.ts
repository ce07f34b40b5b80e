/** Seeded pseudo-random numbers (mulberry32), so that rendered pages never change. */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
export const esc = (text: string): string => text.replace(/[&<>"]/g, (c) => ESCAPES[c] ?? c);
export const lines = (text: string): string => esc(text).replace(/\n/g, '<br>');

/** Class names, keys and small parts as a page of one build has them: made up, different for every seed. */
export class Build {
  readonly random: () => number;
  constructor(seed: number) {
    this.random = randomOf(seed);
  }
  private hex(length: number): string {
    let out = '';
    while (out.length < length) out += Math.floor(this.random() * 16).toString(16);
    return out;
  }
  /** Generated class names as the newer layout has them. */
  cls(count = 4): string {
    return Array.from({ length: count }, () => `_${this.hex(8)}`).join(' ');
  }
  /** Generated class names as the older layout mixes them between its own. */
  word(): string {
    let out = '';
    while (out.length < 24)
      out += String.fromCharCode((this.random() < 0.5 ? 65 : 97) + Math.floor(this.random() * 26));
    return out;
  }
  uuid(): string {
    return [8, 4, 4, 4, 12].map((n) => this.hex(n)).join('-');
  }
  id(digits = 9): string {
    return String(Math.floor(this.random() * 9 * 10 ** (digits - 1)) + 10 ** (digits - 1));
  }
  icon(name: string, size = 24): string {
    return `<svg xmlns="http://www.w3.org/2000/svg" id="${name}" aria-hidden="true" data-supported-dps="${size}x${size}" viewBox="0 0 ${size} ${size}" data-token-id="${this.id(3)}" width="${size}" height="${size}" class="${this.cls(3)}"><path d="M4 4h16v16H4z"></path></svg>`;
  }
}
