import { wordAt, type DocumentText } from '../../normalize/document-text.js'
import { withLettersMeant } from '../../normalize/scan/misread-letter.js'
import type { Span } from '../../normalize/span.js'
import { WordNumbers } from '../../normalize/word/word-array.js'

/** Words of a clause that say how often, and what stands around them in it. All folded. */
export interface PeriodicPhrase extends Span {
  readonly words: string
  /** What of the clause stands before the phrase, its last `LONGEST_BEFORE` characters, and all that stands behind. */
  readonly before: string
  readonly after: string
  /** `before` is all of the clause before the phrase. */
  readonly seesStart: boolean
}

/** How far before a phrase its context is looked at. */
const LONGEST_BEFORE = 80

/** `tháng`, `quý` (no `quy định`), `06 tháng`: what a period is. */
const UNIT =
  '(?:tuan|thang|quy(?! (?:dinh|che|trinh|hoach|uoc|mo)(?![a-z]))|nam|ngay|hoc ky|6 thang|sau thang|03 thang|3 thang|06 thang|9 thang|09 thang)'

/** `hai buổi`: how often in the period, in words. */
const COUNT = String.raw`(?:mot|hai|ba|bon)\s+(?:lan|ky|dot|buoi)`

/** `(…) và cả năm`: a comma or `và` before one more unit. */
const AND = String.raw`(?:\s*,\s*|\s+va\s+)`

/** `định kỳ vào thứ Hai hằng tuần`: the day of the period before the period. */
const DAY_OF_PERIOD = String.raw`(?:(?:vao|truoc)\s+)?(?:ngay\s+\d{1,2}|(?:(?:sang|chieu)\s+)?thu\s+(?:hai|ba|tu|nam|sau|bay|[2-7]))\s+(?=(?:hang|moi)\s)`

/** `định kỳ hằng quý`, `định kỳ 15 ngày`, `định kỳ quý`; `định kỳ ngày 20`, `định kỳ tháng cuối` are dates. */
const EACH = String.raw`(?:(?:hang|moi|theo)\s+|\d{1,2}\s+(?=ngay|tuan)|(?!ngay\s+\d|thang\s+(?:cuoi|\d)))`

/** What people write for how often, an alternative each. The first that holds is meant: longer ones stand before what they begin with. */
const FORMS: readonly string[] = [
  // `định kỳ (hằng quý)`
  String.raw`d[ij]nh ky\s+(?:phat song\s+)?\([^)]{3,20}\)`,
  // `định kỳ hằng tháng, quý, 6 tháng và cả năm`, `định kỳ tháng một lần`
  String.raw`d[ij]nh ky,?\s+(?:${DAY_OF_PERIOD})?${EACH}${UNIT}` +
    String.raw`(?:(?:\s*,\s*|\s+va\s+|\s*/\s*|\s+)(?:hang\s+|ca\s+|cuoi\s+|0?1\s+)?${UNIT})*` +
    String.raw`(?:\s+(?:mot|hai|\d{1,2})\s+(?:lan|ky)|\s*/\s*(?:0?1\s+|mot\s+)?lan)?`,
  // `định kỳ và đột xuất`
  String.raw`d[ij]nh ky(?:(?:\s+(?:hoac|va)|\s?,)\s+dot xuat)?`,
  // `sáu tháng và một năm`
  String.raw`sau\s+thang${AND}(?:mot\s+|ca\s+)?nam`,
  // `quý, 6 tháng, năm`
  String.raw`(?:quy|0?[369]\s+thang)(?:${AND}(?:ca\s+|cuoi\s+|0?1\s+)?(?:quy|nam|0?[369]\s+thang)){1,3}`,
  // `03 tháng một lần`
  String.raw`(?:(?:\d{1,2}|ba|sau)\s+(?:ngay|tuan|thang|quy|nam)|quy)\s+(?:mot|hai|ba|0?[1-4])\s+(?:lan|ky|dot|buoi)`,
  // `từng quý`
  String.raw`tung\s+(?:tuan|thang|quy|hoc ky)`,
  // `mỗi tháng ít nhất một lần`, `hằng quý, hằng năm`
  String.raw`(?:hang|moi)\s+${UNIT}(?:\s+(?:it\s+nhat\s+|toi\s+thieu\s+)?${COUNT}|(?:${AND}(?:hang\s+|ca\s+|cuoi\s+|01\s+)?${UNIT})*)`,
  // `thường xuyên, liên tục`
  String.raw`thuong\s+xuyen(?:\s*,\s*lien tuc|\s+trong\s+nam)?`,
  // `ít nhất 02 lần/năm`, `ít nhất 02 lần trong thời gian diễn ra`
  String.raw`it nhat\s+\d{1,2}\s+lan(?:\s*/\s*${UNIT}|\s+(?:trong|moi)\s+[^,;.]{2,24})?`,
  // `vào các ngày 15, 20 hằng tháng`
  String.raw`vao\s+cac\s+ngay\s+[^,;.]{3,16}?(?:,\s+thu\s+[a-z]+){0,3}(?:\s+hang\s+(?:tuan|thang))?(?=[,;.)]|$)`,
  // `02 tin/tháng`
  String.raw`\d{1,2}\s+(?:lan|tin|bai|so|ky|ngay)\s*/\s*${UNIT}`,
  // `6 tháng/lần`
  String.raw`(?:\d{1,2}\s+(?:ngay|nam)|(?:\d{1,2}\s+)?(?:tuan|thang|quy))\s*/\s*(?:0?[1-4]\s+|mot\s+)?lan`,
]

