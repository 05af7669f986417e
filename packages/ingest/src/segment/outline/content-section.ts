import type { Cue } from '../../patterns/cue-vocabulary.js'
import type { Hit } from '../../patterns/vocabulary.js'
import { findWithin } from '../hits-within.js'
import type { Block } from '../block/block.js'

/** `NỘI DUNG`, `NỘI DUNG CỤ THỂ`: a heading that leaves open whether its items are to be told or to be done. Folded. */
const OPEN_HEADING =
  /^(?:mot\s+so\s+)?noi\s+dung(?:\s+(?:cu\s+the|chu\s+yeu|co\s+ban|chinh|trong\s+tam|trien\s+khai|(?:cua\s+)?ke\s+hoach))?[\s:.]*$/

/** Whether only the items below a heading on content tell what it is about. `folded` is the heading on one line. */
export function leavesOpen(folded: string): boolean {
  return OPEN_HEADING.test(folded)
}

/** Cues that tell a task where an item opens with them or with who has it. */
const TASK: ReadonlySet<Cue> = new Set(['duty', 'lead', 'coordinate_with', 'advise', 'monitor', 'order', 'must'])

/** Fewest items that make a list of tasks. */
const FEWEST = 2

/**
 * Whether items below such a heading are tasks: more than half of them open with a verb of doing, or with a body and its
 * verb right behind it. What is to be made known opens with that (`Tuyên truyền …`, `Phổ biến …`) or with a noun.
 */
export function areTasks(
  items: readonly Pick<Block, 'body'>[],
  cues: readonly Hit<'cue'>[],
  actors: readonly Hit<'actor'>[],
): boolean {
  const opensWith = (at: number, isMeant: (code: Cue) => boolean): boolean =>
    findWithin(cues, at, at + FARTHEST, ({ start, entry }) => start - at <= GAP && isMeant(entry.row.code)) !==
    undefined
  const tasks = items.filter(({ body }) => {
    if (opensWith(body, (code) => code === 'make_known')) return false
    const actor = findWithin(actors, body, body + FARTHEST, ({ start }) => start === body)
    return opensWith(actor?.end ?? body, (code) => TASK.has(code))
  })
  return tasks.length >= FEWEST && tasks.length * 2 > items.length
}

/** Most characters of what an item opens with, and of the space between a body and its verb. */
const FARTHEST = 60
const GAP = 2
