import type { DocumentText } from '../../normalize/document-text.js'
import type { Block } from '../block/block.js'
import { Opening } from '../block/block-opening.js'
import { isListed, zoneBehindTitle } from './announced-zone.js'
import { bodyIndex, opensPlan } from './body-start.js'
import { decisionZone, partsOfDecision } from './decision-zone.js'
import { headerLength, titleIndex, titleLength } from './title-block.js'
import { opensUnlabelledAnnex } from './unlabelled-annex.js'
import { markUnnamedRecipients } from './unnamed-recipients.js'

/** Which part of the document a block stands in. */
export type Zone = 'header' | 'title' | 'basis' | 'body' | 'closing' | 'recipients' | 'signature' | 'annex'

/** Tells the zones in one pass: header, title, basis, body, then the end matter; annexes may follow the signature. */
export function zonesOf(document: DocumentText, blocks: readonly Block[]): readonly Zone[] {
  const openings = blocks.map((block) => new Opening(document, block))
  const front = frontOf(openings)
  const before = openings.slice(0, front.title)
  const decision = partsOfDecision(before)
  const zones = before.map((opening, i) => decisionZone(decision, opening, i))
  const reading = new ZoneReading(openings, front)
  for (let i = front.title; i < openings.length; i++) zones.push(reading.next(i))
  markUnnamedRecipients(openings, zones)
  return zones
}

/** Where the parts of a document before its end matter begin, by index of their blocks. */
interface Front {
  /** What stands below the header: the title, or the basis where the title is lost. */
  readonly title: number
  readonly lost: boolean
  /** The last block of the title. */
  readonly titleEnd: number
  /** -1 where the document has no body. */
  readonly body: number
}

function frontOf(openings: readonly Opening[]): Front {
  const named = titleIndex(openings)
  if (named < 0) {
    const title = headerLength(openings)
    return { title, lost: true, titleEnd: title, body: bodyIndex(openings, title - 1) }
  }
  const body = bodyIndex(openings, named)
  return { title: named, lost: false, titleEnd: named + titleLength(openings, named, body), body }
}

/** The zones from the title on, told from block to block. */
class ZoneReading {
  /** The zone of the block before; at the title its own. */
  #zone: Zone
  /** The body has begun: what looks like end matter may end. */
  #begun = false
  /** Recipients have been named. */
  #received = false

  constructor(
    private readonly openings: readonly Opening[],
    private readonly front: Front,
  ) {
    this.#zone = front.lost ? 'basis' : 'title'
  }

  /** The zone of the next block. */
  next(i: number): Zone {
    const { title, titleEnd, lost } = this.front
    const opening = this.openings[i]
    if (opening === undefined) return this.#zone
    // The day of the document may stand below its title.
    if (i > title && i === titleEnd + 1 && opening.isDay) return 'header'
    const zone = this.#byPlace(i)
    const mayAnnounce = zone !== 'annex' && (i > title || lost)
    this.#zone = this.#atEnd(i, opening, mayAnnounce ? zoneBehindTitle(zone, opening) : zone)
    if (this.#zone === 'body') this.#begun = true
    if (this.#zone === 'recipients') this.#received = true
    return this.#zone
  }

  /** What a block is by its place alone: title, basis and body follow each other, all else goes on. */
  #byPlace(i: number): Zone {
    const { titleEnd, body } = this.front
    const zone = this.#zone === 'title' && i > titleEnd && i !== body ? 'basis' : this.#zone
    return (zone === 'title' || zone === 'basis') && i >= body && body > 0 ? 'body' : zone
  }

  /** What looks like end matter may be the plan behind the decision that carries it, an annex, or the list beside a signature. */
  #atEnd(i: number, opening: Opening, told: Zone): Zone {
    if (!isEndMatter(told)) return told
    if (!this.#begun && opensPlan(opening)) return 'body'
    if (this.#begun && opensUnlabelledAnnex(this.openings, i)) return 'annex'
    return told === 'signature' && this.#received && isListed(opening) ? 'recipients' : told
  }
}

function isEndMatter(zone: Zone): boolean {
  return zone === 'recipients' || zone === 'signature'
}
