import type { DocumentText } from '../../normalize/document-text.js'
import { isCapitals, isUpperUnit } from '../../normalize/letter/letter-kind.js'
import { basisOpening, damagedBasisOpening } from '../../patterns/citation/basis-opening.js'
import type { Block } from './block.js'
import { isDayLine } from '../line/day-line.js'
import { foldedLine } from '../line/folded-line.js'
import type { Marker } from '../line/marker.js'
import { endsInSigning } from '../line/signing-line.js'

/** The words that tell a zone stand within this many characters. */
const OPENING = 40
const SEMICOLON = 0x3b

/** What of a block tells its zone. */
export class Opening {
  readonly marker: Marker | null
  /** The first words behind the marker, folded, on one line. */
  readonly words: string

  constructor(
    private readonly document: DocumentText,
    readonly block: Block,
  ) {
    this.marker = block.marker
    this.words = foldedLine(document, block.body, block.end, OPENING)
  }

  /** Whether the basis begins here. */
  get opensBasis(): boolean {
    return basisOpening.test(this.words) || (this.document.damaged && damagedBasisOpening.test(this.words))
  }

  /** Asked only where the words leave it to the capitals. */
  get capitals(): boolean {
    return isCapitals(this.document.units, this.block.start, this.block.end)
  }

  /** `KẾ HOẠCH Tuyên truyền …`: its first two words are in capitals, whatever follows on the line. */
  get namedInCapitals(): boolean {
    const { document, block } = this
    const name = /^\S+\s+\S+/.exec(document.flat.slice(block.body, block.body + OPENING))?.[0].length ?? 0
    return isCapitals(document.units, block.body, block.body + name)
  }

  /** The day of the document on a line of its own. */
  get isDay(): boolean {
    return isDayLine(this.document, this.block)
  }

  /** A rule, stars or the mark of a picture: no letter stands in it. */
  get isMute(): boolean {
    return !/[a-z]/.test(this.words)
  }

  get endsInSemicolon(): boolean {
    return this.document.units[this.block.end - 1] === SEMICOLON
  }

  /** Whether a signature stands beside what has been left of `Nơi nhận:`. */
  get endsInSigning(): boolean {
    return endsInSigning(this.document, this.block)
  }

  /** The last words, folded. */
  get lastWords(): string {
    return foldedLine(this.document, Math.max(this.block.body, this.block.end - OPENING), this.block.end)
  }

  /** The last line, folded. */
  get lastLine(): string {
    const line = this.block.lines.at(-1)
    return line === undefined ? '' : foldedLine(this.document, line.start, line.end)
  }

  /** The whole block, folded, up to so many characters. */
  upTo(most: number): string {
    return foldedLine(this.document, this.block.body, this.block.end, most)
  }

  /** Whether the first letter is a capital. */
  get startsInCapital(): boolean {
    return isUpperUnit(this.document.units[this.block.body] ?? 0)
  }
}
