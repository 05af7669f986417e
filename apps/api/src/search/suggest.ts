import { editsWithin } from '@doi-chieu/core/text/edit-distance'
import { foldText } from '@doi-chieu/core/text/fold'
import type { QueryTerm } from './read-query.js'
import type { TextIndex } from './text-index.js'

/** A word of the texts: how often it stands there and how it is written most often. */
interface KnownWord {
  readonly count: number
  readonly written: string
}

type Lexicon = ReadonlyMap<string, KnownWord>

const lexicons = new WeakMap<TextIndex, Lexicon>()

function lexiconOf(index: TextIndex): Lexicon {
  const known = lexicons.get(index)
  if (known !== undefined) return known
  const written = new Map<string, number>()
  for (const { text } of index.values())
    for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}]{2,}/gu))
      written.set(word, (written.get(word) ?? 0) + 1)
  const lexicon = new Map<string, KnownWord & { best: number }>()
  for (const [word, count] of written) {
    const folded = foldText(word)
    const other = lexicon.get(folded)
    if (other === undefined) lexicon.set(folded, { count, written: word, best: count })
    else
      lexicon.set(folded, {
        count: other.count + count,
        written: count > other.best ? word : other.written,
        best: Math.max(count, other.best),
      })
  }
  lexicons.set(index, lexicon)
  return lexicon
}

function nearest(word: string, lexicon: Lexicon): string | null {
  // Any three letters are near to something.
  if (word.length < 4) return null
  const most = word.length >= 6 ? 2 : 1
  let best: { readonly written: string; readonly steps: number; readonly count: number } | null = null
  for (const [other, { written, count }] of lexicon) {
    if (other.charAt(0) !== word.charAt(0)) continue
    const steps = editsWithin(word, other, best === null ? most : best.steps)
    if (steps === null || (best !== null && steps === best.steps && count <= best.count)) continue
    best = { written, steps, count }
  }
  return best?.written ?? null
}

/** The query with every unknown word replaced by the nearest that occurs; null where none is unknown or nothing is near. */
export function suggestion(terms: readonly QueryTerm[], index: TextIndex): string | null {
  const lexicon = lexiconOf(index)
  let changed = false
  const words = terms.flatMap((term) => {
    const run = term.forms[0] ?? []
    if (run.every((word) => lexicon.has(word))) return [term.typed]
    return run.map((word) => {
      if (lexicon.has(word)) return lexicon.get(word)?.written ?? word
      const near = nearest(word, lexicon)
      if (near !== null) changed = true
      return near ?? word
    })
  })
  return changed ? words.join(' ') : null
}
