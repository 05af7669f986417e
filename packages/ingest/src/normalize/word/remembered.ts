/** Words kept at most: more than one language has, less than a machine minds. */
const MOST = 50_000
/** No syllable of the language is longer. */
const LONGEST = 12

/** A function of a word that is computed once: words come back in every document. Forgets all when it holds too many. */
export function remembered<Value>(compute: (word: string) => Value): (word: string) => Value {
  const known = new Map<string, Value>()
  return (word) => {
    // A longer string may be a view that keeps its whole document in memory.
    if (word.length > LONGEST) return compute(word)
    let value = known.get(word)
    if (value === undefined) {
      if (known.size > MOST) known.clear()
      value = compute(word)
      known.set(word, value)
    }
    return value
  }
}
