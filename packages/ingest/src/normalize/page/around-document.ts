import { footOfPortal } from './portal-foot.js'

/** A stretch of text by offsets. */
interface Stretch {
  readonly start: number
  readonly end: number
}

/** How the note of an electronic signature begins, as programs print it onto a page. */
const SIGNED = ['Ký bởi', 'Người ký', 'ký bởi', 'signed by'].map((words) => words.normalize('NFC'))
const BEFORE_SIGNED = /^[\s>*_|]*(?:được\s|digitally\s)?$/iu
/**
 * It comes to the time of signing, a label a line: `Thời gian ký: 10.02.2023 15:30:22 +07:00`. What a portal knows of a document
 * (`Ngày ký: 10/02/2023`) has no time of day.
 */
const SIGNATURE =
  /^[^\n|]{0,120}(?:\n[^\n|]{0,120}){0,8}?(?:(?:Thời gian|Ngày) ký|Date)\s?:[\s\d./-]{8,24}\d{1,2}:\d{2}(?::\d{2})?(?:\s?[+-]\d{2}[:']?\d{2}'?)?/iu
const LONGEST_SIGNATURE = 700
/** Characters of the pages that are signed. */
const FIRST_PAGE = 4000
const LAST_PAGES = 12_000
/** Another column of the page beside the note. */
const COLUMNS = /\S {3,}\S/

/** What only lines of scanning programs have, and those of a site that marks its pages. */
const MAKERS = ['CamScanner', 'www.']
const MADE_BY =
  /^[\s>*_]*(?:(?:scanned|được quét|quét) (?:with|by|bằng|bởi) |CS )?CamScanner[\s*_]*$|^[^\n|]{0,60}\btel\s?:[^\n|]{6,60}\bwww\.[a-z.]{4,40}\s*$/iu
const LONGEST_LINE = 140

/**
 * What programs and portals write around a document: the note of an electronic signature, the lines of scanning programs, the number
 * of readers, and behind its end the list of other news and the foot of the page. Nobody reads them as the text.
 */
export function aroundDocument(text: string): readonly Stretch[] {
  return [...signatures(text), ...linesOfMakers(text), ...countersOfReaders(text), ...footOfPortal(text)]
}

function signatures(text: string): readonly Stretch[] {
  const end = Math.max(FIRST_PAGE, text.length - LAST_PAGES)
  const places = SIGNED.flatMap((words) => [
    ...placesOf(text.slice(0, FIRST_PAGE), words),
    ...placesOf(text.slice(end), words).map((at) => end + at),
  ])
  return places.flatMap((at) => {
    const start = lineStart(text, at)
    const note = SIGNATURE.exec(text.slice(at, at + LONGEST_SIGNATURE))?.[0]
    return note === undefined ||
      COLUMNS.test(note) ||
      !BEFORE_SIGNED.test(text.slice(start, at)) ||
      (at > text.length / 2 && isOnlyName(text, start, at + note.length))
      ? []
      : [{ start, end: at + note.length }]
  })
}

/** `Ký bởi: Nguyễn Văn An`, and no other line of the last pages has the name: nothing else tells who signs. */
function isOnlyName(text: string, start: number, end: number): boolean {
  const name = PERSON.exec(text.slice(start, end))?.[1]
  const last = Math.max(0, text.length - LAST_PAGES)
  return name !== undefined && !`${text.slice(last, start)}${text.slice(end)}`.includes(name)
}

const PERSON = /(?:Ký bởi|Người ký|ký bởi|signed by)\s?:?[ \t]+(\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}*){1,4})[ \t]*$/mu

function linesOfMakers(text: string): readonly Stretch[] {
  return MAKERS.flatMap((words) => placesOf(text, words)).flatMap((at) => {
    const start = lineStart(text, at)
    const stop = text.indexOf('\n', at)
    const end = stop < 0 ? text.length : stop
    return end - start <= LONGEST_LINE && MADE_BY.test(text.slice(start, end)) ? [{ start, end }] : []
  })
}

/** `- 456 lượt xem`, `Lượt xem: 115`: how many have read a page, near its head. */
const READERS = ['lượt xem', 'Lượt xem', 'lượt đọc', 'Lượt đọc', 'Đã xem'].map((words) => words.normalize('NFC'))
const COUNTED =
  /^[\s>*_|•-]*(?:\d{1,9}\s+lượt\s+(?:xem|đọc)|(?:(?:Số\s+)?lượt\s+(?:xem|đọc)|Đã\s+xem)\s?:\s?\d{1,9})[\s*_|]*$/iu
const LONGEST_HEAD = 3000

function countersOfReaders(text: string): readonly Stretch[] {
  const head = text.slice(0, LONGEST_HEAD)
  return READERS.flatMap((words) => placesOf(head, words)).flatMap((at) => {
    const start = lineStart(text, at)
    const stop = text.indexOf('\n', at)
    const end = stop < 0 ? text.length : stop
    return end - start <= LONGEST_LINE && COUNTED.test(text.slice(start, end)) ? [{ start, end }] : []
  })
}

function placesOf(text: string, words: string): readonly number[] {
  const places: number[] = []
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) places.push(at)
  return places
}

/** Where the line begins that a place stands on; the place itself in a line longer than a note has them. */
function lineStart(text: string, at: number): number {
  const start = Math.max(0, at - LONGEST_LINE)
  return start + text.slice(start, at).lastIndexOf('\n') + 1
}
