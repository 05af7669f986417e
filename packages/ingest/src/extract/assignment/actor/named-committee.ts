import type { Span } from '../../../normalize/span.js'
import { writtenPhrases } from '../../../patterns/folded-phrases.js'
import { foldText } from '@doi-chieu/core/text/fold'
import { oncePer } from '../../../normalize/once-per.js'
import { withSingleSpaces } from '../../../normalize/single-spaces.js'
import type { AnalysedText } from '../../../segment/analysed-text.js'
import { leadLength } from './actor-lead.js'
import { actorAt, namedActor, type ActorName, type ActorPlace } from './actor-name.js'

const KIND = writtenPhrases(['huyện|quận|thị xã|thành phố|xã|phường|thị trấn|đặc khu'])
/** `huyện Côn Đảo`, `phường Móng Cái 1`. */
const UNIT = String.raw`((?:${KIND})(?:\s+\p{Lu}[\p{Ll}'’]*){1,5}(?:\s+[1-9]\d?(?=\s*$|\s+\p{Ll}))?)(?![\p{L}\d])`
/** `UBND huyện Côn Đảo`: a committee by the kind and name of its unit. */
const COMMITTEE = new RegExp(
  String.raw`^(?:${writtenPhrases(['UBND|Ủy ban nhân dân|Uỷ ban nhân dân'])})\s+${UNIT}`,
  'u',
)
/** `Đối với thành phố Việt Trì`: a unit that others are parted from acts by its committee. */
const UNIT_ALONE = new RegExp(`^${UNIT}`, 'u')

const LONGEST_COMMITTEE = 70
/** `…, Ia Grai`, `… và UBND huyện Ia Grai`: others of their kind. */
const MORE = new RegExp(
  String.raw`^(?:(?:[,;]\s+|\s+và\s+)(?:(?:UBND|Ủy\s+ban\s+nhân\s+dân)\s+)?(?:(?:${KIND})\s+)?\p{Lu}[\p{Ll}'’]*(?:\s+\p{Lu}[\p{Ll}'’]*){0,4})+$`,
  'u',
)
const LONGEST_LIST = 160

/** A committee below that a whole stretch names, behind an order or nothing. */
export function committeeIn({ document }: AnalysedText, span: Span): ActorPlace | null {
  if (span.end - span.start > LONGEST_LIST) return null
  const lead = leadLength(document, span)
  const words = document.text.slice(span.start + lead, span.end).trimStart()
  const found = COMMITTEE.exec(words) ?? (lead === 0 ? null : UNIT_ALONE.exec(words))
  const behind = found === null ? '' : words.slice(found[0].length).trimEnd()
  return found !== null && (behind === '' || MORE.test(behind))
    ? { start: span.end - words.length, end: span.end, role: 'local_committee', confidence: 0.75 }
    : null
}

/** The actor that a cell or label names: a body or post, or a committee by its unit's name. */
export function namedIn(analysed: AnalysedText, span: Span): ActorName | null {
  const place = actorAt(analysed, span) ?? committeeIn(analysed, span)
  return place === null ? null : namedActor(analysed, place)
}

/** Most characters of a head and its bases. */
const LONGEST_ABOVE = 6000

/** What stands above the body of a plan, where its unit is named. Folded. */
const wordsAbove = oncePer(({ document, segments }: AnalysedText) => {
  const body = segments.find(({ zone }) => zone === 'body')
  return withSingleSpaces(document.flat.slice(0, Math.min(body?.start ?? 0, LONGEST_ABOVE)))
})

/** A committee below that a sentence opens with; the unit whose plan it is tells what it does, it gives itself no duty. */
export function committeeAt(analysed: AnalysedText, span: Span): ActorPlace | null {
  const { text } = analysed.document
  const words = text.slice(span.start, Math.min(span.end, span.start + LONGEST_COMMITTEE))
  const start = span.start + words.length - words.trimStart().length
  const unit = COMMITTEE.exec(words.trimStart())?.[1]
  if (unit === undefined) return null
  return wordsAbove(analysed).includes(withSingleSpaces(foldText(unit)))
    ? null
    : { role: 'local_committee', start, end: span.end, confidence: 0.75 }
}

/** `Giao Ủy ban nhân dân thành phố …`, `Giao UBND huyện Ba Vì …`: a committee that is named alone is ordered by the one above it. */
const ORDERED =
  /^\s{0,2}(?:ubnd|uy\s+ban\s+nhan\s+dan)\s+(?:tinh|thanh\s+pho|huyen|quan|thi\s+xa|thi\s+tran|phuong|xa|dac\s+khu)(?=[\s,;:])/

/** A committee right behind an order. */
export function orderedCommittee({ document }: AnalysedText, span: Span): ActorPlace | null {
  const name = ORDERED.exec(document.flat.slice(span.start, Math.min(span.end, span.start + 40)))
  if (name === null) return null
  const start = span.start + name[0].length - name[0].trimStart().length
  return { role: 'local_committee', start, end: span.end, confidence: document.damaged ? 0.75 : 0.85 }
}
