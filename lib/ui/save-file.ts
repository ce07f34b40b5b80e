/** Hands a file to the browser's own download, under the given name; only from a click. */
export function saveFile(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken hold of the blob long before.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
