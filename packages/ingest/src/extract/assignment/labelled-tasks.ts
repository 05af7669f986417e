import { everyMatch } from '../../match/every-match.js'
import { wordAt, type DocumentText } from '../../normalize/document-text.js'
import { withLettersMeant } from '../../normalize/misread-letter.js'
import { WordFlags } from '../../normalize/word-array.js'
import type { AnalysedText } from '../../segment/analysed-text.js'
import { clausePart, type Span } from '../../segment/clause.js'
import { hitsWithin } from '../../segment/hits-within.js'
import { signsIn } from '../../patterns/sign-word.js'
import type { Segment } from '../../segment/outline.js'
import { tableAreas } from '../../segment/table/table.js'
import { actorEnd } from './actor-end.js'
import { actorAt, actorIn, namedActor } from './actor-name.js'
import { cellRoles } from './cell-roles.js'
import { dutyOf } from './duty-clause.js'
import type { AssignmentMention } from './assignment-mention.js'
import { partnersIn, splitUnits } from './partners.js'
import { timeOfCell } from './time-cell.js'

/** Tasks with who leads, who helps and when in labels behind them, in the task's paragraph or in lines of their own. */
export interface LabelledTasks {
  readonly mentions: readonly AssignmentMention[]
  /** Where the labels stand: what is said there is said of the task and is no clause of its own. */
  readonly labels: readonly Span[]
  /** What their labels of time say. */
  readonly times: readonly Span[]
  readonly segments: ReadonlySet<Segment>
  /** All that the segments with labels stand below, and what each stands right below. */
  readonly above: ReadonlySet<Segment>
  readonly items: ReadonlySet<Segment>
}

type LabelKind = 'lead' | 'execute' | 'partners' | 'time' | 'other'

interface Label {
  readonly kind: LabelKind
  readonly start: number
  /** What follows the colon, up to the next label or the end of the sentence. */
  readonly value: Span
  /** The names stand in bullets below the label. */
  readonly bullets?: readonly Span[]
}

const KIND = '(?:co\\s+quan|don\\s+vi|bo\\s+phan|phong|to\\s+chuc|ca\\s+nhan|dia\\s+phuong)'
/** `Cơ quan chủ trì`, `Cơ quan, đơn vị chủ trì`. */
const UNIT = `${KIND}(?:(?:,|\\s+va)?\\s+${KIND})*`
const KINDS: readonly (readonly [string, LabelKind])[] = [
  [`(?:${UNIT}\\s+)?chu\\s+tri(?:\\s+(?:thuc\\s+hien|tham\\s+muu|trien\\s+khai))?`, 'lead'],
  [`${UNIT}\\s+(?:chiu\\s+trach\\s+nhiem(?:\\s+chinh)?|thuc\\s+hien)`, 'execute'],
  ['(?:trach\\s+nhiem|phan\\s+cong|luc\\s+luong|nguoi)\\s+thuc\\s+hien', 'execute'],
  [`(?:${UNIT}\\s+)?phoi\\s+hop(?:\\s+thuc\\s+hien)?`, 'partners'],
  ['thoi\\s+(?:gian|han)(?:\\s+(?:thuc\\s+hien|hoan\\s+thanh|trien\\s+khai))?|hoan\\s+thanh', 'time'],
  ['(?:san\\s+pham|ket\\s+qua|kinh\\s+phi)(?:\\s+(?:dau\\s+ra|thuc\\s+hien|dat\\s+duoc|du\\s+kien))?', 'other'],
]
const LABEL = new RegExp(`(?<![a-z])(?:${KINDS.map(([pattern]) => `(${pattern})`).join('|')})\\s*:`, 'g')
const ROLES_ONLY = new RegExp(
  `^${UNIT}\\s+(?:chu\\s+tri|thuc\\s+hien)(?:(?:,|\\s+va)?\\s+(?:${UNIT}\\s+)?phoi\\s+hop)?\\W*$`,
)
const SENTENCE_END = /\.(?=\s|$)/
/** Letters that a task before its labels has at least. */
const SHORTEST_TASK = 12

/** Finds the tasks whose leader stands behind them: `… . Chủ trì: Sở X; phối hợp: Sở Y; thời gian: quý II.` */
export function labelledTasks(analysed: AnalysedText): LabelledTasks {
  const known = memory.get(analysed)
  if (known !== undefined) return known
  const found = readLabelledTasks(analysed)
  memory.set(analysed, found)
  return found
}

