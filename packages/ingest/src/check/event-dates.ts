import { isoDate } from '../extract/written-date.js'
import { everyMatch, spanOf } from '../normalize/every-match.js'
import { withSingleSpaces } from '../normalize/single-spaces.js'
import type { Span } from '../normalize/span.js'
import {
  eventDays,
  eventHead,
  numberedBehind,
  periodOfDays,
  severalBefore,
  toldBefore,
} from '../patterns/plan/event-date.js'
import { SIGN } from '../patterns/sign-word.js'
import { segmentsWith } from '../segment/segment-signs.js'
import { citedSpans } from './cited-spans.js'
import type { CheckInput, Noticed } from './plan-check.js'

/** A period whose last day lies before its first: `từ ngày 20/11/2024 đến ngày 10/11/2024`. */
export function reversedPeriods({ facts, analysed }: CheckInput): readonly Noticed[] {
  const { document } = analysed
  if (document.damaged || document.quality === 'noisy') return []
  const cited = citedSpans(facts)
  return segmentsWith(analysed, ['body', 'annex'], SIGN.digit).flatMap(({ start, end }) =>
    everyMatch(periodOfDays, document.flat.slice(start, end)).flatMap((match): readonly Noticed[] => {
      const from = dayOf(match, 'from')
      const to = dayOf(match, 'to')
      const span = spanOf(match, start)
      if (from === null || to === null || cited.touches(span) || !isReversed(from, to)) return []
      return [
        conflict(span, 'finding.reversed_period', {
          vi: 'Khoảng thời gian này có ngày kết thúc trước ngày bắt đầu.',
          en: 'This period ends before it begins.',
        }),
      ]
    }),
  )
}

/** Without their years two days can be compared only within a month: `từ ngày 15/11 đến ngày 15/02` goes on into the next year. */
function isReversed(from: Day, to: Day): boolean {
  if (from.year !== null && to.year !== null) return from.year + from.day > to.year + to.day
  return from.year === null && from.day.slice(0, 2) === to.day.slice(0, 2) && from.day > to.day
}

/** An action that two places of a plan let begin, end or take place on different days. */
export function eventConflicts({ facts, analysed }: CheckInput): readonly Noticed[] {
  const { document } = analysed
  if (document.damaged || document.quality === 'noisy') return []
  const several = new Set<string>()
  const told: EventDay[] = []
  const cited = citedSpans(facts)
  for (const { start, end, looksBack } of segmentsWith(analysed, ['body', 'annex'], SIGN.digit)) {
    if (looksBack) continue
    const flat = document.flat.slice(start, end)
    for (const match of everyMatch(eventHead, flat)) {
      const head = withSingleSpaces(match[0])
      const behind = match.index + match[0].length
      const before = flat.slice(Math.max(0, match.index - FARTHEST_BEFORE), match.index)
      const rest = flat.slice(behind, behind + FARTHEST)
      if (severalBefore.test(before) || numberedBehind.test(rest)) several.add(head)
      const days = eventDays.exec(rest)
      if (days === null || (toldBefore.test(before) && days.groups?.ends === undefined)) continue
      const span = { start: start + match.index, end: start + behind + days[0].length }
      if (!cited.touches(span)) told.push(...daysOf(head, days, span))
    }
  }
  return conflictsIn(told.filter(({ head }) => !several.has(head)))
}

/** Characters of what stands before an event and of its name with its days. */
const FARTHEST_BEFORE = 40
const FARTHEST = 200

/** `MM-DD`, with its year where the text says it. */
interface Day {
  readonly year: string | null
  readonly day: string
}

interface EventDay extends Day, Span {
  readonly head: string
  readonly name: string
  readonly role: 'first' | 'last' | 'on'
}

function dayOf(match: RegExpExecArray, name: string): Day | null {
  const { [`${name}D`]: day, [`${name}M`]: month, [`${name}Y`]: year } = match.groups ?? {}
  const date = isoDate(year ?? LEAP_YEAR, month, day)
  return date === null ? null : { year: year ?? null, day: date.slice(5) }
}

const LEAP_YEAR = '2024'

function daysOf(head: string, match: RegExpExecArray, span: Span): readonly EventDay[] {
  const name = withSingleSpaces((match.groups?.name ?? '').replace(/["“”,]/g, '')).trim()
  const roles = [
    ['first', 'from'],
    ['last', 'to'],
    ['last', 'end'],
    ['last', 'till'],
    ['on', 'on'],
  ] as const
  return roles.flatMap(([role, group]) => {
    const day = dayOf(match, group)
    return day === null ? [] : [{ ...day, ...span, head, name, role }]
  })
}

/** Mentions of one event: those of one name, and those without a name where only one name is told. */
function conflictsIn(days: readonly EventDay[]): readonly Noticed[] {
  const noticed: Noticed[] = []
  for (const one of days) {
    const names = new Set(days.flatMap(({ head, name }) => (head === one.head && name !== '' ? [name] : [])))
    const other = days.find(
      (each) =>
        each.head === one.head &&
        each.role === one.role &&
        (each.name === one.name || (names.size === 1 && (each.name === '' || one.name === ''))) &&
        !isSameDay(each, one),
    )
    if (other === undefined) continue
    noticed.push(
      conflict({ start: one.start, end: one.end }, 'finding.event_conflict', {
        vi: `Ở đây ghi ngày ${written(one)}, chỗ khác của kế hoạch ghi ngày ${written(other)}.`,
        en: `Here the day is ${written(one)}, elsewhere in the plan it is ${written(other)}.`,
      }),
    )
  }
  return noticed
}

function isSameDay(one: Day, other: Day): boolean {
  return one.day === other.day && (one.year === null || other.year === null || one.year === other.year)
}

const written = ({ year, day }: Day): string =>
  [day.slice(3), day.slice(0, 2), ...(year === null ? [] : [year])].join('/')

function conflict(span: Span, rule: string, { vi, en }: { readonly vi: string; readonly en: string }): Noticed {
  return { kind: 'date_conflict', severity: 'warning', vi, en, expected: null, span, confidence: 0.85, rule }
}
