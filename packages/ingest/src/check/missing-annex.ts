import { everyMatch } from '../normalize/every-match.js'
import { withSingleSpaces } from '../normalize/single-spaces.js'
import type { Span } from '../normalize/span.js'
import {
  announcedAnnexes,
  annexLabel,
  anothersAnnex,
  furtherLabels,
  ofDocumentBefore,
} from '../patterns/plan/announced-annex.js'
import { SIGN } from '../patterns/sign-word.js'
import type { AnalysedText } from '../segment/analysed-text.js'
import type { Segment } from '../segment/outline/outline.js'
import { segmentSigns, segmentsWith } from '../segment/segment-signs.js'
import { citedSpans } from './cited-spans.js'
import type { CheckInput, Noticed } from './plan-check.js'

/** An annex that the text announces and does not have. */
export function missingAnnex(input: CheckInput): readonly Noticed[] {
  const { analysed } = input
  const heads = analysed.segments.filter(({ zone }) => zone === 'annex')
  const named = namedAnnexes(input)
  if (heads.length > 0) return absentOf(analysed.document.damaged ? [] : named, labelsOf(heads))
  const [first] = named
  const announced = segmentsWith(analysed, ['body', 'closing'], SIGN.attached | SIGN.annex).find((segment) =>
    announces(analysed, segment),
  )
  if (announced !== undefined && (first === undefined || announced.start <= first.start))
    return [missing({ start: announced.start, end: announced.end }, 'Phụ lục')]
  return first === undefined ? [] : [missing(first, 'Phụ lục')]
}

function missing(span: Span, expected: string): Noticed {
  return {
    kind: 'missing_annex',
    severity: 'warning',
    vi:
      expected === 'Phụ lục'
        ? 'Văn bản nhắc phụ lục kèm theo nhưng không có phụ lục trong bản đọc được.'
        : `Văn bản nhắc ${expected} nhưng bản đọc được chỉ có phụ lục khác.`,
    en:
      expected === 'Phụ lục'
        ? 'The text announces an annex, but the text as read has none.'
        : `The text names ${expected}, but the text as read has other annexes only.`,
    expected,
    span: { start: span.start, end: span.end },
    confidence: 0.9,
    rule: 'finding.missing_annex',
  }
}

const SAYS_ANNEX = /phu\s+luc|bieu|(?:dinh|gui|hanh)\s+kem|kem\s+theo/

/** Whether a paragraph announces an annex of this text; lists that stand behind the signature are there, whatever they are called. */
function announces(analysed: AnalysedText, segment: Segment): boolean {
  // `chi tiết` and `kèm` have the signs too: the line is folded for few of them.
  if (!SAYS_ANNEX.test(analysed.document.flat.slice(segment.body, segment.end))) return false
  const { folded } = segment
  const announced = announcedAnnexes.some(({ pattern }) => {
    const match = pattern.exec(folded)
    if (match === null || ofDocumentBefore.test(folded.slice(0, match.index + match[0].length))) return false
    const rest = folded.slice(match.index + match[0].length)
    return !anothersAnnex.test(rest.slice(LABEL_NEXT.exec(rest)?.[0].length ?? 0))
  })
  return announced && !hasList(analysed, (segmentSigns(analysed, segment) & SIGN.annex) !== 0)
}