/** Assignments and commitments ask for the same. */
const memory = new WeakMap<AnalysedText, LabelledTasks>()

function readLabelledTasks(analysed: AnalysedText): LabelledTasks {
  const colons = labelColons(analysed.document)
  if (colons.length === 0) return NONE
  const mentions: AssignmentMention[] = []
  const spans: Span[] = []
  const times: Span[] = []
  const segments = new Set<Segment>()
  let task: Span | null = null
  let open = false
  let next = 0
  const tables = tableAreas(analysed)
  for (const [i, segment] of analysed.segments.entries()) {
    if (segments.has(segment)) continue
    while (next < colons.length && (colons[next] ?? 0) < segment.body) next++
    // `Chủ trì: Sở A; phối hợp: Sở B` in a cell is what its row says.
    if (tables.touches(segment)) continue
    const may = (colons[next] ?? segment.end) < segment.end && (segment.zone === 'body' || segment.zone === 'annex')
    const own = may ? labelsIn(analysed, segment) : []
    const bullets = bulletsBelow(analysed, i, own.at(-1))
    const labels = withBullets(own, bullets)
    const first = labels[0]
    // `Sở Nội vụ chủ trì:` above its duties says nothing behind its colon: it is no label.
    const told = labels.filter(({ value }) => value.end > value.start)
    const leads = told.some(({ kind }) => kind === 'lead' || kind === 'execute')
    const led = first !== undefined && isVerbOf(analysed, segment, first)
    const later = open && told.length > 0 && first !== undefined && first.start - segment.body < SHORTEST_TASK
    if (first === undefined || led || !(leads || later)) {
      // `2. Cơ quan chủ trì, phối hợp` above the labels is no task.
      if (!segment.heading || !ROLES_ONLY.test(analysed.document.flat.slice(segment.body, segment.end)))
        task = { start: segment.body, end: segment.end }
      open = false
      continue
    }
    segments.add(segment)
    for (const bullet of bullets) segments.add(bullet)
    for (const { kind, value } of labels) if (kind === 'time') times.push(value)
    spans.push({ start: first.start, end: bullets.at(-1)?.end ?? segment.end })
    const before = trimmed(analysed, { start: segment.body, end: first.start })
    if (before.end - before.start >= SHORTEST_TASK) task = before
    if (leads && task !== null) mentions.push(...mentionsOf(analysed, task, labels))
    else applyLater(analysed, mentions, labels)
    open = mentions.length > 0
  }
  const labelled = [...segments]
  return {
    mentions,
    labels: spans,
    times,
    segments,
    above: new Set(labelled.flatMap(({ path }) => path)),
    items: new Set(labelled.flatMap(({ path }) => path.at(-1) ?? [])),
  }
}

/** The last words of labels. */
const closesLabel = new WordFlags('forms', (form) => CLOSES.test(form) || CLOSES.test(withLettersMeant(form)))
const CLOSES = /(?:tri|hien|khai|muu|nhiem|chinh|hop|gian|han|thanh|pham|qua|phi|ra|duoc|kien)$/

const NONE: LabelledTasks = {
  mentions: [],
  labels: [],
  times: [],
  segments: new Set(),
  above: new Set(),
  items: new Set(),
}

/** The colons of a text that stand behind a word that may close a label: most stand behind other words. */
function labelColons({ words, flat }: DocumentText): readonly number[] {
  const closes = closesLabel.of(words.lexicon)
  const colons: number[] = []
  for (let colon = flat.indexOf(':'); colon >= 0; colon = flat.indexOf(':', colon + 1)) {
    const before = wordAt(words, colon) - 1
    if (before >= 0 && closes[words.form[before] ?? 0] === 1) colons.push(colon)
  }
  return colons
}

function labelsIn(analysed: AnalysedText, segment: Segment): readonly Label[] {
  const flat = analysed.document.flat.slice(segment.body, segment.end)
  const matches = everyMatch(LABEL, flat)
  return matches.map((match, i) => {
    const from = match.index + match[0].length
    const next = matches[i + 1]?.index ?? flat.length
    const stop = SENTENCE_END.exec(flat.slice(from, next))
    const end = stop === null ? next : from + stop.index
    return {
      kind: KINDS[match.slice(1).findIndex((group) => group !== undefined)]?.[1] ?? 'other',
      start: segment.body + match.index,
      value: trimmed(analysed, { start: segment.body + from, end: segment.body + end }),
    }
  })
}

