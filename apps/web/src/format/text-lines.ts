/** Width of a letter of the page's type, as a part of its size, on the average of Vietnamese words. */
export const LETTER = 0.54

/** Pixels that the longest of some texts takes on one line at a size in pixels. */
export const longestWidth = (texts: readonly string[], size: number): number =>
  Math.ceil(Math.max(0, ...texts.map(({ length }) => length)) * size * LETTER)

/** Words on as many lines as they need at a width and a size in pixels; a word longer than a line stands alone. */
export function linesOf(text: string, width: number, size: number): readonly string[] {
  const most = Math.max(8, Math.floor(width / (size * LETTER)))
  const lines: string[] = []
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= most) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}
