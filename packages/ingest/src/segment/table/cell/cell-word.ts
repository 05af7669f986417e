import { foldText } from '@doi-chieu/core/text/fold'
import { wordAt, type DocumentText } from '../../../normalize/document-text.js'
import { isUpperUnit } from '../../../normalize/letter/letter-kind.js'
import type { Span } from '../../../normalize/span.js'
import { gluedAt } from '../../../normalize/word/glued-words.js'
import { isSyllable } from '../../../normalize/word/syllable.js'
import type { NameWord } from './body-letters.js'

/** A word of a line of a table with what stands before it. */
export interface CellWord extends Span, NameWord {
  readonly digit: boolean
  /** A year, or part of a day in figures. */
  readonly dated: boolean
  /** The border of a cell stands before it, a bar or what recognition writes for one. */
  readonly behindBar: boolean
  readonly behindGap: boolean
  readonly time: boolean
}

const BARS = /[|[\]{}¦]/

/** The words of a line. */
export function cellWords(document: Written, line: Span): readonly CellWord[] {
  const { words, text } = document
  const found: CellWord[] = []
  let before = line.start
  for (let i = wordAt(words, line.start); i < words.count && (words.start[i] ?? 0) < line.end; i++) {
    const between = text.slice(before, words.start[i])
    for (const part of partsOf(document, { start: words.start[i] ?? 0, end: words.end[i] ?? 0 }))
      found.push(cellWord(document, part, found.at(-1)?.end === part.start ? '' : between))
    before = words.end[i] ?? 0
  }
  return found
}

type Written = Pick<DocumentText, 'words' | 'text' | 'flat' | 'units'>

function cellWord({ text, flat, units }: Written, { start, end }: Span, between: string): CellWord {
  const letters = flat.slice(start, end).replace(/[^a-z\d]/g, '')
  const behind = text.charAt(end)
  return {
    start,
    end,
    letters,
    capital: isUpperUnit(units[start] ?? 0),
    digit: /^\d/.test(letters),
    dated: /^20\d\d$/.test(letters) || behind === '/' || text.charAt(start - 1) === '/',
    behindBar: BARS.test(between),
    behindGap: between.includes('  '),
    beforeComma: behind === ',' || behind === ';',
    time: TIME_WORDS.has(letters) || /^\d+$/.test(letters),
  }
}

/** The words that recognition has glued together: `SởNộivụ`. */
function partsOf(document: Written, { start, end }: Span): readonly Span[] {
  const { text, flat } = document
  const letters = flat.slice(start, end)
  if (end - start < SHORTEST_GLUED || isSyllable(letters) || /[^a-z]/.test(letters)) return [{ start, end }]
  const written = text.slice(start, end)
  const capital = written.slice(1).search(/(?<=\p{Ll})\p{Lu}/u) + 1
  const parted = capital > 0 && areSyllables(written.slice(0, capital), letters.slice(0, capital))
  const at = parted ? capital : gluedAt(written, letters) || onlyCut(letters)
  if (at <= 0) return [{ start, end }]
  return [...partsOf(document, { start, end: start + at }), ...partsOf(document, { start: start + at, end })]
}

function areSyllables(written: string, letters: string): boolean {
  return isSyllable(letters) || gluedAt(written, letters) > 0
}

const SHORTEST_GLUED = 4

/** The only place that leaves two syllables; 0 where there are several or none. */
function onlyCut(letters: string): number {
  const cuts = Array.from(letters, (_, i) => i).filter(
    (i) => i > 1 && isSyllable(letters.slice(0, i)) && isSyllable(letters.slice(i)),
  )
  return cuts.length === 1 ? (cuts[0] ?? 0) : 0
}

const TIME_WORDS = new Set(
  foldText(
    'quý i ii iii iv tháng năm tuần ngày trước sau trong từ đến hằng hàng hãng mỗi định thường xuyên cả suốt lần đầu cuối hoàn thành khi có',
  ).split(' '),
)

/** Words of times that a cell breaks: what the first one wants behind it. */
const WANTED: Readonly<Record<string, RegExp>> = {
  thuong: /^xuyen/,
  hang: /^(?:ngay|tuan|thang|quy|nam)$/,
  moi: /^(?:ngay|tuan|thang|quy|nam)$/,
  dinh: /^ky$/,
  thang: /^\d/,
  ngay: /^\d/,
  quy: /^(?:i{1,3}|iv|\d)/,
  truoc: /^(?:\d|ngay|thang)/,
  nam: /^\d{4}$/,
  ca: /^nam$/,
}

/** Whether a word is what the time above it wants. */
export function goesOnWithTime(last: string, { letters }: CellWord): boolean {
  return WANTED[last]?.test(letters) ?? false
}

/** Whether a time does not end with a word. */
export function wantsMore({ letters }: CellWord): boolean {
  return (
    WANTED[letters] !== undefined && letters !== 'thang' && letters !== 'nam' && letters !== 'ngay' && letters !== 'quy'
  )
}
