import { areTasks, leavesOpen } from './content-section.js'
import type { BlockSegment } from './block-segment.js'
import type { NameHits } from './body-name.js'

/** Gives the sections on content whose heading leaves open what they hold (`NỘI DUNG`) the topic that their items tell. */
export function readOpenHeadings(segments: readonly BlockSegment[], { cues, actors }: NameHits): void {
  const open = segments.filter(
    (segment) => segment.topic === 'content' && segment.announcer === segment && leavesOpen(segment.folded),
  )
  if (open.length === 0) return
  // What stands below a heading with a topic of its own keeps that.
  const sections = new Map(open.map((heading): [BlockSegment, BlockSegment[]] => [heading, []]))
  for (const segment of segments) if (segment.announcer !== null) sections.get(segment.announcer)?.push(segment)
  for (const section of sections.values()) {
    const items = section.filter(({ heading }) => !heading)
    if (areTasks(items, cues, actors)) for (const segment of section) segment.topic = 'tasks'
  }
}
