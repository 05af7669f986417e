import { withLetterNoise } from './letter-noise.js'
import { letterSpans } from './letter-spans.js'
import { factsOfTexts, type GoldPair } from './read-facts.js'
import { plainNumber } from './same-value.js'
import { affinity } from './span-match.js'

const EDGES = [0, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 1.0001] as const
const LEVELS = [0.01, 0.02, 0.05] as const

/** How often a fact is right, by its confidence: the five texts and their noised variants together. */
export function confidenceTable(pairs: readonly GoldPair[], seeds: number): readonly string[] {
  const bins = EDGES.slice(0, -1).map(() => ({ right: 0, of: 0 }))
  const texts = [0, ...LEVELS].flatMap((level) =>
    Array.from({ length: level === 0 ? 1 : seeds }, (_, seed) => ({ level, seed })),
  )
  for (const { level, seed } of texts) {
    const noised = pairs.map(({ file, source }) => ({
      file,
      source: level === 0 ? source : withLetterNoise(source, level, 77 * (seed + 1)),
    }))
    factsOfTexts(noised).forEach((facts, i) => {
      const pair = pairs[i]
      if (facts === null || pair === undefined) return
      for (const { confidence, right } of judgedFacts(pair, facts)) {
        const bin = bins[EDGES.findIndex((edge, k) => confidence >= edge && confidence < (EDGES[k + 1] ?? 0))]
        if (bin === undefined) continue
        bin.of++
        if (right) bin.right++
      }
    })
  }
  return [
    'confidence      facts    right',
    ...bins.map(
      (bin, k) =>
        `${(EDGES[k] ?? 0).toFixed(2)}–${Math.min(1, EDGES[k + 1] ?? 1).toFixed(2)}   ${String(bin.of).padStart(8)}   ${bin.of === 0 ? '–' : (bin.right / bin.of).toFixed(3)}`,
    ),
  ]
}

type Facts = NonNullable<ReturnType<typeof factsOfTexts>[number]>

/** Each citation, channel, assignment and commitment with whether the annotation has it. */
function judgedFacts(
  { gold, source }: GoldPair,
  facts: Facts,
): readonly { readonly confidence: number; readonly right: boolean }[] {
  const { expected, found } = letterSpans(source, facts.document.text)
  const channels = new Set(gold.channels.map((row) => row.channel))
  return [
    ...facts.legal_citations.map((row) => ({
      confidence: row.confidence,
      right: gold.legal_citations.some(
        (g) =>
          (row.number === null || plainNumber(g.number) === plainNumber(row.number)) &&
          affinity([expected(g.span), expected(g.alt_span)], found(row), 0.1) > 0,
      ),
    })),
    ...facts.channel_mentions.map((row) => ({ confidence: row.confidence, right: channels.has(row.channel) })),
    ...facts.assignments.map((row) => ({
      confidence: row.confidence,
      right: gold.responsibilities.some(
        (g) =>
          (g.actor_role === row.actor_role || g.actor_role_alternatives.includes(row.actor_role)) &&
          affinity([expected(g.span), expected(g.alt_span)], found(row), 0.15) > 0,
      ),
    })),
    ...facts.commitments.map((row) => ({
      confidence: row.confidence,
      right: gold.commitments.some(
        (g) =>
          g.kind === row.kind &&
          (g.kind !== 'index' || (g.index ?? null) === row.index_code) &&
          affinity([expected(g.span), expected(g.alt_span)], found(row), 0.15) > 0,
      ),
    })),
  ]
}
