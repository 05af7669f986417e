import { colonsOf } from '../../../match/colons.js'
import { everyMatch } from '../../../normalize/every-match.js'
import { wordAt, type DocumentText } from '../../../normalize/document-text.js'
import { withLettersMeant } from '../../../normalize/scan/misread-letter.js'
import type { Span } from '../../../normalize/span.js'
import { WordFlags } from '../../../normalize/word/word-array.js'
import type { Segment } from '../../../segment/outline/outline.js'

/** What a label behind a task announces: who leads, who carries out, who helps, when, or something else. */
export type TaskLabelKind = 'lead' | 'execute' | 'partners' | 'time' | 'other'

/** `Chủ trì: Sở X;` behind a task. */
export interface TaskLabel {
  readonly kind: TaskLabelKind
  readonly start: number
  /** What follows the colon, up to the next label or the end of the sentence. */
  readonly value: Span
  /** The names stand in bullets below the label. */
  readonly bullets?: readonly Span[]
}

const KIND = '(?:co\\s+quan|don\\s+vi|bo\\s+phan|phong|to\\s+chuc|ca\\s+nhan|dia\\s+phuong)'
/** `Cơ quan chủ trì`, `Cơ quan, đơn vị chủ trì`. */
const UNIT = `${KIND}(?:(?:,|\\s+va)?\\s+${KIND})*`
/** How names begin behind a label that might say something else. */
const HEAD =
  '(?:so|phong|ban|van\\s+phong|ubnd|uy\\s+ban|cong\\s+an|trung\\s+tam|thanh\\s+tra|don\\s+vi|co\\s+quan|cong\\s+chuc|bo\\s+phan|hoi|doan|cong\\s+doan|dai|bao|chi\\s+cuc|truong|chanh|pho|giam\\s+doc|lanh\\s+dao|chu\\s+tich|to|mat\\s+tran)'
const KINDS: readonly (readonly [string, TaskLabelKind])[] = [
  [`(?:${UNIT}\\s+)?chu\\s+tri(?:\\s+(?:thuc\\s+hien|tham\\s+muu|trien\\s+khai))?`, 'lead'],
  [`${UNIT}\\s+(?:chiu\\s+trach\\s+nhiem(?:\\s+chinh)?|thuc\\s+hien)`, 'execute'],
  [
    `(?:co\\s+quan|don\\s+vi|bo\\s+phan)\\s+(?:(?:tham\\s+muu|trien\\s+khai)(?:,?\\s+thuc\\s+hien)?|dau\\s+moi|to\\s+chuc\\s+thuc\\s+hien)`,
    'execute',
  ],
  ['(?:trach\\s+nhiem|phan\\s+cong|luc\\s+luong|nguoi)\\s+thuc\\s+hien', 'execute'],
  [`(?:${UNIT}|nguoi|can\\s+bo|cong\\s+chuc|lanh\\s+dao)\\s+phu\\s+trach(?:\\s+chinh)?`, 'execute'],
  [
    `(?<=[.;([]\\s{0,2})(?:phu\\s+trach|thuc\\s+hien|trach\\s+nhiem)(?=\\s*:\\s*(?:cac\\s+|dong\\s+chi\\s+)?${HEAD}\\s)`,
    'execute',
  ],
  [`(?:${UNIT}\\s+)?phoi\\s+hop(?:\\s+thuc\\s+hien)?|${UNIT}\\s+tham\\s+gia`, 'partners'],
  ['thoi\\s+(?:gian|han)(?:\\s+(?:thuc\\s+hien|hoan\\s+thanh|trien\\s+khai))?|hoan\\s+thanh', 'time'],
  ['(?:san\\s+pham|ket\\s+qua|kinh\\s+phi)(?:\\s+(?:dau\\s+ra|thuc\\s+hien|dat\\s+duoc|du\\s+kien))?', 'other'],
]
const LABEL = new RegExp(`(?<![a-z])(?:${KINDS.map(([pattern]) => `(${pattern})`).join('|')})\\s*:`, 'g')
const SENTENCE_END = /\.(?=\s|$)/
/** `2. Cơ quan chủ trì, phối hợp` above the labels. */
const ROLES_ONLY = new RegExp(
  `^${UNIT}\\s+(?:chu\\s+tri|thuc\\s+hien)(?:(?:,|\\s+va)?\\s+(?:${UNIT}\\s+)?phoi\\s+hop)?\\W*$`,
)

