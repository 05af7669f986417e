const LETTER_A = 0x61
const LETTER_O = 0x6f
const LETTER_Z = 0x7a

/** Writes into a folded text the letter for each sign that recognition has put inside a word: `th4ng`, `c6ng`, `h$i`. */
export function readMisreadLetters(folded: Uint16Array): void {
  for (let i = 1; i < folded.length; i++) {
    const letter = meantBy(folded[i] ?? 0)
    if (letter !== 0 && isSmall(folded[i - 1] ?? 0) && (i + 1 === folded.length || endsOrGoesOn(folded[i + 1] ?? 0)))
      folded[i] = letter
  }
}

/** A folded word with the letters that its misread signs stand for: what the fold of a damaged text may show in its place. */
export function withLettersMeant(form: string): string {
  if (!hasMisread(form)) return form
  let read = ''
  // The letter before is kept aside: looking it up in the growing text would copy that text each time.
  let last = 0
  for (let i = 0; i < form.length; i++) {
    const unit = form.charCodeAt(i)
    const letter = isSmall(last) ? meantBy(unit) : 0
    last = letter === 0 ? unit : letter
    read += String.fromCharCode(last)
  }
  return read
}

/** Hardly a word has a sign that may stand for a letter. */
function hasMisread(form: string): boolean {
  for (let i = 1; i < form.length; i++) if (meantBy(form.charCodeAt(i)) !== 0) return true
  return false
}

/** The letter that a digit or sign may stand for, 0 for all others. */
function meantBy(unit: number): number {
  if (unit === 0x34) return LETTER_A
  return unit === 0x36 || unit === 0x24 ? LETTER_O : 0
}

function isSmall(unit: number): boolean {
  return unit >= LETTER_A && unit <= LETTER_Z
}

/** A space, line end, form feed, bar, comma, semicolon or bracket. */
const ENDS: ReadonlySet<number> = new Set([0x20, 0x0a, 0x0c, 0x7c, 0x2c, 0x3b, 0x29])

/** Behind a misread letter stands another or the end of the word; `ngay6/5` is a number. */
function endsOrGoesOn(unit: number): boolean {
  return isSmall(unit) || ENDS.has(unit)
}
