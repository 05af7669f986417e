import type { DocumentText } from '../normalize/document-text.js'
import { isDigitUnit } from '../normalize/letter/letter-kind.js'
import { oncePer } from '../normalize/once-per.js'

const SPACE = 0x20

/** Where numbers with a slash between them begin, in order: `16/16 xã`, `31/11/2022`, `15 / 3`. Found in one pass over a text. */
export const slashedNumbers: (document: DocumentText) => readonly number[] = oncePer(startsIn)

function startsIn({ flat, foldedUnits: units }: DocumentText): readonly number[] {
  const starts: number[] = []
  // The search for one sign passes over a text several times as fast as a loop.
  for (let slash = flat.indexOf('/'); slash >= 0; slash = flat.indexOf('/', slash + 1)) {
    const behind = units[slash + 1] === SPACE ? slash + 2 : slash + 1
    let at = units[slash - 1] === SPACE ? slash - 1 : slash
    if (!isDigitUnit(units[behind] ?? 0) || !isDigitUnit(units[at - 1] ?? 0)) continue
    while (isDigitUnit(units[at - 1] ?? 0)) at--
    starts.push(at)
  }
  return starts
}
