import { actorRoleCodes } from '@doi-chieu/core/assignment/actor-role'
import { dutyCodes } from '@doi-chieu/core/assignment/duty'
import { channelCodes } from '@doi-chieu/core/channel/channel-code'
import { commitmentKindCodes, comparatorCodes, indexCodes, parAreaCodes } from '@doi-chieu/core/commitment/commitment'
import { findingKindCodes, severityCodes, type Severity } from '@doi-chieu/core/finding/finding'
import { citationRoleCodes } from '@doi-chieu/core/legal/legal-citation'
import { formatDate } from '../../format/date.js'
import { formatQuantity } from '../../format/quantity.js'
import { capitalised, codeLabel } from '../../i18n/code-label.js'
import { subjectSchema, type Subject } from '../../state/selection.js'
import type { Language } from '../../state/view-state.js'
import type { Answers } from '../../trpc.js'
import type { TextSpan } from './text-pieces.js'

type PlanDetail = Answers['plans']['byId']

/** One fact beside the text. */
export interface PlanFact {
  readonly id: string
  readonly subject: Subject
  readonly label: string
  /** What else is known of it, in one line. */
  readonly note: string
  readonly quote: string | null
  readonly start: number | null
  readonly end: number | null
  readonly confidence: number
  readonly severity: Severity | null
}

interface Proved {
  readonly quote: string | null
  readonly start_offset: number | null
  readonly end_offset: number | null
  readonly confidence: number
}

const joined = (parts: readonly (string | null)[]): string =>
  parts.filter((part) => part !== null && part !== '').join(' · ')

const fact = (
  id: string,
  subject: Subject,
  label: string,
  note: string,
  row: Proved,
  severity: Severity | null = null,
): PlanFact => ({
  id,
  subject,
  label,
  note,
  quote: row.quote,
  start: row.start_offset,
  end: row.end_offset,
  confidence: row.confidence,
  severity,
})

const severityRank = (severity: Severity | null): number =>
  severity === null ? 0 : severityCodes.codes.indexOf(severity)

const findingFact = (row: PlanDetail['findings'][number], language: Language): PlanFact =>
  fact(
    row.finding_id,
    'finding',
    capitalised(codeLabel(findingKindCodes, row.kind, language)),
    language === 'vi' ? row.message_vi : row.message_en,
    row,
    row.severity,
  )

const channelFact = (row: PlanDetail['channel_mentions'][number], language: Language): PlanFact =>
  fact(row.mention_id, 'channel', codeLabel(channelCodes, row.channel, language), row.section ?? '', row)

const citationFact = (row: PlanDetail['legal_citations'][number], language: Language): PlanFact =>
  fact(
    row.citation_id,
    'citation',
    [row.doc_type, row.number].filter((part) => part !== null).join(' '),
    joined([
      codeLabel(citationRoleCodes, row.role, language),
      row.cited_date === null ? null : formatDate(row.cited_date, language),
      row.issuer,
    ]),
    row,
  )

const assignmentFact = (row: PlanDetail['assignments'][number], language: Language): PlanFact =>
  fact(
    row.assignment_id,
    'assignment',
    `${row.actor} · ${codeLabel(dutyCodes, row.duty, language)}`,
    joined([codeLabel(actorRoleCodes, row.actor_role, language), row.deadline, row.frequency]),
    row,
  )

const commitmentFact = (row: PlanDetail['commitments'][number], language: Language): PlanFact =>
  fact(
    row.commitment_id,
    'commitment',
    joined([
      capitalised(codeLabel(commitmentKindCodes, row.kind, language)),
      row.index_code === null ? null : codeLabel(indexCodes, row.index_code, language),
      formatQuantity(row, language, (code) => codeLabel(comparatorCodes, code, language)),
    ]),
    joined([row.par_area === null ? null : codeLabel(parAreaCodes, row.par_area, language), row.frequency]),
    row,
  )

/** The facts of a plan by subject, in the order of the text; findings gravest first. */
export function planFacts(plan: PlanDetail, language: Language): Readonly<Record<Subject, readonly PlanFact[]>> {
  const inOrder = (facts: readonly PlanFact[]): readonly PlanFact[] =>
    facts.toSorted((a, b) => severityRank(a.severity) - severityRank(b.severity) || (a.start ?? -1) - (b.start ?? -1))
  return {
    finding: inOrder(plan.findings.map((row) => findingFact(row, language))),
    channel: inOrder(plan.channel_mentions.map((row) => channelFact(row, language))),
    citation: inOrder(plan.legal_citations.map((row) => citationFact(row, language))),
    assignment: inOrder(plan.assignments.map((row) => assignmentFact(row, language))),
    commitment: inOrder(plan.commitments.map((row) => commitmentFact(row, language))),
  }
}

/** How many facts of each subject a plan has. */
export const factCounts = (
  facts: Readonly<Record<Subject, readonly PlanFact[]>>,
): Readonly<Record<Subject, number>> => ({
  finding: facts.finding.length,
  channel: facts.channel.length,
  citation: facts.citation.length,
  assignment: facts.assignment.length,
  commitment: facts.commitment.length,
})

/** Places of all facts that stand in the text. */
export function planSpans(facts: Readonly<Record<Subject, readonly PlanFact[]>>): readonly TextSpan[] {
  return subjectSchema.options.flatMap((subject) =>
    facts[subject].flatMap(({ id, label, start, end }) =>
      start === null || end === null ? [] : [{ id, subject, start, end, label }],
    ),
  )
}
