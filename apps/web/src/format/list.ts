import type { Language } from '../state/view-state.js'

const known = new Map<Language, Intl.ListFormat>()

function formatter(language: Language): Intl.ListFormat {
  const made = known.get(language) ?? new Intl.ListFormat(language, { type: 'conjunction' })
  known.set(language, made)
  return made
}

/** `Zalo, Facebook và báo chí` (vi), `Zalo, Facebook, and press` (en). */
export function formatList(items: readonly string[], language: Language): string {
  return formatter(language).format(items)
}

/** One piece of a list in words: the item with that place, or the words between two items (`item` null). */
interface ListPart {
  readonly item: number | null
  readonly text: string
}

/** The same list in pieces, for lists whose items are links. */
export function listParts(items: readonly string[], language: Language): readonly ListPart[] {
  const parts: ListPart[] = []
  let next = 0
  for (const { type, value } of formatter(language).formatToParts(items)) {
    parts.push({ item: type === 'element' ? next++ : null, text: value })
  }
  return parts
}

/** At most `limit` items and how many are left: names in a sentence stay readable with 300 plans. */
export function firstOf<T>(
  items: readonly T[],
  limit: number,
): { readonly shown: readonly T[]; readonly left: number } {
  // One name more is shorter than "and 1 other".
  const cut = items.length <= limit + 1 ? items.length : limit
  return { shown: items.slice(0, cut), left: items.length - cut }
}
