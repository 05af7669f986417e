import { spanAt } from '../../../normalize/span.js'
import { foldedPhrases } from '../../../patterns/folded-phrases.js'
import { rankUnit } from '@doi-chieu/core/commitment/commitment'
import type { AnalysedText } from '../../../segment/analysed-text.js'
import { contentOf } from '../../../segment/block/content.js'
import { clauseIn, clausesOf } from '../../../segment/clause/clause.js'
import { hitsWithin } from '../../../segment/hits-within.js'
import { segmentsWith } from '../../../segment/segment-signs.js'
import { spokenNumbers } from '../../../patterns/commitment/quantity-unit.js'
import { SIGN } from '../../../patterns/sign-word.js'
import { indexAbove } from './index-above.js'
import type { CommitmentMention } from '../commitment-mention.js'
import { lastComma } from '../last-comma.js'

const COMPARED = foldedPhrases(['từ|trên|ít nhất|tối thiểu|không dưới'])
/** `DTI đạt trên 0,85`: the value of an index, without a unit. Points are counted with quantities. */
const INDEX_VALUE = new RegExp(
  [
    String.raw`^\s*(?:\([^)]{2,30}\)\s*)?(?:nam\s+\d{4}\s+)?(?:cua\s+[^,;.\d]{2,40}\s)?(?:dat|giu\s+muc|tang\s+len)\s+(?:muc\s+)?`,
    String.raw`(${COMPARED})?\s*(\d{1,3},\d{1,4})(?![\d,/]|\s*(?:%|diem|phan))`,
  ].join(''),
)

/** Values of indices that stand right behind their names. */
export function indexValues(analysed: AnalysedText): readonly CommitmentMention[] {
  const { flat, damaged } = analysed.document
  return analysed.indices.flatMap((hit) => {
    const match = INDEX_VALUE.exec(flat.slice(hit.end, hit.end + 120))
    const segment = match === null ? undefined : spanAt(analysed.segments, hit.start)
    if (match === null || segment === undefined || segment.zone !== 'body') return []
    return [
      {
        kind: 'target' as const,
        indexCode: hit.entry.row.code,
        value: Number((match[2] ?? '').replace(',', '.')),
        unit: null,
        comparator: match[1] === undefined ? null : match[1] === 'tren' ? ('>' as const) : ('>=' as const),
        frequency: null,
        start: hit.start,
        end: hit.end + match[0].length,
        segment,
        confidence: 0.88 * (damaged ? 0.92 : 1),
        rule: 'commitment.index_value',
      },
    ]
  })
}

/** What makes a rank a goal where the section is not one of goals. */
const AIM = /\b(?:phan\s+dau|muc\s+tieu|giu|duy\s+tri|nang|dua|cai\s+thien|bao\s+dam|tiep\s+tuc)\b/
/** What opens a sentence on what was reached. */
const LOOKS_BACK = /\b(?:ket\s+qua\s+(?:nam|cong\s+bo|dat)|da\s+(?:dat|xep)|dat\s+duoc)\b/
/** `thứ 12/63`: without a word of aim it tells what was reached. */
const OF_ALL = /^\s*\/\s*\d{2}/
/** What was reached, or what it is compared with. */
const BEFORE_PLACE = /\b(?:da|dat\s+duoc|ket\s+qua|nam\s+truoc|giam|cung\s+ky)\b|\bso\s+voi\b[^,]*$/
/** `…; năm 2021 tỉnh xếp thứ 46/63`: the year that had the place. */
const TOLD_YEAR = /(?<!\bso\s{1,3}voi\s{1,3})\bnam\s+(20\d{2})\b(?!\s*[-/]\s*\d)[^.]*$/
/** What leads to a place among others. Folded. */
const TO_PLACE = foldedPhrases([
  'nhóm|top',
  String.raw`(?:xếp|đứng|nằm|có mặt) trong(?: số)?(?= \d{1,2} (?:tỉnh|thành|huyện|xã|phường|sở|đơn|địa|cơ)\b)`,
  '(?:xếp|đứng) từ thứ',
  '(?:xếp|đứng|giữ|đạt|ở) (?:vùng )?(?:thứ|hạng|vị trí|thứ hạng|vị thứ)(?: từ)?(?: thứ)?',
  'thứ hạng(?: thứ| từ)?',
  String.raw`(?:xếp|đứng)(?= \d{1,2}/\d{2} (?:tỉnh|huyện|sở|địa|xã|đơn))`,
])
/** What is counted by the number behind `nhóm`, `thứ`: no place. Folded. */
const COUNTED = foldedPhrases(['lần|nhiệm vụ|giải pháp|chỉ số|tiêu chí|nội dung'])
/** `nằm trong nhóm 20 tỉnh dẫn đầu`, `tốp 3`, `xếp thứ 10/34`, `xếp hạng từ 1 đến 5`: the place is the value, and a better one is as good. */
const RANK = new RegExp(
  String.raw`\b(?:${TO_PLACE})\s+(\d{1,2})(?:\s*(?:-|–|den)\s*(?:thu\s+)?(\d{1,2}))?(?!\d|[.,]\d|\s?%)(?!\s+(?:${COUNTED}))`,
)
const COUNT = String.raw`(\d{1,2}|${spokenNumbers.join('|')})(?:\s*(?:-|–|den)\s*(?:\d{1,2}|${spokenNumbers.join('|')}))?`
const LEAST = '(?:it\\s+nhat|toi\\s+thieu|khong\\s+duoi|tu)\\s+'
/** `tăng 05 bậc`, `cải thiện … ít nhất hai bậc`, `tăng hạng từ 2 - 3 bậc`, `tăng 01 bậc trở lên`. */
const STEPS = new RegExp(
  String.raw`\b(?:(?:tang|cai\s+thien|nang|len)\s+(?:(?:them|hang)\s+)?(${LEAST})?|((?:it\s+nhat|toi\s+thieu)\s+))${COUNT}\s+(?:bac|hang)\b(\s+tro\s+len)?`,
)

