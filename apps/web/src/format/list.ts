import type { Language } from '../state/view-state.js'

/** What stands between two items, before the last of two, and before the last of more. */
interface Joins {
  readonly between: string
  readonly ofTwo: string
  readonly last: string
}

const joins: Readonly<Record<Language, Joins>> = {
  vi: { between: ', ', ofTwo: ' và ', last: ' và ' },
  en: { between: ', ', ofTwo: ' and ', last: ', and ' },
}

/** Where a name has a comma in itself (`Hội nghị, cuộc họp`), commas would not tell where it ends. */
const joinsOfLong: Readonly<Record<Language, Joins>> = {
  vi: { between: '; ', ofTwo: '; và ', last: '; và ' },
  en: { between: '; ', ofTwo: '; and ', last: '; and ' },
}

/** One piece of a list in words: the item with that place, or the words between two items (`item` null). */
interface ListPart {
  readonly item: number | null
  readonly text: string
}

/**
 * A list in pieces, for lists whose items are links. The words of `Intl.ListFormat`, which takes a telephone 0.1 s to make;
 * semicolons where an item before the last has a comma of its own.
 */
export function listParts(items: readonly string[], language: Language): readonly ListPart[] {
  const { between, ofTwo, last } = (items.slice(0, -1).some((item) => item.includes(', ')) ? joinsOfLong : joins)[
    language
  ]
  return items.flatMap((text, item) => {
    const join = item < items.length - 1 ? between : items.length === 2 ? ofTwo : last
    return item === 0
      ? [{ item, text }]
      : [
          { item: null, text: join },
          { item, text },
        ]
  })
}

/** `Zalo, Facebook và báo chí` (vi), `Zalo, Facebook, and press` (en); `Hội nghị, cuộc họp; Zalo; và báo chí`. */
export const formatList = (items: readonly string[], language: Language): string =>
  listParts(items, language)
    .map(({ text }) => text)
    .join('')

/** At most `limit` items and how many are left: names in a sentence stay readable with 300 plans. */
export function firstOf<T>(
  items: readonly T[],
  limit: number,
): { readonly shown: readonly T[]; readonly left: number } {
  // One name more is shorter than "and 1 other".
  const cut = items.length <= limit + 1 ? items.length : limit
  return { shown: items.slice(0, cut), left: items.length - cut }
}