/** `DANH SÁCH …` / `(Kèm theo Kế hoạch số …)` behind the signature: an annex by its bracket, another list by its name too. */
function hasList({ segments }: AnalysedText, annex: boolean): boolean {
  const signature = segments.findLastIndex(({ zone }) => zone === 'signature' || zone === 'recipients')
  return segments
    .slice(segments.findIndex(({ zone }) => zone === 'closing' || zone === 'recipients' || zone === 'signature'))
    .some(
      ({ folded, index }) =>
        /^\(?(?:ban hanh )?kem theo ke hoach/.test(folded) ||
        (!annex && /^\(?(?:ban hanh )?kem theo quyet dinh/.test(folded)) ||
        (!annex && index <= signature && /^(?:danh sach|danh muc|de cuong|lich|bang|mau|du toan) /.test(folded)),
    )
}

/** An annex that a sentence names by its label. */
interface NamedAnnex extends Span {
  readonly labels: readonly string[]
}

function namedAnnexes({ facts, analysed }: CheckInput): readonly NamedAnnex[] {
  const { document } = analysed
  const cited = citedSpans(facts)
  return segmentsWith(analysed, ['body', 'closing'], SIGN.annex).flatMap((segment) => {
    const flat = document.flat.slice(segment.body, segment.end)
    return everyMatch(annexLabel, flat).flatMap((match): readonly NamedAnnex[] => {
      const end = match.index + match[0].length
      const further = furtherLabels.exec(flat.slice(end))?.[0] ?? ''
      const span = { start: segment.body + match.index, end: segment.body + end + further.length }
      const from = Math.max(0, match.index - FARTHEST_WORDS)
      const start = segment.body + from + (OWN_WORDS.exec(flat.slice(from, match.index))?.index ?? match.index - from)
      if (anothersAnnex.test(flat.slice(end + further.length)) || cited.touches(span)) return []
      // `Thông tư số … và Phụ lục I`: behind a document it is most often that document's.
      if (cited.touches({ start: span.start - BESIDE, end: span.start })) return []
      const labels = [match[1] ?? '', ...(further.match(LABEL) ?? [])]
      return [{ start, end: span.end, labels: labels.map((label) => label.trim().toUpperCase()) }]
    })
  })
}

/** The label behind what announces an annex. */
const LABEL_NEXT = /^ (?:so )?(?:[ivx]{1,5}|\d{1,2})(?![a-z\d/])/
/** Characters of `, các`, `và`, `(` between a document and its annex. */
const BESIDE = 12
/** The words of its clause that stand before an annex. */
const OWN_WORDS = /(?<=^|[,;.:(]\s{0,3})[^\s,;.:(][^,;.:(]*$/
const FARTHEST_WORDS = 100
const LABEL = /(?<![a-z\d])(?:[ivx]{1,5}|\d{1,2})(?![a-z\d])/g

function labelsOf(heads: readonly Segment[]): ReadonlySet<string> | null {
  const labels = heads.flatMap(({ folded }): readonly (string | null)[] => {
    if (!folded.startsWith('phu luc') && !folded.startsWith('bieu')) return []
    const label = /^(?:phu luc|bieu) (?:so )?([ivxl]{1,5}|\d{1,2}|[a-e])(?:\.\d)?(?![a-z\d/])/.exec(folded)?.[1]
    return [label === undefined ? null : labelKey(label)]
  })
  // An annex without its label may be any of them.
  return labels.length === 0 || labels.includes(null) ? null : new Set(labels.filter((label) => label !== null))
}

/** Annexes that are named and are not among those that the text has; each once. */
function absentOf(named: readonly NamedAnnex[], has: ReadonlySet<string> | null): readonly Noticed[] {
  if (has === null) return []
  const told = new Set<string>()
  return named.flatMap(({ labels, start, end }) => {
    const absent = labels.filter((label) => !has.has(labelKey(label)) && !told.has(labelKey(label)))
    for (const label of absent) told.add(labelKey(label))
    return absent.length === 0 ? [] : [missing({ start, end }, `Phụ lục ${absent.join(', ')}`)]
  })
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50 }

/** `II`, `02` and `2` are one label. */
function labelKey(written: string): string {
  const label = withSingleSpaces(written).toLowerCase()
  if (/^\d/.test(label)) return String(Number.parseInt(label, 10))
  if (!/^[ivxl]+$/.test(label)) return label
  let value = 0
  for (let i = 0; i < label.length; i++) {
    const own = ROMAN[label.charAt(i)] ?? 0
    value += own < (ROMAN[label.charAt(i + 1)] ?? 0) ? -own : own
  }
  return String(value)
}
