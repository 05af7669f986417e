import { factsOfTexts, type GoldPair } from './read-facts.js'
import { scoreDocument } from './score-document.js'
import { emptyScore, type Score } from './score-tally.js'

/** Scores each document; one whose text yields no plan counts as read with nothing found. */
export function scoreSet(
  pairs: readonly GoldPair[],
  change: (source: string) => string = (source) => source,
): readonly Score[] {
  const facts = factsOfTexts(pairs.map(({ file, source }) => ({ file, source: change(source) })))
  return pairs.map(({ gold, source, file }, i) => {
    const found = facts[i]
    if (found === null || found === undefined) return { ...emptyScore(), notes: [`${file.slice(0, 3)} no plan found`] }
    return scoreDocument(gold, source, found)
  })
}
