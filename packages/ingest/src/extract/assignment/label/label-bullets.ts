import type { Span } from '../../../normalize/span.js'
import { foldedPhrases } from '../../../patterns/folded-phrases.js'
import type { AnalysedText } from '../../../segment/analysed-text.js'
import type { Segment } from '../../../segment/outline/outline.js'
import { actorEnd } from '../actor/actor-end.js'
import { actorAt } from '../actor/actor-name.js'
import type { TaskLabel, TaskLabelKind } from './task-label.js'

/** Most names in bullets below one label. */
const MOST_BULLETS = 12
/** A bullet longer than a few names is a task. */
const LONGEST_BULLET = 160

/** How a bullet begins that tells a time and nothing else. */
const TIME = new RegExp(
  `^(?:${foldedPhrases([
    String.raw`h[a-z]ng (?:ngày|tuần|tháng|quý|năm)|mỗi (?:tuần|tháng|quý|năm)|quý [ivx\d]|(?:tháng|năm|ngày) \d`,
    String.raw`trước\s|xong\s|từ (?:ngày|tháng|quý|năm|\d)|trong (?:năm|quý|tháng|suốt|cả)|đến\s|thường xuyên|định kỳ`,
    String.raw`cả năm|quanh năm|(?:cuối|đầu|giữa) (?:năm|quý|tháng)|\d{1,2}\s*\/`,
  ])})`,
)
const LONGEST_TIME = 60

/** Whether a bullet is what its label announces; `- Xây dựng kế hoạch …` below `Sở Nội vụ chủ trì:` is a duty. */
function answers(analysed: AnalysedText, kind: TaskLabelKind, span: Span): boolean {
  if (kind === 'other') return false
  if (kind === 'time')
    return span.end - span.start <= LONGEST_TIME && TIME.test(analysed.document.flat.slice(span.start, span.end))
  const actor = actorAt(analysed, span)
  return actor !== null && actor.start - span.start <= 4 && actorEnd(analysed, span, actor) === null
}

/** The bullets or bare lines right below a label that ends its segment: `Cơ quan phối hợp:` / `- Sở Tài chính;` / `- UBND các xã.` */
export function bulletsBelow(analysed: AnalysedText, at: number, label: TaskLabel | undefined): readonly Segment[] {
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

/** Labels of which the last has bullets for its value. */
export function withBullets(labels: readonly TaskLabel[], bullets: readonly Segment[]): readonly TaskLabel[] {
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
