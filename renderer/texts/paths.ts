/** A path as it was typed or copied: some systems put it in quotes. */
export const pathOf = (text: string): string => text.trim().replace(/^"(.*)"$/u, '$1').trim();

/** As papers and names of backups show the head of a journal. */
export const shortHead = (head: string): string => head.slice(0, 16);
