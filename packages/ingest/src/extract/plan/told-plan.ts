import { oneLine } from '../../normalize/one-line.js'
import type { Span } from '../../normalize/span.js'
import type { AnalysedText } from '../../segment/analysed-text.js'
import { isToldPlan, numberedTitle, toldPlan } from '../../patterns/plan/told-plan.js'
import { bodyNameAt, type BodyName } from '../issuing-body-name.js'
import type { NamedPlace } from './place-mentions.js'
import type { OwnLine, Read } from './plan-header.js'
import type { PlanIssuer } from './plan-issuer.js'
import { anyDateAt } from '../written-date.js'

/** What the sentence says with which a portal puts a plan on its pages. */
interface ToldPlan extends Span {
  readonly issuer: BodyName | null
  /** The number with what stands before it: `số 44/KH-SXD`. */
  readonly number: OwnLine
  readonly date: Read<string> | null
  /** What the plan is about, up to the end of the sentence. */
  readonly title: Read<string> | null
}

const LONGEST_TITLE = 260

/** The own number behind the word of a plan. */
const NUMBERED = /ke\s+hoach\s+(so\s*:?\s*\d{1,5}\s*\/\s*kh\s?-\s?[a-z\d-]{2,16})/
/** Whose plan it is, behind its number and day. */
const OF_BODY = /^[\s,]*cua\s+/

/**
 * `Ngày 05/3/2023, Sở Xây dựng đã ban hành Kế hoạch số 44/KH-SXD về …` above the plan's own sections, or its number in its title; null
 * where nothing tells so.
 */
export function readToldPlan({ document, segments }: AnalysedText): ToldPlan | null {
  const told =
    segments.find(({ zone, folded }) => zone === 'title' && numberedTitle.test(folded)) ??
    (isToldPlan(segments) ? segments.find((segment) => toldPlan.test(segment.folded)) : undefined)
  if (told === undefined) return null
  const flat = document.flat.slice(told.start, told.end)
  const match = NUMBERED.exec(flat)
  if (match === null) return null
  const numberEnd = told.start + match.index + match[0].length
  const number: OwnLine = { start: numberEnd - (match[1]?.length ?? 0), end: numberEnd, zone: 'header' }
  const before = flat.slice(0, match.index)
  const day = /\bngay\s+\d/.exec(before)
  const written = day === null ? null : anyDateAt(document.flat, told.start + day.index)
  const behind = anyDateAt(document.flat, numberEnd)
  const dated = written?.date ? written : behind
  const dayEnd = behind?.date ? behind.end : numberEnd
  const named = bodyBehind(document, dayEnd, told.end)
  const title = titleFrom(document.flat, named?.end ?? dayEnd, told.end)
  return {
    start: told.start,
    end: told.end,
    issuer: named ?? issuerIn(document, told.start, told.start + match.index),
    number,
    date: dated?.date
      ? { start: dated.start, end: dated.end, value: dated.date, rule: 'plan.date_told', confidence: 0.85 }
      : null,
    title:
      title === null ? null : { ...title, value: oneLine(document, title), rule: 'plan.title_told', confidence: 0.85 },
  }
}

/** A department is its own unit; a committee's unit is among the places named, where `readIssuer` finds it. */
export function toldIssuer({ name, start, end }: BodyName, places: readonly NamedPlace[]): PlanIssuer | null {
  if (!/^(?:Sở|Ban|Cục|Chi cục)\s/u.test(name)) return null
  const province = places.find((place) => place.level === 'province') ?? null
  return {
    start,
    end,
    issuer: name,
    issuerLevel: 'department',
    level: 'department',
    localityName: name,
    place: null,
    district: null,
    province,
    confidence: 0.85,
    rule: 'plan.issuer_told',
  }
}

/** `… ngày 10/02/2026 của UBND xã Tân An`. */
function bodyBehind(document: AnalysedText['document'], from: number, end: number): BodyName | null {
  const lead = OF_BODY.exec(document.flat.slice(from, Math.min(end, from + LONGEST_OF)))
  return lead === null ? null : bodyNameAt(document, from + lead[0].length, end)
}

const LONGEST_OF = 12

/** The body that stands before the verb, behind the day and its comma. */
function issuerIn(document: AnalysedText['document'], start: number, end: number): BodyName | null {
  const before = document.flat.slice(start, end)
  const told = before.search(/\s(?:da|vua)\s/)
  const comma = before.lastIndexOf(',', told < 0 ? before.length : told)
  return bodyNameAt(document, start, end) ?? (comma < 0 ? null : bodyNameAt(document, start + comma + 1, end))
}

function titleFrom(flat: string, from: number, end: number): Span | null {
  const lead = /^[\s,]*(?:(?:ve\s+viec|ve|v\/v)\s+)?/.exec(flat.slice(from, Math.min(end, from + 16)))?.[0].length ?? 0
  const rest = flat.slice(from + lead, Math.min(end, from + lead + LONGEST_TITLE))
  const stop = rest.search(/[.;]|\s(?:nhu\s+sau|voi\s+(?:cac|nhung|mot\s+so))\b/)
  const length = (stop < 0 ? rest : rest.slice(0, stop)).trimEnd().length
  return length < 8 ? null : { start: from + lead, end: from + lead + length }
}
