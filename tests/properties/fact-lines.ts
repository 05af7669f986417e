import type { EvidenceSpan } from '@doi-chieu/core/evidence/evidence-span'
import type { PlanFacts } from '@doi-chieu/core/document/plan-facts'
import { lettersOf, plainLetters, type Letters } from '@doi-chieu/quality/letters'

/** A fact as one line: its kind and values, and its place counted in letters, so that two layouts of one text agree. */
export interface FactLine {
  readonly line: string
  /** Letters of the text before the fact; -1 where it has no place. */
  readonly at: number
}

/** Every fact and finding of a plan, by place. `kinds` limits them by the first word of the line. */
export function factLines(text: string, facts: PlanFacts | null): readonly FactLine[] {
  if (facts === null) return []
  const counted = lettersOf(text)
  const list = [
    ...facts.plan_fields.map((row) => line(counted, row, 'field', row.field, plainLetters(row.value))),
    ...facts.legal_citations.map((row) =>
      line(counted, row, 'citation', row.doc_type, row.number, row.cited_date, plainLetters(row.issuer), row.role),
    ),
    ...facts.channel_mentions.map((row) => line(counted, row, 'channel', row.channel)),
    ...facts.assignments.map((row) =>
      line(
        counted,
        row,
        'assignment',
        plainLetters(row.actor),
        row.actor_role,
        row.duty,
        row.partners.map(plainLetters).join('+'),
        plainLetters(row.frequency),
        plainLetters(row.deadline),
      ),
    ),
    ...facts.commitments.map((row) =>
      line(
        counted,
        row,
        'commitment',
        row.kind,
        row.index_code,
        row.value,
        row.unit,
        row.comparator,
        plainLetters(row.frequency),
      ),
    ),
    ...facts.recipients.map((row) => line(counted, row, 'recipient', plainLetters(row.recipient))),
    ...facts.findings.map((row) =>
      row.start_offset === null || row.end_offset === null
        ? { line: `finding ${row.kind}`, at: -1 }
        : line(counted, { start_offset: row.start_offset, end_offset: row.end_offset }, 'finding', row.kind),
    ),
  ]
  return list.sort((a, b) => a.at - b.at || (a.line < b.line ? -1 : 1))
}

function line(
  counted: Letters,
  span: Pick<EvidenceSpan, 'start_offset' | 'end_offset'>,
  kind: string,
  ...values: readonly (string | number | null)[]
): FactLine {
  const from = counted.before[span.start_offset] ?? 0
  const to = counted.before[span.end_offset] ?? 0
  return { line: [kind, ...values.map((value) => value ?? '–'), `${from}-${to}`].join(' '), at: from }
}

/** What one reading has and the other has not: `- lost`, `+ gained`. */
export function changes(before: readonly FactLine[], after: readonly FactLine[]): readonly string[] {
  return difference(
    before.map(({ line: old }) => old),
    after.map(({ line: fresh }) => fresh),
  )
}

/** The same of bare lines; a line that stands twice on one side and once on the other differs once. */
export function difference(before: readonly string[], after: readonly string[]): readonly string[] {
  return [...beyond(before, after).map((line) => `- ${line}`), ...beyond(after, before).map((line) => `+ ${line}`)]
}

function beyond(lines: readonly string[], others: readonly string[]): readonly string[] {
  const left = new Map<string, number>()
  for (const line of others) left.set(line, (left.get(line) ?? 0) + 1)
  return lines.filter((line) => {
    const there = left.get(line) ?? 0
    left.set(line, there - 1)
    return there <= 0
  })
}
