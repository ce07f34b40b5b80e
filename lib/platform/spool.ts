/** Written to the disk in pieces of this size, in UTF-16 units: few enough calls, little in memory. */
const PIECE = 1_000_000;
/** A download that asks where to save may read its file for this long. */
const HOUR = 3_600_000;
const NAME = 'backup-';

type Folder = FileSystemDirectoryHandle & { values(): AsyncIterable<FileSystemHandle> };

/** Spooled files older than this go: a download has long read them, or was given up. */
export async function clearSpools(olderThan = HOUR, now = Date.now()): Promise<void> {
  const folder = (await navigator.storage.getDirectory()) as Folder;
  const files: FileSystemFileHandle[] = [];
  for await (const entry of folder.values())
    if (entry.kind === 'file' && entry.name.startsWith(NAME)) files.push(entry as FileSystemFileHandle);
  for (const file of files) {
    const { lastModified } = await file.getFile();
    if (now - lastModified >= olderThan) await folder.removeEntry(file.name);
  }
}

/**
 * Puts lines into a file of the extension's own on the disk and returns it, so that no more than a piece of it is ever in
 * memory, however much there is; a page can't write into the user's folders without being asked in each browser differently.
 * Nothing is left of it where a line or the disk fails.
 */
export async function spool(lines: AsyncIterable<string>): Promise<File> {
  const folder = await navigator.storage.getDirectory();
  const name = NAME + crypto.randomUUID();
  const file = await folder.getFileHandle(name, { create: true });
  const out = await file.createWritable();
  try {
    let piece = '';
    for await (const line of lines) {
      piece += `${line}\n`;
      if (piece.length < PIECE) continue;
      await out.write(piece);
      piece = '';
    }
    await out.write(piece);
    await out.close();
  } catch (error) {
    await out.abort().catch(() => undefined); // closed already, or the disk refused: the file goes in any case
    await folder.removeEntry(name);
    throw error;
  }
  return file.getFile();
}
