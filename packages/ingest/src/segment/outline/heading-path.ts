import type { BlockSegment } from './block-segment.js'
import { countBelow } from './heading-level.js'
import { tellsOfThePast } from './retrospect.js'

/** The headings that what is read stands below. */
export class HeadingPath {
  /** Outermost first. */
  headings: readonly BlockSegment[] = []
  /** Their levels, which grow from the outermost in. */
  levels: readonly number[] = []
  /** What stands here tells of the past. */
  looksBack = false

  get innermost(): BlockSegment | undefined {
    return this.headings.at(-1)
  }

  /** Leaves the headings that a level stands below. */
  leaveAbove(level: number): void {
    this.#cut(countBelow(this.levels, level))
  }

  leaveAll(): void {
    this.#cut(0)
  }

  #cut(count: number): void {
    if (count === this.levels.length) return
    this.levels = this.levels.slice(0, count)
    this.headings = this.headings.slice(0, count)
    this.looksBack = isPast(this.innermost)
  }

  goBelow(heading: BlockSegment, level: number): void {
    this.levels = [...this.levels, level]
    this.headings = [...this.headings, heading]
    this.looksBack = isPast(heading)
  }
}

/** Whether what stands below a heading tells of the past. */
function isPast(above: BlockSegment | undefined): boolean {
  return above !== undefined && (above.looksBack || (above.heading && tellsOfThePast(above.folded)))
}