/** `Phòng Nội vụ chủ trì: rà soát …` and `Phòng Nội vụ chủ trì; Phòng Tư pháp phối hợp: …`: verbs of the units before them. */
function isVerbOf(analysed: AnalysedText, { body }: Segment, { kind, start, value }: Label): boolean {
  if (kind !== 'lead' && kind !== 'partners') return false
  const unit = actorAt(analysed, { start: body, end: start })
  if (unit === null || unit.start - body > FARTHEST_UNIT) return false
  const named = actorAt(analysed, value)
  return named === null || named.start - value.start > FARTHEST_UNIT
}

/** Marks, and `Giao` or `Các`, before the name of a unit. */
const FARTHEST_UNIT = 6

/** Most names in bullets below one label. */
const MOST_BULLETS = 12
/** A bullet longer than a few names is a task. */
const LONGEST_BULLET = 160

/** How a bullet begins that tells a time and nothing else. */
const TIME =
  /^(?:h[a-z]ng\s+(?:ngay|tuan|thang|quy|nam)|moi\s+(?:tuan|thang|quy|nam)|quy\s+[ivx\d]|(?:thang|nam|ngay)\s+\d|truoc\s|xong\s|tu\s+(?:ngay|thang|quy|nam|\d)|trong\s+(?:nam|quy|thang|suot|ca)|den\s|thuong\s+xuyen|dinh\s+ky|ca\s+nam|quanh\s+nam|(?:cuoi|dau|giua)\s+(?:nam|quy|thang)|\d{1,2}\s*\/)/
const LONGEST_TIME = 60

/** Whether a bullet is what its label announces; `- Xây dựng kế hoạch …` below `Sở Nội vụ chủ trì:` is a duty. */
function answers(analysed: AnalysedText, kind: LabelKind, span: Span): boolean {
  if (kind === 'other') return false
  if (kind === 'time')
    return span.end - span.start <= LONGEST_TIME && TIME.test(analysed.document.flat.slice(span.start, span.end))
  const actor = actorAt(analysed, span)
  return actor !== null && actor.start - span.start <= 4 && actorEnd(analysed, span, actor) === null
}

/** The bullets or bare lines right below a label that ends its segment: `Cơ quan phối hợp:` / `- Sở Tài chính;` / `- UBND các xã.` */
function bulletsBelow(analysed: AnalysedText, at: number, label: Label | undefined): readonly Segment[] {
  const { document, segments } = analysed
  const segment = segments[at]
  if (segment === undefined || label === undefined || document.flat.charAt(segment.end - 1) !== ':') return []
  if (label.value.end > label.value.start) return []
  const bullets: Segment[] = []
  for (const next of segments.slice(at + 1, at + 1 + MOST_BULLETS)) {
    const { marker, body, end } = next
    if ((marker !== null && marker.kind !== 'bullet') || end - body > LONGEST_BULLET || next.zone !== segment.zone)
      break
    // Lines without bullets and lines with them are not of one list.
    if (bullets.length > 0 && (bullets[0]?.marker ?? null)?.label !== marker?.label) break
    if (marker !== null && segment.marker?.kind === 'bullet' && marker.label === segment.marker.label) break
    if (document.flat.slice(body, end).includes(':') || !answers(analysed, label.kind, { start: body, end })) break
    bullets.push(next)
  }
  return bullets
}

function withBullets(labels: readonly Label[], bullets: readonly Segment[]): readonly Label[] {
  const last = labels.at(-1)
  const [first] = bullets
  const end = bullets.at(-1)?.end
  if (last === undefined || first === undefined || end === undefined) return labels
  return [
    ...labels.slice(0, -1),
    {
      ...last,
      value: { start: first.body, end },
      bullets: bullets.map(({ body, end: to }) => ({ start: body, end: to })),
    },
  ]
}

