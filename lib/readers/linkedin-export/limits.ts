/** Bounds for files from anywhere: far above any real export, low enough for a browser tab. */
export const LIMITS = {
  /** Entries that a directory may list. */
  entries: 20_000,
  /** Bytes of one unpacked file. */
  fileBytes: 256 * 1024 * 1024,
  /** Bytes of all unpacked files together. */
  totalBytes: 512 * 1024 * 1024,
  /** Unpacked to packed bytes; text packs to a tenth, a bomb to a thousandth. */
  ratio: 400,
  /** The ratio says nothing about small files. */
  ratioFromBytes: 4 * 1024 * 1024,
  /** Rows of one file. */
  rows: 1_000_000,
  /** Characters of one record; the site ends messages far below. */
  recordChars: 1_000_000,
  /** Messages per batch of the stream. */
  batch: 1_000,
} as const;
