/** A run of words that stands in two texts; offsets in UTF-16 units, ends exclusive. */
interface SharedRun {
  readonly words: number
  readonly a: { readonly start: number; readonly end: number }
  readonly b: { readonly start: number; readonly end: number }
}

interface SharedWording {
  /** Words of each text, and those of the second that lie in a run. */
  readonly words_a: number
  readonly words_b: number
  readonly shared: number
  /** In the order of the second text; no word of it lies in two runs. */
  readonly runs: readonly SharedRun[]
}

/** Words by which a common place is found. */
const SEED = 6
/** Places of a seed in the first text that are tried: a phrase of every paragraph tells nothing. */
const MOST_PLACES = 8

interface Word {
  readonly text: string
  readonly start: number
}

const wordsOf = (folded: string): readonly Word[] =>
  [...folded.matchAll(/[a-z0-9]+/g)].map(({ 0: text, index }) => ({ text, start: index }))

/**
 * Runs of at least `least` words that two folded texts have alike, whatever their signs, marks and line breaks: the
 * longest from each place of the second text on. Time grows with the length of the texts, not with its square.
 */
export function sharedWording(a: string, b: string, least: number): SharedWording {
  const first = wordsOf(a)
  const second = wordsOf(b)
  const seedAt = (words: readonly Word[], at: number): string =>
    words
      .slice(at, at + SEED)
      .map(({ text }) => text)
      .join(' ')
  const places = new Map<string, number[]>()
  for (let at = 0; at + SEED <= first.length; at++) {
    const seed = seedAt(first, at)
    const known = places.get(seed)
    if (known === undefined) places.set(seed, [at])
    else if (known.length < MOST_PLACES) known.push(at)
  }
  const alike = (i: number, j: number): number => {
    let length = 0
    while (i + length < first.length && first[i + length]?.text === second[j + length]?.text) length++
    return length
  }
  const span = (words: readonly Word[], at: number, length: number) => {
    const last = words[at + length - 1]
    return { start: words[at]?.start ?? 0, end: last === undefined ? 0 : last.start + last.text.length }
  }
  const runs: SharedRun[] = []
  for (let j = 0; j + SEED <= second.length;) {
    let best = { at: 0, length: 0 }
    for (const at of places.get(seedAt(second, j)) ?? []) {
      const length = alike(at, j)
      if (length > best.length) best = { at, length }
    }
    if (best.length >= least)
      runs.push({ words: best.length, a: span(first, best.at, best.length), b: span(second, j, best.length) })
    j += best.length >= least ? best.length : 1
  }
  const shared = runs.reduce((sum, { words }) => sum + words, 0)
  return { words_a: first.length, words_b: second.length, shared, runs }
}
