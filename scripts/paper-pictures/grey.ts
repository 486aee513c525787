/** A picture in greys, row by row. */
export type Grey = { readonly width: number; readonly height: number; readonly levels: Uint8Array };

/** Sixteen greys are enough to see what a page looks like, and keep the stored pictures small. */
export const inSixteen = (level: number): number => Math.round(level / 17) * 17;

/** Side by side, with a grey line between. */
export function strip(pictures: readonly Grey[]): Grey {
  const line = 2;
  const width = pictures.reduce((sum, one) => sum + one.width + line, -line);
  const height = Math.max(...pictures.map((one) => one.height));
  const levels = new Uint8Array(width * height).fill(inSixteen(128));
  let left = 0;
  for (const one of pictures) {
    for (let y = 0; y < one.height; y += 1) levels.set(one.levels.subarray(y * one.width, (y + 1) * one.width), y * width + left);
    left += one.width + line;
  }
  return { width, height, levels };
}
