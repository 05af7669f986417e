/** What stands between a word and the one before it. */
export const GAP = {
  /** Nothing but white space, hyphens, quotation marks, table bars or markdown marks: one phrase may run across. */
  open: 0,
  /** A comma, stop, slash, bracket …: no phrase runs across. */
  closed: 1,
  /** One comma: a phrase runs across where the vocabulary has a comma at that place. */
  comma: 2,
} as const

/**
 * The words of a folded text as parallel arrays. `forms[form[i]]` is the folded word i, interned once a document,
 * so that vocabularies are looked up once a distinct word.
 */
export interface WordList {
  readonly count: number
  readonly start: Int32Array
  readonly end: Int32Array
  readonly form: Int32Array
  readonly gap: Uint8Array
  readonly forms: readonly string[]
}

const SPACE = 1
const LETTER = 2
const DIGIT = 3
const LIGHT = 4
const DAMAGE = 5
const CLASS = buildClasses()

function buildClasses(): Uint8Array {
  const table = new Uint8Array(0x10000)
  for (let unit = 0x80; unit < 0x10000; unit++) if (/\p{L}|\p{M}/u.test(String.fromCharCode(unit))) table[unit] = LETTER
  const put = (characters: string, kind: number): void => {
    for (const character of characters) table[character.charCodeAt(0)] = kind
  }
  put('abcdefghijklmnopqrstuvwxyz', LETTER)
  put('0123456789', DIGIT)
  put(' \n\r\f\t', SPACE)
  put('-"\'*_|#~', LIGHT)
  // Signs that recognition puts for a letter: `x&` xã, `¢)` c), `chuy@n`, `H$`, `th}i`, `m\u00a5`.
  put('&¢@$}{\u00a5\u20ac', DAMAGE)
  return table
}

/** Splits a folded text into words. A sign of recognition damage counts as a letter where it touches one. */
export function listWords(fold: string): WordList {
  const capacity = (fold.length >> 1) + 1
  const start = new Int32Array(capacity)
  const end = new Int32Array(capacity)
  const form = new Int32Array(capacity)
  const gap = new Uint8Array(capacity)
  const forms = new FormTable(fold)
  const length = fold.length
  let count = 0
  let i = 0
  let closed: 0 | 1 | 2 = GAP.closed
  while (i < length) {
    const first = fold.charCodeAt(i)
    const kind = CLASS[first] ?? 0
    if (kind === SPACE || kind === LIGHT) {
      i++
      continue
    }
    const begins =
      kind === LETTER ||
      kind === DIGIT ||
      (kind === DAMAGE && i + 1 < length && CLASS[fold.charCodeAt(i + 1)] === LETTER)
    if (!begins) {
      closed = closed === GAP.open && first === 0x2c ? GAP.comma : GAP.closed
      i++
      continue
    }
    const from = i
    let hash = first
    i++
    while (i < length) {
      const unit = fold.charCodeAt(i)
      const next = CLASS[unit] ?? 0
      if (next !== LETTER && next !== DIGIT && next !== DAMAGE) break
      hash = (Math.imul(hash, 31) + unit) | 0
      i++
    }
    start[count] = from
    end[count] = i
    form[count] = forms.idOf(from, i, hash)
    gap[count] = closed
    count++
    closed = GAP.open
  }
  return { count, start, end, form, gap, forms: forms.words }
}

/** Numbers the distinct words of one text by their letters in place: a string is made only of a word not seen before. */
class FormTable {
  readonly words: string[] = []
  private slots = new Int32Array(4096)
  private readonly hashes: number[] = []

  constructor(private readonly fold: string) {}

  idOf(from: number, to: number, hash: number): number {
    const mask = this.slots.length - 1
    let slot = (hash ^ (hash >>> 15)) & mask
    for (;;) {
      const id = (this.slots[slot] ?? 0) - 1
      if (id < 0) return this.add(from, to, hash, slot)
      if (this.hashes[id] === hash && this.reads(this.words[id] ?? '', from, to)) return id
      slot = (slot + 1) & mask
    }
  }

  private reads(word: string, from: number, to: number): boolean {
    if (word.length !== to - from) return false
    for (let k = 0; k < word.length; k++) if (word.charCodeAt(k) !== this.fold.charCodeAt(from + k)) return false
    return true
  }

  private add(from: number, to: number, hash: number, slot: number): number {
    const id = this.words.length
    this.words.push(this.fold.slice(from, to))
    this.hashes.push(hash)
    this.slots[slot] = id + 1
    if (this.words.length * 2 > this.slots.length) this.grow()
    return id
  }

  private grow(): void {
    const slots = new Int32Array(this.slots.length * 2)
    const mask = slots.length - 1
    this.hashes.forEach((hash, id) => {
      let slot = (hash ^ (hash >>> 15)) & mask
      while (slots[slot] !== 0) slot = (slot + 1) & mask
      slots[slot] = id + 1
    })
    this.slots = slots
  }
}
