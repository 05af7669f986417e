import type { DocumentText } from '../../../normalize/document-text.js'
import type { BodyName } from '../../issuing-body-name.js'
import type { DocumentNumber } from '../number/document-number.js'
import { citedDayAt } from './cited-day.js'
import { behindIssuer, issuerBehind } from './issuer-behind.js'

/** Day and issuer behind a number, in either order, and where they end. */
export interface Behind {
  readonly date: string | null
  /** A day is written, be it one that cannot be. */
  readonly dated: boolean
  readonly issuer: BodyName | null
  readonly end: number
}

/** Reads day and issuer behind a number. `asked`: who issued it stands before it. */
export function readBehind(document: DocumentText, number: DocumentNumber, ceiling: number, asked: boolean): Behind {
  const { flat } = document
  let end = number.end + (SAME_DAY.exec(flat.slice(number.end, number.end + LONGEST_SAME))?.[0].length ?? 0)
  const day = citedDayAt(flat, end)
  // A day that cannot be is still read over: the issuer stands behind it.
  if (day !== null && day.end <= ceiling) end = day.end
  else if (day === null) end += OF_YEAR.exec(flat.slice(end, Math.min(ceiling, end + LONGEST_YEAR)))?.[0].length ?? 0
  // `của Sở Nội vụ tại Tờ trình số …, Ủy ban nhân dân … ban hành`: what follows the comma is another sentence's subject.
  const apart = asked && /^\s*,/.test(flat.slice(end, end + LONGEST_COMMA))
  const issuer = apart ? null : issuerBehind(document, number, end, ceiling)
  if (issuer !== null) end = behindIssuer(document, issuer.end, ceiling)
  const late = day === null || day.date === null ? citedDayAt(flat, end) : null
  const isLate = late !== null && late.date !== null && late.end <= ceiling
  if (isLate) end = late.end
  return { date: day?.date ?? (isLate ? late.date : null), dated: day !== null || isLate, issuer, end }
}

/** A comma behind white space. */
const LONGEST_COMMA = 4

/** `số 103/KH-UBND năm 2023 của …`: a year between number and issuer is no date. */
const OF_YEAR = /^\s+nam\s+20\d{2}(?=\s+(?:cua|do)\s)/
const LONGEST_YEAR = 24

/** `số 99/QĐ-UBND và số 100/QĐ-UBND cùng ngày 20/01/2022`. Folded, behind the number. */
const SAME_DAY = /^,?\s+(?:deu\s+|cung\s+)(?=ngay\s)/
const LONGEST_SAME = 12
