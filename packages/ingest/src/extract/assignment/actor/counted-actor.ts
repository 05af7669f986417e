import type { ActorRole } from '@doi-chieu/core/assignment/actor-role'
import { isSpaceUnit } from '../../../normalize/letter/letter-kind.js'
import type { Span } from '../../../normalize/span.js'
import type { AnalysedText } from '../../../segment/analysed-text.js'
import { saysEach } from './actor-lead.js'
import type { ActorPlace } from './actor-name.js'

/** `12 xã, phường`, `Cả 9 huyện`, `Tất cả các cơ quan`, `Mỗi đơn vị`: bodies that are counted, folded. */
const COUNTED = /^(?:(?:ca\s+)?\d{1,3}(?:\s?%)?|(?:tat\s+ca|toan\s+bo)(?:\s+cac)?|moi)\s+(?:tat\s+ca\s+)?/
/** `mỗi`, not `mời`; `tất cả` and `cả` have no likeness. */
const EACH = /^mỗi/iu

const KINDS: readonly (readonly [RegExp, ActorRole])[] = [
  [
    /^(?:xa(?!\s+(?:hoi|vien))|phuong(?!\s+(?:tien|phap|an|thuc|cham))|thi\s+tran|thi\s+xa|huyen|quan(?=,?\s+huyen)|thanh\s+pho|dac\s+khu)(?=[\s,]|$)/,
    'local_committee',
  ],
  [/^(?:co\s+quan|don\s+vi|so|phong|ban|nganh)(?=[\s,]|$)/, 'all_units'],
  [/^(?:to\s+chuc\s+chinh\s+tri|doan\s+the|hoi(?=,?\s+doan))(?=[\s,-]|$)/, 'fatherland_front'],
  [/^(?:thon|ap|khu\s+pho|to\s+dan\s+pho|khu\s+dan\s+cu|buon|xom)(?=[\s,]|$)/, 'village'],
  [/^khoa(?=[\s,]|$)/, 'division'],
  [/^(?:truong|benh\s+vien|tram\s+y\s+te|trung\s+tam|doanh\s+nghiep|ban\s+quan\s+ly)(?=[\s,]|$)/, 'department'],
]
/** How these kinds are written whose folds other words share: `sở`, `phòng`, `ban`. */
const WRITTEN =
  /^(?:sở|phòng|ban|xã|phường|huyện|quận|thị|thành|đặc|cơ|đơn|ngành|tổ|đoàn|hội|thôn|ấp|khu|buôn|xóm|trường|bệnh|trạm|trung|doanh|khoa)(?!\p{L})/iu

/** Bodies that are counted or taken all together, where an order names them or a section that assigns has them as subject. */
export function countedActor(analysed: AnalysedText, span: Span): ActorPlace | null {
  const { flat, text, damaged, sparse } = analysed.document
  let start = span.start
  while (start < span.end && isSpaceUnit(text.charCodeAt(start))) start++
  const count = COUNTED.exec(flat.slice(start, Math.min(span.end, start + 24)))
  if (count === null) return null
  const sound = !damaged && !sparse
  if (
    count[0].startsWith('moi') &&
    !(EACH.test(text.slice(start, start + 4)) || saysEach(analysed.document, { start }))
  )
    return null
  const at = start + count[0].length
  if (sound && !WRITTEN.test(text.slice(at, at + 10))) return null
  const kind = KINDS.find(([pattern]) => pattern.test(flat.slice(at, Math.min(span.end, at + 26))))
  return kind === undefined ? null : { role: kind[1], start, end: span.end, confidence: damaged ? 0.7 : 0.8 }
}

/**
 * Whether counted bodies are the subject of a duty. `100% cơ quan …` is a target, whoever has to reach it, and so is `12 xã đạt …` where
 * no section assigns; a sentence that `Mỗi đơn vị` opens tells what each has to do, behind a semicolon it counts.
 */
export function mayAct({ document }: AnalysedText, { start }: Span, assigns: boolean): boolean {
  const opening = document.flat.slice(start, start + 6)
  return assigns ? !/^\d{1,3}\s?%/.test(opening) : opening.startsWith('moi ') && document.text.charAt(start) === 'M'
}
