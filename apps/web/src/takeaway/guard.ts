/** What Excel would run as a formula, tab and line return included because they are skipped before it looks. */
const FORMULA = /^[=+\-@\t\r]/

/** True for text that a spreadsheet may take for a formula. Numbers are never text here. */
export const looksLikeFormula = (text: string): boolean => FORMULA.test(text)

/** Text for a CSV or a pasted cell: what looks like a formula gets an apostrophe in front, which keeps it text. */
export const guarded = (text: string): string => (looksLikeFormula(text) ? `'${text}` : text)

/** Excel refuses a whole workbook for one longer cell. */
export const MOST_IN_CELL = 32_767

/** A text that fits one cell: the rest is cut and a mark says so. Never cuts a character in two. */
export function fitted(text: string, mark: string): string {
  if (text.length <= MOST_IN_CELL) return text
  const kept = text.slice(0, MOST_IN_CELL - mark.length)
  return kept.replace(/[\uD800-\uDBFF]$/, '') + mark
}
