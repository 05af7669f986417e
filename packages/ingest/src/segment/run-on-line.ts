import { everyMatch } from '../match/every-match.js'

/** Shorter lines are what a page or a paragraph gives; a text that lost its line ends runs on. */
const LONGEST_LINE = 280

/** `… năm 2019. IV. TỔ CHỨC THỰC HIỆN 1. Báo …`: a heading in capitals behind a sentence, up to what is not in capitals. */
const HEADING =
  /(?<=[.;:!?…”)/]\s{1,3})(?:I{1,3}|IV|VI{0,3}|IX|X)\s?[.)]\s+\p{Lu}{2,}(?:[\s,–-]+(?:\p{Lu}{2,}|[ỞÝY](?=\s)))*(?:\s*:)?(?=\s)/gu
/** `1. Sở Nội vụ …`: a number behind a sentence or a heading in capitals. */
const NUMBERED = /(?<=[.;:!?…”)/]\s{1,3}|\p{Lu}{2}\s{1,3})(\d{1,2})\.\s+(?=[\p{Lu}“])/gu
/** `… tháng 02 năm 2022 KẾ HOẠCH Tuyên truyền …`, `…; Căn cứ Luật …`: the parts of a head. */
const OPENING =
  /(?<=\s(?:19|20)\d{2}\s{1,3})K[ẾÊE]\s?HO[ẠA]CH(?=\s)|(?<=(?:[;.]|(?:19|20)\d{2})\s{1,3})Căn\s+cứ\s+(?=Luật|Nghị|Quyết|Kế|Thông|Chỉ|Công|Chương|Hướng|Kết)/gu

/** The places inside a line where the text of another line begins, in order; none in a line of usual length. */
export function cutsInside(text: string, start: number, end: number): readonly number[] {
  if (end - start <= LONGEST_LINE) return []
  const line = text.slice(start, end)
  const cuts = new Set<number>()
  for (const { index, 0: heading } of everyMatch(HEADING, line)) {
    cuts.add(index)
    const behind = index + heading.length
    cuts.add(behind + (line.slice(behind).length - line.slice(behind).trimStart().length))
  }
  for (const { index } of everyMatch(OPENING, line)) cuts.add(index)
  for (const at of numberedRows(line)) cuts.add(at)
  return [...cuts]
    .filter((at) => at > 0 && at < line.length)
    .sort((a, b) => a - b)
    .map((at) => start + at)
}

/** Numbers that count on: `1.` and `2.` in one line, or `3.` in the line that `2.` begins. A number alone is no row. */
function numberedRows(line: string): readonly number[] {
  const rows = everyMatch(NUMBERED, line).map((match) => ({ at: match.index, order: Number(match[1]) }))
  const own = /^(\d{1,2})\.\s/.exec(line)?.[1]
  let last = own === undefined ? 0 : Number(own)
  const found: number[] = []
  rows.forEach(({ at, order }, i) => {
    const begins = order === 1 && rows[i + 1]?.order === 2
    if (!begins && (last === 0 || order !== last + 1)) return
    found.push(at)
    last = order
  })
  return found
}
