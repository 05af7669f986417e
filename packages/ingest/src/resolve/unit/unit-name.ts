import type { LocalityLevel } from '@doi-chieu/core/locality/locality'
import { foldText } from '@doi-chieu/core/text/fold'
import { z } from 'zod'
import { toneKey } from '../../match/tone-key.js'

/** The kind of a unit as its name says it. `thành phố` is a province, or a district under one. */
export const unitKindSchema = z.enum([
  'tỉnh',
  'thành phố',
  'huyện',
  'quận',
  'thị xã',
  'xã',
  'phường',
  'thị trấn',
  'đặc khu',
])
export type UnitKind = z.infer<typeof unitKindSchema>

/** A unit's name in its two parts. */
export interface UnitName {
  readonly kind: UnitKind | null
  readonly name: string
}

/** Kind words as they open a folded name, abbreviations with their full stop. Longer ones stand first. */
const KIND_WORDS: readonly (readonly [pattern: RegExp, kind: UnitKind])[] = [
  [/^thi\s+tran\s+|^tt\.\s*|^tt\s+/, 'thị trấn'],
  [/^thi\s+xa\s+|^tx\.\s*|^tx\s+/, 'thị xã'],
  [/^thanh\s+pho\s+|^tp\.\s*|^tp\s+/, 'thành phố'],
  [/^dac\s+khu\s+|^dk\.\s*/, 'đặc khu'],
  [/^tinh\s+|^t\.\s*/, 'tỉnh'],
  [/^huyen\s+|^h\.\s*/, 'huyện'],
  [/^quan\s+|^q\.\s*|^q(?=\d)/, 'quận'],
  [/^phuong\s+|^p\.\s*|^p(?=\d)/, 'phường'],
  [/^xa\s+|^x\.\s*/, 'xã'],
]

/** `TP. Chí Linh` → thành phố + Chí Linh; `huyén Huong\nSon` → huyện + Huong Son; `Ngọc Kỳ` → no kind. */
export function parseUnitName(written: string): UnitName {
  const clean = written.normalize('NFC').replace(/\s+/g, ' ').trim()
  const folded = foldText(clean)
  for (const [pattern, kind] of KIND_WORDS) {
    const found = pattern.exec(folded)
    // `Xã` alone or `Quán` must stay names: something has to follow the kind word.
    if (found === null || found[0].length === clean.length) continue
    if (!isOfName(clean, found[0].trim(), kind)) return { kind, name: clean.slice(found[0].length).trim() }
  }
  return { kind: null, name: clean }
}

/**
 * `Tịnh Biên`, `Quản Bạ`, `Quan Sơn`: what folds as a kind word does is part of the name where it has a capital like a name and
 * marks of its own, or none in a name that has kept its marks. `Huyen Huong Son` and `huyén Huong Son` are kinds.
 */
function isOfName(written: string, folded: string, kind: UnitKind): boolean {
  const word = written.slice(0, folded.length)
  if (folded.endsWith('.') || folded.length < SHORTEST_KIND || !/^\p{Lu}\P{Lu}+$/u.test(word)) return false
  const small = word.toLowerCase()
  return small !== kind && (small !== folded || hasMarks(written.slice(folded.length)))
}

/** Abbreviations (`Tp`, `TX`) have fewer letters than any kind word but `xã`. */
const SHORTEST_KIND = 3

function hasMarks(written: string): boolean {
  return foldText(written) !== written.toLowerCase()
}

const KINDS: ReadonlyMap<string, UnitKind> = new Map(unitKindSchema.options.map((kind) => [kind, kind]))

/** Splits a name as the official lists write it (full kind word, right spelling): `Thị xã Kỳ Anh`. */
export function parseListName(nameWithKind: string): UnitName {
  const one = nameWithKind.indexOf(' ')
  const two = nameWithKind.indexOf(' ', one + 1)
  for (const end of [two, one]) {
    const kind = end > 0 ? KINDS.get(nameWithKind.slice(0, end).toLowerCase()) : undefined
    if (kind !== undefined) return { kind, name: nameWithKind.slice(end + 1) }
  }
  return { kind: null, name: nameWithKind }
}

interface UnitKeys {
  readonly spelling: string
  readonly folded: string
}
const keysByName = new Map<string, UnitKeys>()

/** Both keys of a name; remembered, since the lists repeat names hundreds of times. */
export function unitKeys(name: string): UnitKeys {
  let keys = keysByName.get(name)
  if (keys === undefined) {
    keys = { spelling: spellingKey(name), folded: foldedKey(name) }
    keysByName.set(name, keys)
  }
  return keys
}

/** Level of a unit below the province by its kind word; `thành phố` below a province is a district. */
export function levelOfKind(kind: UnitKind): Exclude<LocalityLevel, 'department'> {
  switch (kind) {
    case 'tỉnh':
      return 'province'
    case 'thành phố':
    case 'huyện':
    case 'quận':
    case 'thị xã':
      return 'district'
    case 'xã':
      return 'commune'
    case 'phường':
      return 'ward'
    case 'thị trấn':
      return 'township'
    case 'đặc khu':
      return 'special_zone'
  }
}

const MARKS_OF_WRITING = /['\u2018\u2019\u02bc`\u00b4.\s-]+/g

/**
 * Spelling that two careful writers share: tone placement (hòa/hoà), final i/y (Mỹ/Mĩ, Quy/Qui), apostrophes, hyphens,
 * spaces and leading zeros do not count, marks do.
 */
function spellingKey(name: string): string {
  return name
    .normalize('NFC')
    .split(/['\u2018\u2019\u02bc`\u00b4.\s-]+/)
    .map((word) => sameVowel(toneKey(word.replace(/^0+(?=\d)/, ''))))
    .join('')
}

/** After one of these consonants i and y are one vowel: Lý/Lí, Mỹ/Mĩ, Quý/Quí. */
function sameVowel(word: string): string {
  return word.replace(/^([hklmst]|qu)y(?!\p{L})/u, '$1i')
}

/** The name without marks, spaces and case: what is left when the marks were lost in reading. */
function foldedKey(name: string): string {
  return sameVowel(
    foldText(name.normalize('NFC'))
      .split(/['.\s-]+/)
      .map((word) => sameVowel(word.replace(/^0+(?=\d)/, '')))
      .join(''),
  ).replace(MARKS_OF_WRITING, '')
}

/** Whether the name carries no mark at all although Vietnamese names mostly do. */
export function hasNoMarks(name: string): boolean {
  const nfc = name.normalize('NFC').toLowerCase()
  return foldText(nfc) === nfc
}