/** `Tăng 02 bậc chỉ số …`: the steps stand before the name. */
const STEPS_BEFORE = new RegExp(
  String.raw`\b(?:tang|nang|cai\s+thien)\s+(?:them\s+)?(${LEAST})?()${COUNT}\s+(?:bac|hang)(\s+tro\s+len)?\s+(?:(?:cua|ve|trong|tren\s+bang)\s+)?(?:xep\s+hang\s+)?(?:(?:bo\s+)?chi\s+so\s+)?$`,
)
/** `tốp 10 Chỉ số …`, `nhóm 5 huyện dẫn đầu về Chỉ số …`: what stands between a place and the name of its index. */
const RANK_BEFORE =
  /^\s+(?:[^;.]{0,50}?\s?(?:dan|dung)\s+dau(?:\s+(?:ca\s+nuoc|toan\s+tinh|tinh))?\s+(?:ve|cua|trong)\s+|(?:ve|cua|trong)\s+)?$/
/** A range of steps promises the lower end. */
const RANGE_OF_STEPS = /(?:-|–|\bden)\s*[a-z\d]+\s+(?:bac|hang)\b/

/** What belongs to a place: `… sở, ban, ngành dẫn đầu`, else what comes before the next mark. */
const REST = /^(?:[^;.()]{0,60}?\sdan\s+dau[^,;.()]*|[^,;.()]*)/

/** How far before the name of an index its verb may stand. */
const FARTHEST_AIM = 280
/** How far behind its name the place of an index may stand. */
const FARTHEST = 160

/** The places among others that indices are to reach. */
export function indexRanks(analysed: AnalysedText, planYear: number | null): readonly CommitmentMention[] {
  const { document, indices } = analysed
  return indices.flatMap((hit, i) => {
    const near = document.flat.slice(hit.end, hit.end + FARTHEST)
    if (!RANK.test(near) && !STEPS.test(near)) return []
    const segment = spanAt(analysed.segments, hit.start)
    if (segment === undefined || segment.zone !== 'body') return []
    const clause = clauseIn(document, segment, hit.start)
    if (clause === undefined) return []
    // `SIPAS đạt từ 90% trở lên; tăng 02 bậc`: what stands behind a semicolon may still be of the index.
    const end = Math.min(segment.end, hit.end + FARTHEST, indices[i + 1]?.start ?? segment.end)
    const behind = document.flat.slice(hit.end, end)
    const before = document.flat.slice(Math.max(clause.start, hit.start - FARTHEST_AIM), hit.start)
    if (LOOKS_BACK.test(before)) return []
    const aimed = AIM.test(before) || AIM.test(behind) || isListedAim(document.flat, segment.body, clause.start)
    const goals = segment.topic === 'targets' || segment.topic === 'aims'
    return [RANK, STEPS].flatMap((pattern) => {
      const match = pattern.exec(behind)
      if (match === null || BEFORE_PLACE.test(behind.slice(0, match.index))) return []
      if (planYear !== null && Number(TOLD_YEAR.exec(behind.slice(0, match.index))?.[1]) < planYear) return []
      if (!aimed && (!goals || OF_ALL.test(behind.slice(match.index + match[0].length)))) return []
      const rest = REST.exec(behind.slice(match.index + match[0].length))?.[0].trimEnd() ?? ''
      return [
        {
          ...placeOf(match, pattern === STEPS),
          indexCode: hit.entry.row.code,
          start: nameStart(indices, i, clause.start),
          end: hit.end + match.index + match[0].length + rest.length,
          segment,
          confidence: 0.85 * (document.damaged ? 0.92 : 1),
        },
      ]
    })
  })
}

/** `Phấn đấu PAR INDEX trong tốp 5; SIPAS thuộc nhóm 10 …`: what is aimed at goes on behind a semicolon. */
const LISTED_AIM = /\b(?:phan\s+dau|muc\s+tieu)\s[^.]*;\s*$/

function isListedAim(flat: string, from: number, at: number): boolean {
  return LISTED_AIM.test(flat.slice(Math.max(from, at - FARTHEST_AIM), at))
}