function mentionsOf(analysed: AnalysedText, task: Span, labels: readonly Label[]): readonly AssignmentMention[] {
  const lead = labels.find(({ kind }) => kind === 'lead' || kind === 'execute')
  const roles = lead === undefined ? null : cellRoles(analysed, lead.value)
  const said = lead?.kind === 'execute' && roles === null ? saidOf(analysed, task, lead) : null
  if (said !== null)
    return [{ ...said, ...timeOfCell(analysed, labels.find(({ kind }) => kind === 'time')?.value ?? null) }]
  const actor = lead === undefined ? null : (roles?.actor ?? actorIn(analysed, lead.value))
  if (lead === undefined || actor === null) return []
  const joint = roles === null ? unitsOf(analysed, lead) : []
  const partners = partnersOf(analysed, labels)
  return [
    {
      actor: joint.length > 1 ? joint.join(', ') : actor.actor,
      role: actor.role,
      duty: lead.kind === 'lead' || roles !== null ? 'lead' : 'execute',
      start: task.start,
      end: task.end,
      partners: partners.length === 0 && roles !== null ? roles.partners : partners,
      ...timeOfCell(analysed, labels.find(({ kind }) => kind === 'time')?.value ?? null),
      layout: 'label',
      confidence: actor.confidence * 0.92 * (analysed.document.damaged ? 0.9 : 1),
      rule: 'assignment.labelled_task',
    },
  ]
}

const LEADS = /^(?:chu\s+tri|phoi\s+hop|thuc\s+hien)/
/** `Sở X chủ trì; các sở, ngành phối hợp`. */
const HELPERS = /;\s+([^;.]{4,120}?)\s+phoi\s+hop(?:\s+thuc\s+hien)?$/

/** `Đơn vị thực hiện: Sở X chủ trì, phối hợp với Sở Y`: the name ends before its verb, and a verb of its own is the task. */
function saidOf(analysed: AnalysedText, task: Span, { value }: Label): AssignmentMention | null {
  const place = actorAt(analysed, value)
  const verb = place === null ? null : actorEnd(analysed, value, place)
  if (place === null || verb === null) return null
  const { document } = analysed
  const part = clausePart(document, { ...value, signs: signsIn(document, value), firstWord: 0 }, verb, value.end)
  const does = hitsWithin(analysed.cues, verb, value.end).some(
    ({ entry, start }) => entry.row.code === 'duty' && !LEADS.test(document.flat.slice(start, start + 12)),
  )
  const helpers = HELPERS.exec(document.flat.slice(verb, value.end))
  const from = verb + (helpers?.[0].indexOf(helpers[1] ?? '') ?? 0)
  const partners =
    helpers === null
      ? partnersIn(analysed, part)
      : splitUnits(analysed, { start: from + helpers.index, end: from + helpers.index + (helpers[1] ?? '').length })
  return {
    actor: namedActor(analysed, { ...place, end: verb }).actor,
    role: place.role,
    duty: dutyOf(analysed, part, false),
    start: does ? verb : task.start,
    end: does ? value.end : task.end,
    partners,
    frequency: null,
    deadline: null,
    layout: 'label',
    confidence: place.confidence * 0.9 * (document.damaged ? 0.9 : 1),
    rule: 'assignment.labelled_task',
  }
}

/** Labels in lines of their own: partners and time of the task above. */
function applyLater(analysed: AnalysedText, mentions: AssignmentMention[], labels: readonly Label[]): void {
  const last = mentions.at(-1)
  if (last === undefined) return
  const partners = partnersOf(analysed, labels)
  const time = timeOfCell(analysed, labels.find(({ kind }) => kind === 'time')?.value ?? null)
  mentions[mentions.length - 1] = {
    ...last,
    partners: partners.length > 0 ? partners : last.partners,
    frequency: time.frequency ?? last.frequency,
    deadline: time.deadline ?? last.deadline,
  }
}

function partnersOf(analysed: AnalysedText, labels: readonly Label[]): readonly string[] {
  return labels.filter(({ kind }) => kind === 'partners').flatMap((label) => unitsOf(analysed, label))
}

function unitsOf(analysed: AnalysedText, { value, bullets = [value] }: Label): readonly string[] {
  return bullets.flatMap((span) => splitUnits(analysed, span))
}

/** Without the marks and spaces around it; a bracket that closes what stands before it is no mark of its own. */
function trimmed({ document }: AnalysedText, span: Span): Span {
  const { flat } = document
  let { start, end } = span
  while (start < end && /[\s([;,.|*-]/.test(flat.charAt(start))) start++
  const opened = /[([]/.test(flat.slice(start, end))
  while (end > start && (opened ? OUTER : OUTER_CLOSED).test(flat.charAt(end - 1))) end--
  return { start, end }
}

const OUTER = /[\s([;,.:|*/-]/
const OUTER_CLOSED = /[\s([\]);,.:|*/-]/
