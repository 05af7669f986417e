import type { WordRun } from './read-query.js'
import type { WordMatching } from './answers.js'

/** A found piece of a text: `[start, end)`. */
export type Range = readonly [start: number, end: number]

const WORD = /[\p{L}\p{N}]/u
/** Between the words of a run: blanks, line ends, slashes, bars of a table; never another word. */
const GAP = '[^\\p{L}\\p{N}]{1,6}'
/** The same without what sets two words apart; the full stop of `TP.HCM` does not. */
const UNBROKEN_GAP = '(?:[^\\p{L}\\p{N},;.!?]|\\.(?=\\p{L})){1,6}'

const isWordAt = (text: string, at: number): boolean => at >= 0 && at < text.length && WORD.test(text.charAt(at))

const patterns = new Map<string, RegExp>()

/** Words have no sign of a pattern: they are letters and digits only. */
function patternOf(run: WordRun, unbroken: boolean): RegExp {
  const source = run.join(unbroken ? UNBROKEN_GAP : GAP)
  const known = patterns.get(source)
  if (known !== undefined) return known
  if (patterns.size > 200) patterns.clear()
  const made = new RegExp(source, 'gu')
  patterns.set(source, made)
  return made
}

/**
 * Every place where the words of a run stand one after another in a folded text; the last may only begin a word.
 * @param unbroken whether a comma or the end of a sentence between two of them sets them apart
 */
export function findRun(
  folded: string,
  run: WordRun,
  matching: WordMatching,
  unbroken: boolean = false,
): readonly Range[] {
  const found: Range[] = []
  const first = run[0]
  if (first === undefined) return found
  const keep = (start: number, end: number): void => {
    const begins = !isWordAt(folded, start - 1)
    const ends = matching === 'beginning' || !isWordAt(folded, end)
    if (begins && ends) found.push([start, end])
  }
  if (run.length === 1) {
    for (let at = folded.indexOf(first); at !== -1; at = folded.indexOf(first, at + first.length))
      keep(at, at + first.length)
    return found
  }
  for (const match of folded.matchAll(patternOf(run, unbroken))) keep(match.index, match.index + match[0].length)
  return found
}
