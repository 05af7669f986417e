import type { Lexicon } from '../normalize/word/lexicon.js'
import { wordBit } from './phrase-trie.js'
import type { Reading } from './word-reading.js'

/** The first words of phrases. */
export interface Roots {
  /** The node that a vocabulary word leads to from the root, 0 where it begins no phrase. */
  readonly of: (id: number) => number
  /** The bits (`wordBit`) of the words that lead on from it, and `ANY_WORD` where a phrase ends at it; 0 where no phrase bears the cost. */
  readonly asks: (root: number, cost: number) => number
}

/**
 * What the words of texts may stand for, in typed arrays: a form has a run of readings, each a vocabulary word with its
 * cost. A form is read when a text first asks for it.
 */
export class ReadingTable {
  /** By form, 1 once it is read. */
  known = new Uint8Array(0)
  /** By form, its run: the place of its first reading and the one behind its last. */
  first = new Int32Array(0)
  after = new Int32Array(0)
  /** By form, the bits (`wordBit`) of all its readings, and what all of them ask for as `Roots` tells. */
  bits = new Int32Array(0)
  asked = new Int32Array(0)
  /** By place, the vocabulary word with its bit, its cost, and the phrases that it begins as `Roots` tells. */
  ids = new Int32Array(256)
  idBits = new Int32Array(256)
  costs = new Float64Array(256)
  roots = new Int32Array(256)
  asks = new Int32Array(256)
  private used = 0

  constructor(
    private readonly lexicon: Lexicon,
    private readonly readingsOf: (form: string) => readonly Reading[],
    private readonly rootsOf: Roots,
  ) {}

  /** Makes room for all forms of the lexicon: what is asked of the arrays below lies inside them. */
  cover(): void {
    if (this.known.length >= this.lexicon.forms.length) return
    const length = Math.max(this.lexicon.forms.length * 2, 1024)
    this.known = grown(this.known, new Uint8Array(length))
    this.first = grown(this.first, new Int32Array(length))
    this.after = grown(this.after, new Int32Array(length))
    this.bits = grown(this.bits, new Int32Array(length))
    this.asked = grown(this.asked, new Int32Array(length))
  }

  read(form: number): void {
    const readings = this.readingsOf(this.lexicon.forms[form] ?? '')
    if (this.used + readings.length > this.ids.length) this.lengthen()
    this.first[form] = this.used
    for (const { id, cost } of readings) {
      const root = this.rootsOf.of(id)
      this.ids[this.used] = id
      this.idBits[this.used] = wordBit(id)
      this.costs[this.used] = cost
      this.roots[this.used] = root
      this.asks[this.used] = root === 0 ? 0 : this.rootsOf.asks(root, cost)
      this.bits[form] = (this.bits[form] ?? 0) | wordBit(id)
      this.asked[form] = (this.asked[form] ?? 0) | (this.asks[this.used] ?? 0)
      this.used++
    }
    this.after[form] = this.used
    this.known[form] = 1
  }

  private lengthen(): void {
    const length = this.ids.length * 2
    this.ids = grown(this.ids, new Int32Array(length))
    this.idBits = grown(this.idBits, new Int32Array(length))
    this.costs = grown(this.costs, new Float64Array(length))
    this.roots = grown(this.roots, new Int32Array(length))
    this.asks = grown(this.asks, new Int32Array(length))
  }
}

function grown<Numbers extends Uint8Array | Int32Array | Float64Array>(from: Numbers, to: Numbers): Numbers {
  to.set(from)
  return to
}

/** The reading table of each lexicon. */
export class Readings {
  private readonly tables = new WeakMap<Lexicon, ReadingTable>()

  constructor(
    private readonly readingsOf: (form: string) => readonly Reading[],
    private readonly rootsOf: Roots,
  ) {}

  of(lexicon: Lexicon): ReadingTable {
    let table = this.tables.get(lexicon)
    if (table === undefined) {
      table = new ReadingTable(lexicon, this.readingsOf, this.rootsOf)
      this.tables.set(lexicon, table)
    }
    table.cover()
    return table
  }
}