/** One of the forms as whole words; before a month and year (`6 tháng 6/2025`) it is part of a date. */
const PERIODIC = new RegExp(String.raw`(?<![a-z])(?:${FORMS.join('|')})(?![a-z]|\s+\d{1,2}\s*[/-]\s*20\d{2})`, 'y')

/** What every form begins with. */
const OPENS = /(?<![a-z])(?:d[ij]nh|hang|moi|tung|quy|thuong|it|vao|(?:ba|sau)(?![a-z])|\d)/

/** Where in a word a form may begin. */
const BEGINS = { nowhere: 0, atStart: 1, anywhere: 2, beforeSlash: 3 } as const

const opensPeriod = new WordNumbers('forms', (form) => {
  const meant = withLettersMeant(form)
  if (/^(?:thang|tuan)$/.test(form)) return BEGINS.beforeSlash
  if (!OPENS.test(form) && !OPENS.test(meant)) return BEGINS.nowhere
  return /^[a-z]+$/.test(form) ? BEGINS.atStart : BEGINS.anywhere
})

/** The next phrase of time of a clause, whose folded words are `fold`, from an offset of the text on; null where none follows. */
export function nextPeriodic(document: DocumentText, clause: Span, fold: string, from: number): PeriodicPhrase | null {
  const match = matchFrom(document, clause, fold, from - clause.start)
  if (match === null) return null
  const { 0: words, index } = match
  return {
    start: clause.start + index,
    end: clause.start + index + words.length,
    words,
    before: fold.slice(Math.max(0, index - LONGEST_BEFORE), index),
    after: fold.slice(index + words.length),
    seesStart: index < LONGEST_BEFORE,
  }
}

/** The pattern is asked only where a word stands that may begin one of its forms. */
function matchFrom({ words }: DocumentText, clause: Span, fold: string, from: number): RegExpExecArray | null {
  const opens = opensPeriod.of(words.lexicon)
  // The phrase before may end inside a word.
  for (let word = Math.max(wordAt(words, clause.start + from) - 1, 0); word < words.count; word++) {
    const start = (words.start[word] ?? 0) - clause.start
    if (start >= fold.length) break
    const begins = opens[words.form[word] ?? 0]
    if (begins === BEGINS.nowhere) continue
    // `tháng/lần`: nearly every other month is part of a date.
    if (begins === BEGINS.beforeSlash && fold.charAt((words.end[word] ?? 0) - clause.start) !== '/') continue
    const last = begins !== BEGINS.anywhere ? start : (words.end[word] ?? 0) - clause.start - 1
    for (let at = Math.max(start, from); at <= last; at++) {
      PERIODIC.lastIndex = at
      const match = PERIODIC.exec(fold)
      if (match !== null) return match
    }
  }
  return null
}
