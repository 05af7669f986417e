/** Pixels of a line of a bar's name. */
export const LINE = 16

/** Where the first of the lines over a bar stands below the top of their room: the last one is next to its bar. */
export const firstLineOver = (lines: number, room: number): number => room - (lines - 1) * LINE - 4
