/** Where a list comes from: pasted, or a file. */
export type Source = { readonly kind: 'text'; readonly text: string } | { readonly kind: 'csv' | 'xlsx'; readonly file: File };

/** A file that can be read, by the end of its name. */
export function fileSource(file: File): Source | undefined {
  const kind = (['xlsx', 'csv'] as const).find((one) => file.name.toLowerCase().endsWith(`.${one}`));
  return kind === undefined ? undefined : { kind, file };
}

export const bytesOf = (source: Source): Blob => (source.kind === 'text' ? new Blob([source.text]) : source.file);

export const isNothing = (source: Source): boolean => source.kind === 'text' && source.text.trim() === '';
