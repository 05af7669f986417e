import type { Opening } from '../block/block-opening.js'
import { isListed, RECIPIENTS, signs } from './announced-zone.js'
import { isHeaderLine } from './title-block.js'
import type { Zone } from './zone.js'

/** Where the parts of a decision before its plan begin; -1 where it has none. */
export interface DecisionParts {
  readonly recipients: number
  readonly signature: number
  readonly secondHeader: number
}

/** Before an attached plan stands the decision that carries it: its articles, recipients and signature, then a second header. */
export function partsOfDecision(before: readonly Opening[]): DecisionParts {
  const recipients = before.findIndex(
    ({ words, marker, endsInSigning }) => RECIPIENTS.test(words) || (marker === null && endsInSigning),
  )
  if (recipients < 0) return { recipients, signature: signatureOf(before), secondHeader: -1 }
  const behindRecipients = before.findIndex((line, k) => k > recipients && signs(line))
  return {
    recipients,
    signature: behindRecipients >= 0 ? behindRecipients : signatureOf(before.slice(0, recipients)),
    secondHeader: before.findIndex((line, k) => k > recipients && isHeaderLine(line)),
  }
}

/** The signature of a decision whose recipients are not there or stand below it: behind its last article. */
function signatureOf(before: readonly Opening[]): number {
  const article = before.findLastIndex(({ marker }) => marker?.kind === 'article')
  if (article < 0) return -1
  return before.findIndex((line, k) => k > article && signs(line))
}

/** The zone of a block before the title of an attached plan; the header where no decision stands there. */
export function decisionZone(
  { recipients, signature, secondHeader }: DecisionParts,
  opening: Opening,
  i: number,
): Zone {
  const signed = signature >= 0 && i >= signature
  if (recipients < 0 || i < recipients)
    return signed ? 'signature' : opening.marker?.kind === 'article' ? 'body' : 'header'
  if (secondHeader >= 0 && i >= secondHeader) return 'header'
  return signed && signature > recipients && !isListed(opening) ? 'signature' : 'recipients'
}
