/** A heading of a text, or a place that every plan has, with where it begins. */
export interface OutlineEntry {
  readonly start: number
  /** 1 for the parts of a plan, 2 and 3 below them. */
  readonly level: 1 | 2 | 3
  readonly label: string
}

/** Longer numbered lines are items of a list, not headings. */
const LONGEST = 70

const part = /^(?:[IVX]{1,5}\s*[.)]\s*\S|(?:PHẦN|Phần|CHƯƠNG|Chương)\s+\S|PHỤ LỤC|Phụ lục\s+\S*\s*$)/
const numbered = /^\d{1,2}[.)]\s*\p{Lu}/u
const subnumbered = /^\d{1,2}\.\d{1,2}\.?\s*\p{L}/u
/** A line that goes on or leads into a list is no heading. */
const unfinished = /[,;]$|[.!?]\s+\S/

/** Markdown's signs around a line, which say little of its level in converted files. */
const bare = (line: string): string =>
  line
    .replace(/^\s*#{1,6}\s+/, '')
    .replaceAll('**', '')
    .trim()

function levelOf(text: string, marked: boolean): OutlineEntry['level'] | null {
  if (text.length > (marked ? 2 * LONGEST : LONGEST)) return part.test(text) && text.length <= 2 * LONGEST ? 1 : null
  if (part.test(text)) return 1
  if (!marked && unfinished.test(text.replace(/^[\d.)]+\s*/, ''))) return null
  if (subnumbered.test(text)) return 3
  return numbered.test(text) ? 2 : null
}

/**
 * The outline of a plan as its numbering shows it: `I.` for parts, `1.` and `1.1.` below, lettered points left out.
 * `places` are added from the facts: they stand in the text whether it is numbered or not.
 */
export function outlineOf(text: string, places: readonly OutlineEntry[] = []): readonly OutlineEntry[] {
  const entries: OutlineEntry[] = [...places]
  let start = 0
  const lines = text.split('\n')
  for (const [index, line] of lines.entries()) {
    const shown = bare(line)
    const level = levelOf(shown, /^\s*#{1,6}\s/.test(line))
    // Some files have an empty line after each line.
    const next = lines[index + 1]?.trim() || lines[index + 2]?.trim() || ''
    const goesOn = /^\p{Ll}(?![).])/u.test(next)
    // An item of a list that was broken at the margin looks like a heading: what follows tells.
    if (level !== null && !(goesOn && level === 2)) {
      entries.push({ start, level, label: goesOn ? `${shown} …` : shown.replace(/[:.]$/, '') })
    }
    start += line.length + 1
  }
  return entries.toSorted((a, b) => a.start - b.start)
}

/** The entry that an offset stands under. */
export function entryAt(entries: readonly OutlineEntry[], offset: number): OutlineEntry | null {
  return entries.findLast(({ start }) => start <= offset) ?? null
}
