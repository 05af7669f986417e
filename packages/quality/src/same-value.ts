import { plainLetters } from './letters.js'

/** One number in two spellings: spaces, kind of hyphen, Đ/D and leading zeros do not matter; `TCVN` before ISO neither. */
export function plainNumber(number: string | null | undefined): string | null {
  if (number === null || number === undefined) return null
  return number
    .normalize('NFC')
    .replace(/\s+/g, '')
    .replace(/[\u2010-\u2015]/g, '-')
    .toUpperCase()
    .replace(/[ĐÐ]/g, 'D')
    .replace(/^TCVN/, '')
    .replace(/^0+(?=\d)/, '')
}

/** Words that bodies are abbreviated by or named with besides. */
const SHORT_FORMS: readonly (readonly [RegExp, string])[] = [
  [/uybannhandan/g, 'ubnd'],
  [/hoidongnhandan/g, 'hdnd'],
  [/thanhpho/g, 'tp'],
  [/banchaphanh/g, 'bch'],
  [/trunguong/g, 'tw'],
  [/hoinghilanthu(?:nhat|hai|ba|tu|nam|sau|bay|tam|chin|muoi)/g, ''],
  [/khoa[ivx]+/g, ''],
  [/^cua/g, ''],
  [/dang/g, ''],
]

function plainBody(issuer: string | null | undefined): string {
  return SHORT_FORMS.reduce((name, [pattern, short]) => name.replace(pattern, short), plainLetters(issuer))
}

const RELATIVE = /^(?:ubnd|hdnd)?(?:tinh|huyen|tp|thixa|quan|xa|phuong|thitran)$/

/** The same body: as written, or written relative (`UBND huyện`) and given in full. */
export function sameBody(expected: string | null | undefined, found: string | null | undefined): boolean {
  const want = plainBody(expected)
  const have = plainBody(found)
  return want === have || (RELATIVE.test(want) && have.startsWith(want))
}

/** A unit's name without its kind. */
export function bareUnit(name: string | null | undefined): string {
  return plainLetters(name).replace(/^(?:xa|phuong|thitran|huyen|tinh|thanhpho|tp|quan|thixa|dackhu)(?=.)/, '')
}

/** One name contains the other; both must say something. */
export function containsEither(a: string | null | undefined, b: string | null | undefined): boolean {
  const x = plainLetters(a)
  const y = plainLetters(b)
  return x !== '' && y !== '' && (x.includes(y) || y.includes(x))
}

export function amountOf(value: number | string | null | undefined): number | null {
  if (value === null || value === undefined) return null
  const match = /-?\d+(?:[.,]\d+)?/.exec(String(value))
  return match === null ? null : Number(match[0].replace(',', '.'))
}
