import type { PlanFacts } from '@doi-chieu/core/document/plan-facts'
import { plainLetters } from '@doi-chieu/quality/letters'
import { readPlan } from '../read-plan.js'

/** Marks whose letters are not of the text; with them everything that is no letter goes. */
const MARKS = [
  /<sup>.*?<\/sup>/g,
  /<[^<>]{1,200}>/g,
  /\[\^\d\]|\$\^\{\d\}\$|\[\\\[1\\\]\]\(#_ftn1\)|¹/g,
  /\]\(\S*(?: "[^"]*")?\)|\]\{[^}]*\}|\{#[^}]*\}|:::.*$/gm,
  /\\(?:textbf|mathrm|bullet)\b/g,
]

/** The letters of a quote without its mark-up, and without another mark that stands in it. */
function lettersOf(quote: string, mark: string): string {
  const words = mark === '' ? quote : quote.replaceAll(mark, '')
  return plainLetters(MARKS.reduce((rest, each) => rest.replace(each, ''), words).normalize('NFKC'))
}

/** The facts and findings of a text, each as a line of its values as they are and of the letters of its quote. */
export function factsOf(source: string, mark = ''): readonly string[] {
  const { text, facts } = readPlan(source)
  if (facts === null) return ['no plan']
  return linesOf(facts, text, mark)
    .map((values) => values.map((value) => value ?? '–').join(' | '))
    .sort()
}

function linesOf(facts: PlanFacts, text: string, mark: string): readonly (readonly (string | number | null)[])[] {
  const quote = (row: { quote: string; start_offset: number; end_offset: number }): string =>
    text.slice(row.start_offset, row.end_offset) === row.quote ? lettersOf(row.quote, mark) : 'quoted elsewhere'
  return [
    ...facts.plan_fields.map((row) => ['field', row.field, row.value, quote(row)]),
    ...facts.legal_citations.map((row) => [
      'citation',
      row.doc_type,
      row.number,
      row.cited_date,
      row.issuer,
      row.subject,
      row.role,
      quote(row),
    ]),
    ...facts.channel_mentions.map((row) => ['channel', row.channel, quote(row)]),
    ...facts.assignments.map((row) => [
      'assignment',
      row.actor,
      row.actor_role,
      row.duty,
      row.partners.join('+'),
      row.frequency,
      row.deadline,
      quote(row),
    ]),
    ...facts.commitments.map((row) => [
      'commitment',
      row.kind,
      row.index_code,
      row.value,
      row.unit,
      row.comparator,
      row.frequency,
      quote(row),
    ]),
    ...facts.recipients.map((row) => ['recipient', row.recipient, quote(row)]),
    ...facts.findings.map((row) => ['finding', row.kind]),
  ]
}
