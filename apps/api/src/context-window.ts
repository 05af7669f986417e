import { z } from 'zod'

/** Text just before and after a quote, about 200 characters each, cut between words. Empty at the ends of the text. */
export const contextWindowSchema = z
  .object({ before: z.string(), after: z.string() })
  .transform(({ before, after }) => ({ before: lastWords(before), after: firstWords(after) }))
export type ContextWindow = z.output<typeof contextWindowSchema>

const WANTED = 200
/** The SQL takes more than is shown, so that the cut can move to the next gap between words. */
const TAKEN = 260

/**
 * SQL for the raw context of an evidence row `f` in a document `d`: up to 260 characters on each side; null without evidence.
 * Offsets are 0-based in UTF-16 units, `substr` is 1-based in characters; the text is BMP only, so they agree.
 */
export const contextSql = `case when f.start_offset is not null then struct_pack(
  before := substr(d.text, greatest(1, f.start_offset - ${TAKEN} + 1), least(${TAKEN}, f.start_offset)),
  after := substr(d.text, f.end_offset + 1, ${TAKEN})
) end`

/** The end of `text`, at most 200 characters, beginning at a word; the whole where it is shorter. */
function lastWords(text: string): string {
  if (text.length <= WANTED) return text
  const tail = text.slice(-WANTED - 1)
  const gap = tail.search(/\s/)
  return gap === -1 ? tail.slice(1) : tail.slice(gap + 1)
}

/** The beginning of `text`, at most 200 characters, ending at a word; the whole where it is shorter. */
function firstWords(text: string): string {
  if (text.length <= WANTED) return text
  const head = text.slice(0, WANTED + 1)
  const gap = head.search(/\s\S*$/)
  return gap === -1 ? head.slice(0, WANTED) : head.slice(0, gap)
}
