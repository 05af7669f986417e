import { beginsWith, equals, wordsOf, type WordRun } from './read-query.js'
import type { WordMatching } from './answers.js'

/** How much may be asked of a column, commas and all. */
export const CONTAINED_LENGTH = 200

const COMMAS = /[,;]/

/** A run with each known short form of it written out, and each long form shortened. */
function formsOf(words: WordRun): readonly WordRun[] {
  const swapped = equals.flatMap(({ short, long }) => [swap(words, short, long), swap(words, long, short)])
  return [words, ...swapped.filter((form) => form !== null)]
}

/** The run with `from` replaced where it stands first; null where it stands nowhere. */
function swap(words: WordRun, from: WordRun, to: WordRun): WordRun | null {
  const at = words.findIndex((_, index) => beginsWith(words, index, from))
  return at === -1 ? null : [...words.slice(0, at), ...to, ...words.slice(at + from.length)]
}

/**
 * What a column must contain, as `containsSql` asks for it: words that stand together, a comma between those of which either
 * will do (`một cửa, tiếp nhận hồ sơ`). Null asks for nothing.
 */
export function containedPattern(typed: string | undefined, matching: WordMatching): string | null {
  const forms = (typed ?? '')
    .split(COMMAS)
    .map(wordsOf)
    .filter((words) => words.length > 0)
    .flatMap(formsOf)
    .map((words) => words.join(' '))
  // Letters, digits and spaces alone: nothing of it means anything else in a pattern.
  return forms.length === 0 ? null : ` (?:${forms.join('|')})${matching === 'whole' ? ' ' : ''}`
}

/** True where a text column contains what a parameter asks for, whatever its accents and case; also where nothing is asked. */
export const containsSql = (column: string, parameter: string): string =>
  `($${parameter}::VARCHAR is null or regexp_matches(' ' || regexp_replace(
    translate(lower(strip_accents(${column})), 'đð', 'dd'), '[^\\p{L}\\p{N}]+', ' ', 'g') || ' ', $${parameter}::VARCHAR))`

/** Whole words first; where they stand nowhere, beginnings of words. `asked` says whether any words are asked for. */
export async function wholeWordsElseBegun<Found>(
  asked: boolean,
  read: (matching: WordMatching) => Promise<Found>,
  isEmpty: (found: Found) => boolean,
): Promise<Found> {
  const whole = await read('whole')
  return asked && isEmpty(whole) ? await read('beginning') : whole
}
