import type { UnitPeriod } from '@doi-chieu/core/plan/plan-filter'
import { editsWithin } from '@doi-chieu/core/text/edit-distance'
import { spelledWords } from '@doi-chieu/core/text/name-words'
import type { Choice } from './name-answers.js'
import { joinedKey, type IndexedName, type IndexedChoice, type NameIndex } from './name-index.js'
import { type UnitQuery, type UnitWords, withoutKinds } from './unit-query.js'

/** A found entry; the smaller the rank, the better it fits. */
interface Hit {
  readonly entry: IndexedChoice
  readonly rank: number
  readonly name: IndexedName | null
}

interface Found {
  readonly rows: readonly Choice[]
  readonly alike: boolean
}

/** A query in the forms in which names are compared with it. */
interface Asked extends UnitWords {
  readonly whole: string
  readonly joined: string
  readonly first: string
}

const inForms = ({ kind, rest }: UnitWords): Asked => ({
  kind,
  rest,
  whole: rest.join(' '),
  joined: joinedKey(rest),
  first: rest[0] ?? '',
})

/** How well one of its names fits: whole name and kind, whole name, its beginning, a part; null where it does not. */
function rankOfName(name: IndexedName, asked: Asked, words: string): number | null {
  const { kind, rest, whole } = asked
  // Most names end here: whatever fits holds the first word typed.
  if (!name.bare.includes(asked.first)) return name.joined.startsWith(asked.joined) ? 6 : null
  if (name.bare === whole) return kind === null || kind === name.kind ? 0 : 2
  // "ngoc ky tu ky hai duong": the name and then what lies above it.
  if (whole.startsWith(`${name.bare} `)) {
    const above = rest.slice(name.bare.split(' ').length)
    if (above.every((word) => words.includes(` ${word}`))) return kind === null || kind === name.kind ? 1 : 2
  }
  if (name.bare.startsWith(`${whole} `)) return 3
  if (name.bare.startsWith(whole)) return 4
  if (name.bare.includes(` ${whole}`)) return 5
  return name.joined.startsWith(asked.joined) ? 6 : null
}

/** Names of one old unit are worth a little less than its name of today. */
const OLD_NAME = 0.5
/** Words of the name and of its superiors in any order. */
const ALL_WORDS = 7

function hitsAsTyped(entries: readonly IndexedChoice[], asked: UnitWords): readonly Hit[] {
  const forms = inForms(asked)
  const all = [...(asked.kind === null ? [] : asked.kind.split(' ')), ...asked.rest].map((word) => ` ${word}`)
  return entries.flatMap((entry) => {
    let best: Hit | null = null
    for (const name of entry.names) {
      const rank = rankOfName(name, forms, entry.words)
      if (rank === null) continue
      const shifted = rank + (name.old === null ? 0 : OLD_NAME)
      if (best === null || shifted < best.rank) best = { entry, rank: shifted, name }
    }
    if (best !== null && (asked.kind === null || best.rank < 3 || best.name?.kind === asked.kind)) return [best]
    return all.every((word) => entry.words.includes(word)) ? [{ entry, rank: ALL_WORDS, name: null }] : []
  })
}

/** Edits that a word of this length may be away from the word meant. */
const editsFor = (word: string): number => (word.length < 3 ? 0 : word.length < 7 ? 1 : 2)

const ELSEWHERE = 3

/** Entries of which each word is one that was typed, or nearly; the fewest edits first. */
function hitsAlike({ entries, holders }: NameIndex, typed: readonly string[]): readonly Hit[] {
  let found: Map<number, number> | null = null
  for (const word of typed) {
    const cost = new Map<number, number>()
    for (const [known, places] of holders()) {
      const edits = known.startsWith(word) ? 0 : editsWithin(word, known, editsFor(word))
      if (edits === null) continue
      for (const place of places) cost.set(place, Math.min(cost.get(place) ?? edits, edits))
    }
    const before: Map<number, number> | null = found
    if (before === null) found = cost
    else {
      const both = new Map<number, number>()
      for (const [place, edits] of cost) {
        const so = before.get(place)
        if (so !== undefined) both.set(place, so + edits)
      }
      found = both
    }
  }
  const whole = typed.join(' ')
  const inOrder = [...(found ?? [])].sort(([a], [b]) => a - b)
  return inOrder.flatMap(([place, edits]) => {
    const entry = entries[place]
    if (entry === undefined) return []
    // The name itself nearly as typed is likelier meant than the same words spread over its superiors.
    const own = editsWithin(whole, entry.names[0]?.bare ?? '', 2)
    return [{ entry, rank: own ?? ELSEWHERE + edits, name: null }]
  })
}

