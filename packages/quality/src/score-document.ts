import type { PlanFacts } from '@doi-chieu/core/document/plan-facts'
import type { GoldDocument } from './gold-document.js'
import { letterSpans, type LetterSpans } from './letter-spans.js'
import { plainLetters } from './letters.js'
import { scorePlanFields } from './score-plan-fields.js'
import { addScores, emptyScore, type DetectionKind, type FieldKind, type Score } from './score-tally.js'
import { amountOf, containsEither, plainNumber, sameBody } from './same-value.js'
import { affinity, overlap, pairUp, jaccard, type Pairing } from './span-match.js'

/** Findings a reader acts on; the others are an inventory and not scored. */
export const SCORED_FINDINGS: ReadonlySet<string> = new Set([
  'missing_number',
  'missing_date',
  'missing_basis',
  'missing_annex',
  'date_error',
  'date_conflict',
  'year_mismatch',
  'scope_error',
  'bad_numbering',
  'table_cut',
  'name_damage',
])

/** Scores the facts of one document against its annotation. `source` is the annotated file as it lies on disk. */
export function scoreDocument(gold: GoldDocument, source: string, facts: PlanFacts): Score {
  const book = new Scorebook(gold.file.slice(0, 3))
  const spans = letterSpans(source, facts.document.text)
  scoreCitations(book, gold, facts, spans)
  scoreChannels(book, gold, facts)
  scoreAssignments(book, gold, facts, spans)
  scoreCommitments(book, gold, facts, spans)
  const findings = pairUp(
    gold.anomalies.filter((row) => SCORED_FINDINGS.has(row.kind)),
    facts.findings.filter((row) => SCORED_FINDINGS.has(row.kind)),
    (g, f) => {
      const [a, b] = [spans.expected(g.span), spans.found(f)]
      if (g.kind !== f.kind) return 0
      return a === null || b === null ? 0.5 : overlap(a, b) > 0 && jaccard(a, b) >= 0.05 ? 1 : 0
    },
  )
  book.pairing('findings', findings, (row) => `${row.kind} ${row.quote ?? ''}`)
  for (const [name, right, note] of scorePlanFields(gold, facts.plan))
    book.field('plan_fields', right, `plan.${name} ${note}`)
  for (const row of [
    ...facts.legal_citations,
    ...facts.channel_mentions,
    ...facts.assignments,
    ...facts.commitments,
    ...facts.findings,
  ]) {
    if (row.quote !== null)
      book.field(
        'quote_exact',
        facts.document.text.slice(row.start_offset, row.end_offset) === row.quote,
        `quote of ${row.rule_id}`,
      )
  }
  return book.score
}

/** Collects counts and notes of one document. */
class Scorebook {
  score: Score = emptyScore()

  constructor(private readonly id: string) {}

  tally(kind: DetectionKind, right: number, extra: number, missed: number): void {
    const one = emptyScore()
    this.score = addScores([this.score, { ...one, detection: { ...one.detection, [kind]: { right, extra, missed } } }])
  }

  field(kind: FieldKind, right: boolean, note: string): void {
    const one = emptyScore()
    this.score = addScores([
      this.score,
      {
        ...one,
        fields: { ...one.fields, [kind]: { right: right ? 1 : 0, of: 1 } },
        notes: right ? [] : [`${this.id} ${kind} WRONG  ${oneLine(note)}`],
      },
    ])
  }

  pairing<G, F>(kind: DetectionKind, pairs: Pairing<G, F>, show: (row: G | F) => string): void {
    this.tally(kind, pairs.hits.length, pairs.extra.length, pairs.missed.length)
    const notes = [
      ...pairs.missed.map((row) => `${this.id} ${kind} MISSED ${oneLine(show(row))}`),
      ...pairs.extra.map((row) => `${this.id} ${kind} EXTRA  ${oneLine(show(row))}`),
    ]
    this.score = { ...this.score, notes: [...this.score.notes, ...notes] }
  }

  note(text: string): void {
    this.score = { ...this.score, notes: [...this.score.notes, `${this.id} ${oneLine(text)}`] }
  }
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').slice(0, 150)
}

