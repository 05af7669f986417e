import { foldText } from '@doi-chieu/core/text/fold'
import type { DocumentText } from '../../../normalize/document-text.js'
import { isSpaceOrBar, withSingleSpaces } from '../../../normalize/single-spaces.js'
import { WordFlags } from '../../../normalize/word/word-array.js'
import type { DocumentNumber } from './document-number.js'
import { matchAt } from './number-start.js'

const STANDARD =
  /(?<![a-z\d])(?:(?:tcvn\s+)?iso(?:\/iec)?\s+\d{4,5}(?:-\d{1,2})?(?::\s?\d{4})?|tcvn\s+\d{3,5}(?:-\d{1,2})?(?::\s?\d{4})?)/y
/** Words that may open the name of a standard; a sign of recognition damage may be glued to their front. */
const OPENS_STANDARD = /(?:iso|tcvn)$/
const opensStandard = new WordFlags('spellings', (written) => OPENS_STANDARD.test(foldText(written)))

/** The standards of a text: `TCVN ISO 9001:2015`. */
export function standards({ flat, words }: DocumentText): readonly DocumentNumber[] {
  const found: DocumentNumber[] = []
  const { count, spelling } = words
  const opens = opensStandard.of(words.lexicon)
  let free = 0
  for (let word = 0; word < count; word++) {
    if (opens[spelling[word] ?? 0] === 0) continue
    const opening = OPENS_STANDARD.exec(words.forms[words.form[word] ?? 0] ?? '')?.[0] ?? ''
    const match = matchAt(STANDARD, flat, (words.end[word] ?? 0) - opening.length, free)
    if (match === null) continue
    free = STANDARD.lastIndex
    const written = withSingleSpaces(flat.slice(match.index, free), isSpaceOrBar).replace(/:\s/, ':')
    found.push({
      digits: written.toUpperCase(),
      parts: [],
      order: 'standard',
      slashed: false,
      bare: false,
      start: match.index,
      end: free,
    })
  }
  return found
}
