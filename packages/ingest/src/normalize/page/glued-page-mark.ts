/** A stretch of text by offsets. */
interface Stretch {
  readonly start: number
  readonly end: number
}

const WORD = 'Trang '
/** `Trang 1KẾ HOẠCH`, `Trang 12nhân dân`: a site of documents writes the number of the page before its first letter. */
const MARK = /^Trang \d{1,3}(?=\p{L}{2})/u
const LONGEST = 10

/** The marks of pages that stand glued to the first word of a line. Empty where a text has none. */
export function gluedPageMarks(text: string): readonly Stretch[] {
  const marks: Stretch[] = []
  for (let at = text.indexOf(WORD); at >= 0; at = text.indexOf(WORD, at + WORD.length)) {
    if (at > 0 && text.charAt(at - 1) !== '\n') continue
    const mark = MARK.exec(text.slice(at, at + LONGEST + 2))
    if (mark !== null) marks.push({ start: at, end: at + mark[0].length })
  }
  return marks
}
