/** A stretch of text by offsets. */
interface Stretch {
  readonly start: number
  readonly end: number
}

/** `Quyết định 435/QĐ-UBND năm 2020. `: the name of the document, where a site opens each part of it with the path of headings. */
const ROOT =
  /^\s*((?:Quyết\s+định|Kế\s+hoạch|Chương\s+trình)\s+(?:số\s+)?\d{1,5}\/[\p{Lu}\d/-]{2,24}(?:\s+năm\s+\d{4})?[.:>»]\s)/u
/** Fewer lines may open alike. */
const FEWEST_PARTS = 3
const LONGEST_ROOT = 80
/** The heading above those of the part: `CHƯƠNG TRÌNH HÀNH ĐỘNG. ` */
const STEP = /^\s*(\p{Lu}[\p{Lu}\s,–-]{3,80}\.\s)/u
const LONGEST_STEP = 100

/**
 * The paths of headings that a site repeats before each part of a document: its name everywhere, the heading of a part from its second
 * line on. Nobody reads them as the text. Empty where the text does not begin with its own name and a stop.
 */
export function headingPaths(text: string): readonly Stretch[] {
  const root = ROOT.exec(text.slice(0, LONGEST_ROOT * 2))?.[1]
  if (root === undefined) return []
  const starts = lineStarts(text, root)
  if (starts.length < FEWEST_PARTS) return []
  const seen = new Set<string>()
  return starts.map((start) => {
    const behind = start + root.length
    const step = STEP.exec(text.slice(behind, behind + LONGEST_STEP))?.[0]
    if (step === undefined || !seen.has(step)) {
      if (step !== undefined) seen.add(step)
      return { start, end: behind }
    }
    return { start, end: behind + step.length }
  })
}

/** Where the lines begin that open with these words. */
function lineStarts(text: string, opening: string): readonly number[] {
  const starts: number[] = []
  for (let at = text.indexOf(opening); at >= 0; at = text.indexOf(opening, at + opening.length))
    if (at < LONGEST_ROOT || text.charAt(at - 1) === '\n') starts.push(at)
  return starts
}
