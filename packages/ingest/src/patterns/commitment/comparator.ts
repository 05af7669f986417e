import type { Comparator } from '@doi-chieu/core/commitment/commitment'
import { isLowerUnit } from '../../normalize/letter/letter-kind.js'

/** `tối thiểu đạt 95%`: what may stand between a comparator and its value. */
const BETWEEN = String.raw`\s*(?:(?:phai\s+)?(?:dat|co|la|bang|o\s+muc|muc)\s*)?$`
/** What stands before a value; folded. What ends like another stands before it: `thấp hơn` is no `hơn`. */
const BEFORE: readonly (readonly [RegExp, Comparator])[] = [
  [new RegExp(String.raw`(?:it\s+nhat|toi\s+thieu|khong\s+duoi|>=|\u009b)${BETWEEN}`), '>='],
  [
    /(?:khong\s+(?:duoc\s+)?(?:it|thap|nho|kem)\s+hon|(?<!\b(?:dau|vat|thong|chu)\s{1,3})(?<![a-z])tu(?:\s+muc)?)\s*$/,
    '>=',
  ],
  [new RegExp(String.raw`(?:toi\s+da|khong\s+qua|khong\s+vuot(?:\s+qua)?|<=|\u008b)${BETWEEN}`), '<='],
  [/khong\s+(?:de|co)\s(?:[^,;]{0,22}\s)?(?:vuot\s+)?qua\s*$/, '<='],
  [/(?:khong\s+(?:cao|lon|nhieu)\s+hon|nhieu\s+nhat)\s*$/, '<='],
  [/(?:(?<![a-z])(?:duoi|it\s+hon|thap\s+hon|nho\s+hon|chua\s+den)|<)(?:\s+muc)?\s*$/, '<'],
  [/(?:(?<![a-z])(?:tren|hon|vuot)|>)(?:\s+muc)?\s*$/, '>'],
]
/** `95% học sinh trở lên`, `12 lớp tập huấn trở lên`; `cho cán bộ cấp phòng trở lên` says of whom. Folded, behind a value. */
const OR_MORE =
  /^(?:,?\s+(?!(?:(?:tu|cho|cua|den|doi)\s+(?:cap|bac|du|hang|loai|voi|tuoi|can\s+bo|lanh\s+dao)|cap|loai|muc|hang|bac|hoc|kha|tot|tuoi)(?![a-z]))[a-z]+){0,8}\s+tro\s+(?:len|di)(?![a-z])/
const OR_LESS = /^\s*tro\s+xuong(?![a-z])/

/** The words that a comparator, or what stands between it and its value, ends in; signs are no letters. */
const LAST_WORDS = new Set('nhat thieu duoi hon tu muc da qua vuot den dat co la bang tren'.split(' '))
const SIGNS = '<>=\u008b\u009b'

/** Whether words end as a comparator may: most values stand behind other words. */
function mayCompare(near: string): boolean {
  let at = near.length
  while (at > 0 && isLowerUnit(near.charCodeAt(at - 1))) at--
  return at === near.length ? SIGNS.includes(near.slice(-1)) : LAST_WORDS.has(near.slice(at))
}

/** No comparator is longer, the blanks between its words allowed. */
const LONGEST = 36

/** How a value is compared, from the folded words on either side of it; null where it stands alone. */
export function comparatorOf(before: string, after: string): Comparator | null {
  const near = before.trimEnd().slice(-LONGEST)
  const found = mayCompare(near) ? BEFORE.find(([pattern]) => pattern.test(near))?.[1] : undefined
  return found ?? (OR_MORE.test(after) ? '>=' : OR_LESS.test(after) ? '<=' : null)
}

/** `không để xảy ra vụ ngộ độc trên 30 người`: what is not to be more. Folded, before the value. */
const NOT_MORE = /(?<![a-z])khong\s+(?:de|co|xay\s+ra|phat\s+sinh)\s[^,;:]{0,80}$/
const FARTHEST_REFUSAL = 110

/** A comparator that a refusal before it turns about: not above is at most. `before` are all folded words of the clause before the value. */
export function turnedAbout(comparator: Comparator | null, before: string): Comparator | null {
  return comparator === '>' && NOT_MORE.test(before.slice(-FARTHEST_REFUSAL)) ? '<=' : comparator
}

/** Folded words before a value without the comparator they end in. */
export function withoutComparator(before: string): string {
  const near = before.trimEnd()
  if (!mayCompare(near)) return near
  const from = Math.max(0, near.length - LONGEST)
  const tail = near.slice(from)
  const at = BEFORE.map(([pattern]) => pattern.exec(tail)?.index).find((index) => index !== undefined)
  return at === undefined ? near : near.slice(0, from + at).trimEnd()
}