/** `2. Chỉ số PAPI` above `- Xếp trong nhóm 15 tỉnh`: the place of an index that the heading names. */
export function ranksBelowIndex(analysed: AnalysedText): readonly CommitmentMention[] {
  const { document, indices } = analysed
  if (indices.length === 0) return []
  return segmentsWith(analysed, ['body'], SIGN.digit).flatMap((segment) =>
    clausesOf(document, contentOf(segment)).flatMap((clause, _, clauses) => {
      const named = indexAbove(analysed, segment, clauses[0] ?? clause)
      if (named === null || hitsWithin(indices, clause.start, clause.end).length > 0) return []
      const words = document.flat.slice(clause.start, clause.end)
      if (LOOKS_BACK.test(words)) return []
      return [RANK, STEPS].flatMap((pattern): readonly CommitmentMention[] => {
        const match = pattern.exec(words)
        if (match === null || BEFORE_PLACE.test(words.slice(0, match.index))) return []
        const behind = words.slice(match.index + match[0].length)
        if (OF_ALL.test(behind) && !AIM.test(words)) return []
        const rest = REST.exec(behind)?.[0].trimEnd() ?? ''
        const start = clause.start + partStart(words, match.index)
        return [
          {
            ...placeOf(match, pattern === STEPS),
            indexCode: named,
            start,
            end: clause.start + match.index + match[0].length + rest.length,
            segment,
            confidence: 0.82 * (document.damaged ? 0.92 : 1),
          },
        ]
      })
    }),
  )
}

/** Where the words of a goal begin: behind the last comma before its value, without the sign of a list. */
function partStart(words: string, at: number): number {
  const comma = lastComma(words, at) + 1
  return comma + (/^[\s\-+•*]*/.exec(words.slice(comma, at))?.[0].length ?? 0)
}

/** What a place or a number of steps promises, whatever of. */
function placeOf(
  match: RegExpExecArray,
  steps: boolean,
): Pick<CommitmentMention, 'kind' | 'value' | 'unit' | 'comparator' | 'frequency' | 'rule'> {
  return {
    kind: 'target',
    value: steps ? countOf(match[3] ?? '') : Math.max(Number(match[1]), Number(match[2] ?? 0)),
    unit: steps ? 'bậc' : rankUnit,
    comparator: steps ? (isLeast(match) ? '>=' : null) : '<=',
    frequency: null,
    rule: 'commitment.index_rank',
  }
}

function isLeast(steps: RegExpExecArray): boolean {
  return Boolean(steps[1] ?? steps[2]) || steps[4] !== undefined || RANGE_OF_STEPS.test(steps[0])
}

/** From one on. */
const SPOKEN: readonly string[] = spokenNumbers

/** A number in digits, or in words as they fold. */
function countOf(written: string): number {
  return /\d/.test(written) ? Number(written) : SPOKEN.indexOf(written) + 1
}

/** How far before the name of an index its steps or its place may stand. */
const FARTHEST_BEFORE = 96

/** The steps that an index is to climb, or the place that it is to reach, where they stand before its name. */
export function goalsBeforeIndex(analysed: AnalysedText): readonly CommitmentMention[] {
  const { document } = analysed
  return analysed.indices.flatMap((hit) => {
    const from = Math.max(0, hit.start - FARTHEST_BEFORE)
    const before = document.flat.slice(from, hit.start)
    const steps = STEPS_BEFORE.exec(before)
    const match = steps ?? placeBefore(before)
    const segment = match === null ? undefined : spanAt(analysed.segments, hit.start)
    if (match === null || segment === undefined || segment.zone !== 'body' || from + match.index < segment.body)
      return []
    if (DONE_BEFORE.test(document.text.slice(Math.max(segment.body, from + match.index - 8), from + match.index)))
      return []
    return [
      {
        ...placeOf(match, steps !== null),
        indexCode: hit.entry.row.code,
        start: from + match.index,
        end: hit.end,
        segment,
        confidence: 0.85 * (document.damaged ? 0.92 : 1),
      },
    ]
  })
}

/** A place that an aim names, with nothing but words of it up to the name. */
function placeBefore(words: string): RegExpExecArray | null {
  const before = words.replace(/(?:\bbo\s+)?\bchi\s+so\s+$/, '')
  const match = RANK.exec(before)
  if (match === null || !AIM.test(before.slice(0, match.index))) return null
  return RANK_BEFORE.test(before.slice(match.index + match[0].length)) && !LOOKS_BACK.test(before) ? match : null
}

/** `đã tăng 3 bậc chỉ số …`. */
const DONE_BEFORE = /(?<!\p{L})đã\s+$/u

/** Between the name of an index and its short form. */
const BETWEEN_NAMES = 60

/** `Chỉ số cải cách hành chính (PAR INDEX)`: an index that is named twice is meant from its first name on. */
function nameStart(indices: AnalysedText['indices'], at: number, from: number): number {
  const hit = indices[at]
  const first = indices[at - 1]
  if (hit === undefined) return from
  const same = first !== undefined && first.entry.row.code === hit.entry.row.code
  return same && first.start >= from && hit.start - first.end < BETWEEN_NAMES ? first.start : hit.start
}