/** The last words of labels. */
const closesLabel = new WordFlags('forms', (form) => CLOSES.test(form) || CLOSES.test(withLettersMeant(form)))
const CLOSES = /(?:tri|hien|khai|muu|nhiem|trach|chinh|hop|gian|han|thanh|pham|qua|phi|ra|duoc|kien|gia)$/

/** The colons of a text that stand behind a word that may close a label: most stand behind other words. */
export function labelColons(document: DocumentText): readonly number[] {
  const { words } = document
  const closes = closesLabel.of(words.lexicon)
  return colonsOf(document).filter((colon) => {
    const before = wordAt(words, colon) - 1
    return before >= 0 && closes[words.form[before] ?? 0] === 1
  })
}

/** The labels of a segment with their values, in order. */
export function taskLabelsIn(document: DocumentText, segment: Segment): readonly TaskLabel[] {
  const flat = document.flat.slice(segment.body, segment.end)
  const matches = everyMatch(LABEL, flat)
  return matches.flatMap((match, i) => {
    const from = match.index + match[0].length
    const next = matches[i + 1]?.index ?? flat.length
    const stop = SENTENCE_END.exec(flat.slice(from, next))
    const end = stop === null ? next : from + stop.index
    const label = {
      kind: KINDS[match.slice(1).findIndex((group) => group !== undefined)]?.[1] ?? 'other',
      start: segment.body + match.index,
      value: { start: segment.body + from, end: segment.body + end },
    } as const
    return withTimeBehind(flat.slice(from, end), label).map((each) => ({
      ...each,
      value: withoutMarks(document, each.value),
    }))
  })
}

/** `Phối hợp: các phòng chuyên môn; xong trong tháng 10`: a time behind the names of a label. Folded. */
const TIME_BEHIND =
  /;\s+(?=(?:(?:hoan\s+thanh|ket\s+thuc|xong)\s+)?(?:(?:truoc|trong|vao|den|het)\s+(?:ngay|tuan|thang|quy|nam|\d)|quy\s+[ivx\d]|thang\s+\d)|(?:thuong\s+xuyen|(?:hang|moi)\s+(?:thang|quy|nam))\s*$)/

/** A label of names, and the time that stands behind them as a label of its own. */
function withTimeBehind(words: string, label: TaskLabel): readonly TaskLabel[] {
  const { kind, value } = label
  const time = kind === 'time' || kind === 'other' || !words.includes(';') ? null : TIME_BEHIND.exec(words)
  if (time === null) return [label]
  const cut = value.start + time.index
  return [
    { ...label, value: { start: value.start, end: cut } },
    { kind: 'time', start: cut, value: { start: cut, end: value.end } },
  ]
}

/** Whether a segment names kinds of roles and says nothing of them. */
export function namesRolesOnly({ flat }: DocumentText, { body, end }: Segment): boolean {
  return ROLES_ONLY.test(flat.slice(body, end))
}

/** A span without the marks and spaces around it; a bracket that closes what stands before it is no mark of its own. */
export function withoutMarks({ flat }: DocumentText, span: Span): Span {
  let { start, end } = span
  while (start < end && /[\s([;,.|*-]/.test(flat.charAt(start))) start++
  const opened = /[([]/.test(flat.slice(start, end))
  while (end > start && (opened ? OUTER : OUTER_CLOSED).test(flat.charAt(end - 1))) end--
  return { start, end }
}

const OUTER = /[\s([;,.:|*/-]/
const OUTER_CLOSED = /[\s([\]);,.:|*/-]/
