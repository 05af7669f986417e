import fc from 'fast-check'
import type { PlanFacts } from '@doi-chieu/core/document/plan-facts'
import { describe, expect, it } from 'vitest'
import { factLines, type FactLine } from './fact-lines.js'
import { plans, readPlan } from './read-plan.js'

const SEED = 20_261_121

function linesOf(source: string): {
  readonly text: string
  readonly facts: PlanFacts
  readonly lines: readonly FactLine[]
} {
  const { text, facts } = readPlan(source)
  if (facts === null) throw new Error('no plan')
  return { text, facts, lines: factLines(text, facts) }
}

/** Lines of facts without weekday findings, which rest on the calendar and so change with any date. */
function steady(lines: readonly FactLine[]): readonly string[] {
  return lines.map(({ line }) => line).filter((line) => !/^finding (?:weekend_date|date_conflict)/.test(line))
}

describe.each(plans)('$file', ({ source }) => {
  const own = linesOf(source)
  const numbered = own.facts.legal_citations.filter(
    (row) => row.number !== null && /^\d{1,4}[/-]/.test(row.number) && row.doc_type !== 'Tiêu chuẩn',
  )

  it('has numbered citations to change', () => {
    expect(numbered.length).toBeGreaterThan(0)
  })

  it('another number of a cited document changes that number alone', () => {
    fc.assert(
      fc.property(fc.constantFrom(...numbered), fc.integer({ min: 1, max: 9 }), (row, shift) => {
        const digits = /^\d+/.exec(row.number ?? '')?.[0] ?? ''
        const other = [...digits].map((digit) => String(((Number(digit) + shift - 1) % 9) + 1)).join('')
        const { text } = readPlan(source)
        const at = text.indexOf(digits, row.start_offset)
        const changed = linesOf(text.slice(0, at) + other + text.slice(at + digits.length))
        const expected = steady(own.lines).map((line) =>
          line.startsWith(`citation ${row.doc_type} ${row.number ?? ''} `) && sameSpan(line, own, row)
            ? line.replace(` ${digits}`, ` ${other}`)
            : line,
        )
        expect([...steady(changed.lines)].sort()).toEqual([...expected].sort())
      }),
      { seed: SEED, numRuns: 25 },
    )
  })

  it('another date of a cited document changes that date alone', () => {
    const dated = numbered.filter((row) => row.cited_date?.length === 10 && /\d{4}/.test(row.quote))
    fc.assert(
      fc.property(fc.constantFrom(...dated), fc.integer({ min: 2, max: 8 }), (row, year) => {
        const { text } = readPlan(source)
        const written = row.cited_date?.slice(0, 4) ?? ''
        const dateAt = text
          .slice(row.start_offset, row.end_offset)
          .search(new RegExp(`(?<=\\d\\s*[/.-]\\s*|n\\S{1,2}m\\s+)${written}`))
        if (dateAt < 0) return
        const at = row.start_offset + dateAt
        const other = `201${String(year)}`
        const changed = linesOf(text.slice(0, at) + other + text.slice(at + 4))
        const dates = changed.facts.legal_citations.find((each) => each.start_offset === row.start_offset)
        expect(dates?.cited_date).toBe(other + (row.cited_date?.slice(4) ?? ''))
        const expected = steady(own.lines).map((line) =>
          sameSpan(line, own, row) ? line.replace(row.cited_date ?? '', dates?.cited_date ?? '') : line,
        )
        expect([...steady(changed.lines)].sort()).toEqual([...expected].sort())
      }),
      { seed: SEED, numRuns: 15 },
    )
  })

  it('another value of a target changes that value alone', () => {
    const targets = own.facts.commitments.filter((row) => row.value !== null && row.value >= 10 && row.unit === '%')
    if (targets.length === 0) return
    fc.assert(
      fc.property(fc.constantFrom(...targets), fc.integer({ min: 10, max: 99 }), (row, value) => {
        const { text } = readPlan(source)
        const digits = String(row.value)
        const at = text.indexOf(digits, row.start_offset)
        const changed = linesOf(
          text.slice(0, at) + String(value).padStart(digits.length, '0') + text.slice(at + digits.length),
        )
        const expected = steady(own.lines).map((line) =>
          line.startsWith('commitment target') && sameSpan(line, own, row)
            ? line.replace(` ${digits} %`, ` ${String(value)} %`)
            : line,
        )
        expect([...steady(changed.lines)].sort()).toEqual([...expected].sort())
      }),
      { seed: SEED, numRuns: 15 },
    )
  })

  it('another name of the place changes the names of the place alone', () => {
    const place = own.facts.plan.locality_name ?? ''
    const name = own.facts.plan.locality_level === 'department' ? (own.facts.plan.province_name ?? '') : place
    if (name === '' || !source.normalize('NFC').includes(name)) return
    // Of the same length in letters, so that places stay where they are.
    const other = name.replace(/\p{L}+/gu, (word) => `T${'an'.repeat(word.length).slice(0, word.length - 1)}`)
    const spaced = new RegExp(name.replaceAll(' ', String.raw`(\s+)`), 'giu')
    const [head = '', ...rest] = other.split(' ')
    const changed = linesOf(
      source
        .normalize('NFC')
        .replace(spaced, (_, ...gaps: readonly string[]) =>
          rest.reduce((all, word, i) => all + (gaps[i] ?? ' ') + word, head),
        ),
    )
    const plain = (word: string): string =>
      word
        .toLowerCase()
        .normalize('NFD')
        .replace(/[^a-zđ]/g, '')
        .replaceAll('đ', 'd')
    const swap = (line: string): string => line.replaceAll(plain(other), plain(name))
    expect([...changed.lines].map(({ line }) => swap(line)).sort()).toEqual(own.lines.map(({ line }) => line).sort())
    expect(changed.facts.plan_fields.some((field) => plain(field.value ?? '').includes(plain(other)))).toBe(true)
  })
})

/** Whether a line stands at the span of a row: the letters before its ends are those of the row's own line. */
function sameSpan(
  line: string,
  own: ReturnType<typeof linesOf>,
  row: PlanFacts['legal_citations'][number] | PlanFacts['commitments'][number],
): boolean {
  const only = { ...own.facts, plan_fields: [], channel_mentions: [], assignments: [], recipients: [], findings: [] }
  const single =
    'doc_type' in row
      ? { ...only, legal_citations: [row], commitments: [] }
      : { ...only, legal_citations: [], commitments: [row] }
  return factLines(own.text, single)[0]?.line === line
}