function scoreCitations(book: Scorebook, gold: GoldDocument, facts: PlanFacts, { expected, found }: LetterSpans): void {
  const numbered = pairUp(
    gold.legal_citations.filter((row) => row.numbered),
    facts.legal_citations.filter((row) => row.number !== null),
    (g, f) =>
      plainNumber(g.number) === plainNumber(f.number)
        ? affinity([expected(g.span), expected(g.alt_span)], found(f), 0.1)
        : 0,
  )
  book.pairing('numbered', numbered, (row) => `${row.number ?? ''} ${row.quote ?? ''}`)
  for (const [g, f] of numbered.hits) {
    const date = (g.date ?? null) === f.cited_date
    const role = g.role === f.role || g.role_alternatives.includes(f.role)
    const known = [g.issuer, g.issuer_inferred, ...g.issuer_alternatives].filter(
      (issuer) => issuer !== null && issuer !== undefined,
    )
    // Where no issuer is written none need be found; one that is known all the same is right too.
    const unsaid = (g.issuer ?? g.issuer_inferred ?? null) === null && f.issuer === null
    const issuer = known.length === 0 || unsaid || known.some((each) => sameBody(each, f.issuer))
    const type = plainLetters(g.doc_type) === plainLetters(f.doc_type)
    book.field('citation_date', date, `${g.number ?? ''}: ${f.cited_date ?? 'null'}, expected ${g.date ?? 'null'}`)
    book.field('citation_role', role, `${g.number ?? ''}: ${f.role}, expected ${g.role}`)
    if (g.issuer !== null && g.issuer !== undefined)
      book.field('citation_issuer', issuer, `${g.number ?? ''}: ${f.issuer ?? 'null'}, expected ${g.issuer}`)
    book.field('citation_record', date && role && issuer && type, `${g.number ?? ''}: ${f.doc_type}`)
  }
  const unnumbered = pairUp(
    gold.legal_citations.filter((row) => !row.numbered),
    facts.legal_citations.filter((row) => row.number === null),
    (g, f) =>
      plainLetters(g.doc_type) === plainLetters(f.doc_type)
        ? affinity([expected(g.span), expected(g.alt_span)], found(f), 0.3)
        : 0,
  )
  book.pairing('unnumbered', unnumbered, (row) => row.quote ?? '')
}

function scoreChannels(book: Scorebook, gold: GoldDocument, facts: PlanFacts): void {
  const have = new Set<string>(facts.channel_mentions.map((row) => row.channel))
  const want = gold.channels.filter((row) => !row.optional).map((row) => row.channel)
  const allowed = new Set(gold.channels.map((row) => row.channel))
  const missed = want.filter((code) => !have.has(code))
  const extra = [...have].filter((code) => !allowed.has(code))
  book.tally('channels', want.length - missed.length, extra.length, missed.length)
  for (const code of missed) book.note(`channels MISSED ${code}`)
  for (const code of extra)
    book.note(`channels EXTRA  ${code} "${facts.channel_mentions.find((row) => row.channel === code)?.quote ?? ''}"`)
}

function scoreAssignments(
  book: Scorebook,
  gold: GoldDocument,
  facts: PlanFacts,
  { expected, found }: LetterSpans,
): void {
  const pairs = pairUp(gold.responsibilities, facts.assignments, (g, f) =>
    g.actor_role === f.actor_role || g.actor_role_alternatives.includes(f.actor_role)
      ? affinity([expected(g.span), expected(g.alt_span)], found(f), 0.15)
      : 0,
  )
  book.pairing(
    'assignments',
    pairs,
    (row) => `${row.actor_role}/${row.duty} ${'task_quote' in row ? (row.task_quote ?? '') : (row.quote ?? '')}`,
  )
  for (const [g, f] of pairs.hits) {
    book.field(
      'duty',
      g.duty === f.duty || g.duty_alternatives.includes(f.duty),
      `${f.duty}, expected ${g.duty}: ${g.task_quote ?? ''}`,
    )
    if (plainLetters(g.actor) !== '')
      book.field('actor', containsEither(g.actor, f.actor), `"${f.actor}", expected "${g.actor ?? ''}"`)
    for (const key of ['frequency', 'deadline'] as const) {
      if ((g[key] ?? null) !== null || f[key] !== null)
        book.field(
          key,
          containsEither(g[key], f[key]),
          `"${f[key] ?? ''}", expected "${g[key] ?? ''}": ${g.task_quote ?? ''}`,
        )
    }
    const rest = [...f.partners]
    let right = 0
    for (const partner of g.partners) {
      const i = rest.findIndex((other) => containsEither(partner, other) && other.length <= 2 * partner.length + 12)
      if (i < 0) continue
      right++
      rest.splice(i, 1)
    }
    book.tally('partners', right, rest.length, g.partners.length - right)
    if (rest.length > 0 || right < g.partners.length)
      book.note(`partners ${JSON.stringify(f.partners)}, expected ${JSON.stringify(g.partners)}`)
  }
}

function scoreCommitments(
  book: Scorebook,
  gold: GoldDocument,
  facts: PlanFacts,
  { expected, found }: LetterSpans,
): void {
  const pairs = pairUp(gold.commitments, facts.commitments, (g, f) => {
    if (g.kind !== f.kind) return 0
    if (g.kind !== 'target' && (g.index ?? null) !== f.index_code) return 0
    const amount = amountOf(g.value)
    return amount !== null && amount !== f.value
      ? 0
      : affinity([expected(g.span), expected(g.alt_span)], found(f), 0.15)
  })
  book.pairing(
    'commitments',
    pairs,
    (row) => `${row.kind}/${'index_code' in row ? (row.index_code ?? '') : (row.index ?? '')} ${row.quote ?? ''}`,
  )
  for (const [g, f] of pairs.hits) {
    if (g.unit !== null && g.unit !== undefined)
      book.field('unit', plainLetters(g.unit) === plainLetters(f.unit), `${f.unit ?? ''}, expected ${g.unit}`)
  }
}
