import type { DocumentText } from '../../../normalize/document-text.js'
import { isLowerUnit, isUpperUnit } from '../../../normalize/letter/letter-kind.js'
import type { Line } from '../../line/line.js'

/** Characters of the longest word of one syllable. */
const LONGEST_WORD = 7
/** Fewest lines of one word, and their share, by which a text is known as one that parts them from the rest of their line. */
const FEWEST = 8
const SHARE = 0.25

/**
 * Lines with the first words put back that a portal leaves alone on theirs: `Phòng` / `Nội vụ`. Where a text does so, a word
 * alone goes on with the next line unless that is a word alone too.
 */
export function withFirstWords(document: DocumentText, lines: readonly Line[]): readonly Line[] {
  const alone = lines.map((line) => isWordAlone(document, line))
  const parted = lines.filter((line, i) => alone[i] === true && goesOn(document, line, lines[i + 1])).length
  if (parted < FEWEST || parted < lines.length * SHARE) return lines
  const joined: Line[] = []
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]
    if (line === undefined) break
    const next = lines[i + 1]
    const first = alone[i] === true ? alone[i + 1] !== true : isNumber(document, line) && isLower(document, next)
    if (first && next !== undefined) {
      joined.push({ ...line, end: next.end })
      i++
    } else joined.push(line)
  }
  return joined
}

const WORD = /^\p{L}+,?$/u
const LABEL = /^(?:S?TT|[IVX]{1,4}|[A-E])$/i

/** One word in letters that begins with a capital; `STT` is a head of its own. */
function isWordAlone({ units, text }: DocumentText, { start, end }: Line): boolean {
  if (end - start > LONGEST_WORD || !isUpperUnit(units[start] ?? 0)) return false
  const word = text.slice(start, end)
  return WORD.test(word) && !LABEL.test(word)
}

/** `6` / `tháng đầu năm`: ordinals stand before a capital. */
function isNumber({ text }: DocumentText, { start, end }: Line): boolean {
  return end - start <= 2 && /^\d+$/.test(text.slice(start, end))
}

function isLower({ units }: DocumentText, line: Line | undefined): boolean {
  return line !== undefined && isLowerUnit(units[line.start] ?? 0)
}

function goesOn({ units }: DocumentText, line: Line, next: Line | undefined): boolean {
  if (next === undefined || next.afterBlank) return false
  const first = units[next.start] ?? 0
  return isLowerUnit(first) || (isUpperUnit(first) && isUpperUnit(units[line.start + 1] ?? 0))
}
