import type { AnalysedText } from '../../../segment/analysed-text.js'
import type { Segment } from '../../../segment/outline/outline.js'
import type { RunningActor } from '../actor/actor-found.js'

/** `bố trí ít nhất 01 phòng`, `lựa chọn từ 03 đến 06 người`. Folded, from the verb. */
const SO_MANY = /^(?:[a-z]+,?\s+){1,6}(?:it\s+nhat|toi\s+thieu|tu|tren)\s+\d/
const LONGEST = 60

/** Whether a clause among goals says how many each of a kind shall have: `Mỗi đơn vị bố trí ít nhất 01 phòng`. That is a goal, given to nobody. */
export function isEachOne({ document }: AnalysedText, { topic }: Segment, { actor, task }: RunningActor): boolean {
  return (
    topic === 'targets' &&
    document.flat.startsWith('moi ', actor.start) &&
    SO_MANY.test(document.flat.slice(task.start, Math.min(task.end, task.start + LONGEST)))
  )
}
