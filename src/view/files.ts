/** Why a file could not even be read as text. */
export type FileRefusal = 'file-too-large' | 'file-unreadable';

/** The text of a file that somebody chose. Its size is looked at before a byte is read. */
export async function textOfFile(
  file: File,
  mostBytes: number,
): Promise<{ readonly text: string } | { readonly refusal: FileRefusal }> {
  if (file.size > mostBytes) return { refusal: 'file-too-large' };
  try {
    return { text: await file.text() };
  } catch {
    return { refusal: 'file-unreadable' };
  }
}

/** Hands a text, or what else was made, to the browser as a file to keep. */
export function download(name: string, content: BlobPart, type = 'application/json'): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the address after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** A name that any file system takes: words of Latin letters and digits, with hyphens between. */
export function fileName(parts: readonly string[], ending: string): string {
  const stem = parts
    .map((part) =>
      part
        .toLowerCase()
        .replaceAll(/[^a-z0-9]+/g, '-')
        .replaceAll(/^-+|-+$/g, ''),
    )
    .filter((part) => part !== '')
    .join('-')
    .slice(0, 80);
  return `${stem === '' ? 'vigil' : stem}.${ending}`;
}
