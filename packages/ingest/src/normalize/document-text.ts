import { lowerBound } from '@doi-chieu/core/binary-search'
import type { TextQuality } from '@doi-chieu/core/document/text-quality'
import { takeOutHidden, takeOutHyphens, takeOutSpaces } from './word/parted-words.js'
import { takeInMarks, takeOutPartings } from './word/parted-syllables.js'
import { Closing } from './closing.js'
import { tidyGaps } from './page/gaps.js'
import { aroundDocument } from './page/around-document.js'
import { arrivalStamps } from './page/arrival-stamp.js'
import { headingPaths } from './page/heading-path.js'
import { readLetterY } from './letter/letter-y.js'
import { readMarkUp } from './markup/mark-up.js'
import { readMisreadLetters } from './scan/misread-letter.js'
import { readMisreadDigits } from './scan/misread-digit.js'
import { mendSyllables, takeOutHooks } from './scan/misread-syllable.js'
import { mendScan } from './scan/scan-signs.js'
import { gluedPageMarks } from './page/glued-page-mark.js'
import { pageFurniture } from './page/page-furniture.js'
import { measureTextQuality } from './scan/text-quality.js'
import { foldedTextOf, foldedTextWithSpaces, textOf, unitsOf } from './text-units.js'
import { foldWords, type FoldedWords, type WordList } from './word/word-list.js'

/**
 * A canonical text with the copies of equal length that rules read: running heads of pages and mark-up are blanks in
 * them, parted letters are closed up. Match on `fold`, write values from `text`, cut quotes from `source`. A class, for a getter makes an
 * object literal a table of names: each property of it is searched for by every rule.
 */
export class DocumentText {
  /** The canonical text as it is. */
  readonly source: string
  readonly text: string
  /** The fold with line ends and table bars as spaces, of the same length: rules read it as one line. */
  readonly flat: string
  /** The UTF-16 units of `text` and of `fold`, for loops over them. */
  readonly units: Uint16Array
  readonly foldedUnits: Uint16Array
  readonly words: WordList
  /** Offsets of line ends, form feeds and table bars. */
  readonly borders: Int32Array
  /** Offsets of the form feeds. */
  readonly pageBreaks: readonly number[]
  readonly quality: TextQuality
  /** True where wrong letters or lost marks are to be expected: matching then allows for them. */
  readonly damaged: boolean
  /** True where some words of a sound text have lost their marks: a bare word then stands for a marked one. */
  readonly sparse: boolean
  /** True where the text was recognised from a scan, however well: a single digit or label tells nothing for sure. */
  readonly scanned: boolean
  /** By offset in the copies, the offset in the source; null where nothing is closed up. */
  readonly origin: Int32Array | null
  private made: string | null = null

  constructor(private readonly copies: Copies) {
    this.source = copies.source
    this.text = copies.text
    this.flat = copies.flat
    this.units = copies.units
    this.foldedUnits = copies.foldedUnits
    this.words = copies.words
    this.borders = copies.borders
    this.pageBreaks = copies.pageBreaks
    this.quality = copies.quality
    this.damaged = copies.damaged
    this.sparse = copies.sparse
    this.scanned = copies.scanned
    this.origin = copies.origin
  }

  /** The same text, taken to be as badly read as another: a few words tell nothing of themselves. */
  asBadAs({ quality, damaged }: DocumentText): DocumentText {
    return new DocumentText({ ...this.copies, quality, damaged })
  }

  /** Made once it is asked for: hardly a rule needs the line ends in it. */
  get fold(): string {
    this.made ??= foldedTextOf(this.foldedUnits)
    return this.made
  }
}

type Copies = Omit<DocumentText, 'fold' | 'asBadAs'>

const SPACE = 0x20

/** The text read last: its reader asks for its quality, then the extractor for its words. */
let last: DocumentText | null = null

/** Reads a canonical text for matching. */
export function documentText(source: string): DocumentText {
  if (last?.source === source) return last
  const units = unitsOf(source)
  const closing = new Closing(units)
  const { text: read, hidden } = readMarkUp(source, units, closing)
  const text = tidyGaps(read, units, closing)
  const furniture = furnitureOf(text)
  // No rule reads them, offsets stay.
  for (const { start, end } of furniture) units.fill(SPACE, start, end)
  const closedUp = (lost?: ReadonlyMap<number, number>): FoldedWords => {
    closing.closeUp(lost)
    return foldWords(units)
  }
  const parted = takeOutParted(text, units, hidden)
  let folded = parted ? closedUp() : foldWords(units)
  if (takeOutBlanks(folded.words, units)) folded = closedUp()
  const { quality, sparse, scanned } = measureTextQuality(text, units, folded.words)
  const noisy = quality === 'noisy'
  const mended = scanned && mendScan(textOf(units), units, folded.words)
  const unhooked = noisy && takeOutHooks(units)
  if (mended || unhooked) folded = closedUp()
  const restored = noisy && mendSyllables(units, folded.words)
  if (restored !== false) folded = closedUp(restored)
  const { words, foldedUnits, borders } = folded
  readMisreadDigits(foldedUnits, words)
  readLetterY(foldedUnits, words)
  const damaged = quality !== 'clean'
  if (damaged) readMisreadLetters(foldedUnits)
  const asItStands =
    furniture.length === 0 && text === source && closing.origin === null && !parted && !mended && restored === false
  last = new DocumentText({
    source,
    text: asItStands ? text : textOf(units),
    flat: foldedTextWithSpaces(foldedUnits, borders),
    units,
    foldedUnits,
    words,
    borders,
    pageBreaks: pageBreaks(source),
    quality,
    damaged,
    sparse,
    scanned,
    origin: closing.origin,
  })
  return last
}

/** What a page, a portal or a program adds around and between the words of a document. */
function furnitureOf(text: string): readonly { readonly start: number; readonly end: number }[] {
  return [
    ...pageFurniture(text),
    ...gluedPageMarks(text),
    ...headingPaths(text),
    ...arrivalStamps(text),
    ...aroundDocument(text),
  ]
}

/** Takes out what parts the letters of words: hyphens at line ends, signs that nobody sees, marks that stand apart. Whether anything did. */
function takeOutParted(text: string, units: Uint16Array, hidden: boolean): boolean {
  const hyphens = takeOutHyphens(text, units)
  const signs = hidden && takeOutHidden(units)
  const marks = hidden && takeInMarks(units)
  return hyphens || signs || marks
}

/** Takes out blanks between the letters of words and within syllables. Whether there were any. */
function takeOutBlanks(words: WordList, units: Uint16Array): boolean {
  const spaces = takeOutSpaces(words, units)
  const partings = takeOutPartings(words, units)
  return spaces || partings
}

function pageBreaks(text: string): readonly number[] {
  const breaks: number[] = []
  for (let at = text.indexOf('\f'); at >= 0; at = text.indexOf('\f', at + 1)) breaks.push(at)
  return breaks
}

/** Index of the first word that starts at or after an offset. */
export function wordAt({ start, count }: WordList, offset: number): number {
  return lowerBound(start, offset, count)
}
