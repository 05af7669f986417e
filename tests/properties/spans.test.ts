import type { PlanFacts } from '@doi-chieu/core/document/plan-facts'
import { canonicalText } from '@doi-chieu/ingest/normalize/canonical-text'
import { foldText } from '@doi-chieu/core/text/fold'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mutatedPlan, scrambled } from './mutated-text.js'
import { plans, readPlan } from './read-plan.js'

/** Seeds are fixed so that a failure in CI is the same at home. */
const SEED = 20_261_121

interface Spanned {
  readonly quote: string | null
  readonly start_offset: number | null
  readonly end_offset: number | null
}

function spansOf(facts: PlanFacts): readonly Spanned[] {
  return [
    ...facts.plan_fields,
    ...facts.legal_citations,
    ...facts.channel_mentions,
    ...facts.assignments,
    ...facts.commitments,
    ...facts.recipients,
    ...facts.findings,
  ]
}

/** The spans of a text that do not lie in it, hold nothing or read otherwise than their quotes; and how many there are. */
function readSpans(source: string): { readonly count: number; readonly wrong: readonly Spanned[] } {
  const { text, facts } = readPlan(source)
  const spans = facts === null ? [] : spansOf(facts)
  const wrong = spans.filter(({ quote, start_offset: start, end_offset: end }) =>
    quote === null || start === null || end === null
      ? quote !== null || start !== null || end !== null
      : quote === '' || start < 0 || text.slice(start, end) !== quote,
  )
  return { count: spans.length, wrong }
}

describe('every span slices to its quote', () => {
  it.each(plans)('$file', ({ source }) => {
    const { count, wrong } = readSpans(source)
    expect(wrong).toEqual([])
    expect(count).toBeGreaterThan(40)
  })

  it('in plans with random edits', () => {
    let spans = 0
    fc.assert(
      fc.property(mutatedPlan, (source) => {
        const { count, wrong } = readSpans(source)
        spans += count
        expect(wrong).toEqual([])
      }),
      { seed: SEED, numRuns: 250 },
    )
    // The property says nothing where no plan is found any more.
    expect(spans).toBeGreaterThan(250 * 40)
  }, 60_000)

  it('in scrambled text', () => {
    expect.hasAssertions()
    fc.assert(
      fc.property(scrambled, (source) => {
        const { wrong } = readSpans(
          `KẾ HOẠCH\nTuyên truyền năm 2022\nI. MỤC ĐÍCH\n${source}\nTrên đây là Kế hoạch.\nNơi nhận:\n- Lưu: VT.`,
        )
        expect(wrong).toEqual([])
      }),
      { seed: SEED, numRuns: 400 },
    )
  }, 60_000)

  it('in arbitrary strings', () => {
    expect.hasAssertions()
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (source) => {
        expect(readSpans(source).wrong).toEqual([])
      }),
      { seed: SEED, numRuns: 400 },
    )
  }, 60_000)
})

describe('canonical and folded text', () => {
  it('have one length, and reading is stable', () => {
    fc.assert(
      fc.property(fc.oneof(scrambled, fc.string({ unit: 'binary', maxLength: 200 })), (source) => {
        const text = canonicalText(source)
        expect(foldText(text)).toHaveLength(text.length)
        expect(canonicalText(text)).toBe(text)
        expect(foldText(foldText(text))).toBe(foldText(text))
      }),
      { seed: SEED, numRuns: 600 },
    )
  })
})
