import type { DocumentText } from '../../../normalize/document-text.js'
import { oneLine } from '../../../normalize/one-line.js'
import type { Span } from '../../../normalize/span.js'
import type { Hit } from '../../../patterns/vocabulary.js'
import type { AnalysedText } from '../../../segment/analysed-text.js'
import type { CitationMention } from '../citation-mention.js'
import { restoreNumber } from '../number/restored-number.js'
import { approverBefore, issuerBeforeBracket } from './approved-by.js'
import { readBefore } from './before-number.js'
import { readBehind } from './behind-number.js'
import { askedBefore, enactedBefore, issuerBefore, openList } from './citation-issuer.js'
import { subjectAfter } from './citation-title.js'
import type { NumberPlace } from './number-place.js'
import { standardMention } from './standard-citation.js'
import { titleBefore } from './title-before.js'

/** Reads the citation of a number outwards: type and title before it, day, issuer and subject behind; null where it is none. */
export function readMention(analysed: AnalysedText, place: NumberPlace): CitationMention | null {
  const { segment, number, floor, ceiling } = place
  if (number.order === 'standard') return number.bare ? null : standardMention(analysed, segment, number, floor)
  const { document } = analysed
  const before = readBefore(analysed, place)
  if (before === null) return null
  const { type, opening, docType } = before
  const asker = issuerBefore(analysed, before.start, floor)
  const behind = readBehind(document, number, ceiling, asker !== null)
  const issuer = behind.issuer?.name ?? null
  const enacted = issuer === null ? enactedBefore(document, before.start, floor) : null
  const title = titleBefore(analysed, before.start, floor, opening)
  const subject = subjectAfter(analysed, behind.end, ceiling)
  const restored = restoreNumber(number, (type ?? opening)?.entry.row.code ?? null, issuer, document.damaged)
  return {
    docType,
    number: restored.number,
    issuer: issuer ?? before.owner ?? asker ?? enacted?.issuer ?? issuerFarther(analysed, place, before.start),
    date: behind.date ?? (behind.dated ? null : (enacted?.date ?? null)),
    subject: subjectWords(document, subject ?? title),
    start: title?.start ?? before.start,
    end: subject?.end ?? behind.end,
    coreEnd: behind.end,
    segment,
    confidence: confidenceOf(document, type, restored),
    rule:
      type === null ? 'citation.symbol_only' : title === null ? 'citation.type_number' : 'citation.title_before_number',
  }
}

/** The issuer that stands neither beside the number nor its type: at the head of the list, before the bracket, as who approves or asks. */
function issuerFarther(
  analysed: AnalysedText,
  { segment, floor, list, last }: NumberPlace,
  start: number,
): string | null {
  return (
    openList(analysed, segment, start)?.issuer ??
    issuerBeforeBracket(analysed, start, floor) ??
    approverBefore(analysed, start, floor) ??
    list?.issuer ??
    askedBefore(analysed.document, last, start) ??
    null
  )
}

/** `về việc tăng cường …`: the words behind `về`. */
function subjectWords(document: DocumentText, subject: Span | null): string | null {
  return subject === null ? null : oneLine(document, subject).replace(/^(?:,\s*)?(?:về\s+việc|v\/v|về)\s+/iu, '')
}

/** How sure a citation is: less without its type word, with a symbol that was restored or that nobody knows, in damaged text. */
function confidenceOf(
  document: DocumentText,
  type: Hit<'doc_type'> | null,
  { restored, known }: { readonly restored: boolean; readonly known: boolean },
): number {
  return (
    (type === null ? 0.8 : 0.97) *
    (restored ? 0.85 : known ? 1 : 0.95) *
    (type !== null && type.cost > 0 ? 0.93 : 1) *
    (document.damaged ? 0.96 : 1)
  )
}