/** Behind whole names, before their beginnings. */
const BY_INITIALS = 2.6

/** `brvt`, `hcm`: the first letters of a province's name. */
function hitsByInitials(entries: readonly IndexedChoice[], { rest }: UnitWords): readonly Hit[] {
  const [letters] = rest
  if (letters === undefined || rest.length > 1 || letters.length < 2) return []
  return entries.flatMap((entry) => {
    const { level } = entry.choice
    if (level !== 'province' && level !== 'district') return []
    const name = entry.names.find(({ bare }) => initials(bare) === letters)
    if (name === undefined) return []
    return [{ entry, rank: (level === 'province' ? 0 : 1) + (name.old === null ? 0 : OLD_NAME), name }]
  })
}

const initials = (bare: string): string =>
  bare
    .split(' ')
    .map((word) => word.charAt(0))
    .join('')

function ordered(hits: readonly Hit[], { spelled }: Pick<UnitQuery, 'spelled'>): readonly Choice[] {
  const written = ({ name }: Hit): number =>
    spelled === null || name === null || ` ${spelledWords(name.written).join(' ')} `.includes(` ${spelled} `) ? 0 : 1
  const has = ({ entry }: Hit): number => (entry.choice.plans > 0 ? 0 : 1)
  return (
    hits
      .map((hit) => ({ ...hit, order: [hit.rank, written(hit), has(hit)] as const }))
      // A stable sort: what is equal keeps the order of the index.
      .toSorted(({ order: a }, { order: b }) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2])
      .map(({ entry, name }) =>
        name === null || name.old === null ? entry.choice : { ...entry.choice, found_by: name.old },
      )
  )
}

/**
 * What a search means, best first: whole names, initials of provinces, beginnings, parts, old names, words in any order; without a
 * hit, other initials,
 * then names without their kinds, then names nearly so spelt (`alike`). An empty search finds what has a plan.
 */
export function searchNames(index: NameIndex, asked: UnitQuery, units: UnitPeriod): Found {
  const stands = ({ isCurrent }: IndexedChoice): boolean => isCurrent || units === 'then'
  const entries = index.entries.filter(stands)
  if (asked.rest.length === 0) {
    return {
      rows: entries.filter(({ plannedIn }) => plannedIn.includes(units)).map(({ choice }) => choice),
      alike: false,
    }
  }
  const typed = hitsAsTyped(entries, asked)
  const initial = hitsByInitials(entries, asked)
  if (typed.length > 0) {
    // `hn` begins the names of two communes, and yet it is Hà Nội that people mean.
    const provinces = initial.filter(({ entry }) => entry.choice.level === 'province')
    const meant = new Set(provinces.map(({ entry }) => entry))
    const short = provinces.map((hit) => ({ ...hit, rank: BY_INITIALS + hit.rank / 10 }))
    return { rows: ordered([...short, ...typed.filter(({ entry }) => !meant.has(entry))], asked), alike: false }
  }
  if (initial.length > 0) return { rows: ordered(initial, asked), alike: false }
  const bare = withoutKinds(asked.rest)
  const named = hitsAsTyped(entries, { kind: null, rest: bare })
  if (named.length > 0) return { rows: ordered(named, asked), alike: false }
  const alike = hitsAlike(index, bare).filter(({ entry }) => stands(entry))
  return { rows: ordered(alike, { spelled: null }), alike: true }
}
