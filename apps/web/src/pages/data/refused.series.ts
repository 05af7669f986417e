import type { Language } from '../../state/view-state.js'
import type { Answers } from '../../trpc.js'

type RefusedFile = Answers['plans']['refused']['rows'][number]

interface Refusal {
  readonly what: string
  readonly effect: string
  readonly next: string
  /** Names of the files that were refused with these words, in the order given. */
  readonly files: readonly string[]
}

/** A folder that was read by mistake is refused a hundred times with the same words: they are said once. Most files first. */
export function refusalsByReason(rows: readonly RefusedFile[], language: Language): readonly Refusal[] {
  const byWords = new Map<string, Refusal & { readonly files: string[] }>()
  for (const row of rows) {
    const [what, effect, next] = [row[`what_${language}`], row[`effect_${language}`], row[`next_${language}`]]
    const words = JSON.stringify([what, effect, next])
    const refusal = byWords.get(words) ?? { what, effect, next, files: [] }
    refusal.files.push(row.file_name)
    byWords.set(words, refusal)
  }
  return [...byWords.values()].toSorted((a, b) => b.files.length - a.files.length)
}
