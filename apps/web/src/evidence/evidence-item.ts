import { actorRoleCodes } from '@doi-chieu/core/assignment/actor-role'
import { dutyCodes } from '@doi-chieu/core/assignment/duty'
import { channelCodes } from '@doi-chieu/core/channel/channel-code'
import { commitmentKindCodes, comparatorCodes, indexCodes, parAreaCodes } from '@doi-chieu/core/commitment/commitment'
import { findingKindCodes, severityCodes } from '@doi-chieu/core/finding/finding'
import { citationRoleCodes, resolutionCodes } from '@doi-chieu/core/legal/legal-citation'
import { documentName } from '../format/document-name.js'
import { formatDate, formatExpected } from '../format/date.js'
import { formatQuantity } from '../format/quantity.js'
import { capitalised, codeLabel } from '../i18n/code-label.js'
import type { Language } from '../state/view-state.js'
import type { Answers, PlanHead } from '../trpc.js'

/** Names of the facts that stand under a sentence; each is a key of the dictionary `panel`. */
export type DetailName =
  | 'section'
  | 'task'
  | 'partners'
  | 'deadline'
  | 'frequency'
  | 'value'
  | 'document'
  | 'cited_date'
  | 'role'
  | 'resolution'

/** One sentence of the side panel: what it shows, its words in their surroundings, and the proof. */
export interface EvidenceItem {
  readonly key: string
  readonly plan: PlanHead
  readonly heading: string
  /** A message of its own, for findings. */
  readonly message: string | null
  readonly expected: string | null
  readonly details: readonly { readonly name: DetailName; readonly value: string }[]
  /** null where the thing is absent from the text. */
  readonly quote: string | null
  readonly start_offset: number | null
  readonly end_offset: number | null
  readonly page: number | null
  readonly context: { readonly before: string; readonly after: string } | null
  readonly confidence: number
  readonly rule_id: string
}

type Row<Noun extends 'channels' | 'citations' | 'assignments' | 'commitments' | 'findings'> =
  Answers[Noun]['list']['rows'][number]
type Details = readonly (readonly [DetailName, string | null])[]

const present = (details: Details): EvidenceItem['details'] =>
  details.flatMap(([name, value]) => (value === null || value === '' ? [] : [{ name, value }]))

type Proof = Omit<EvidenceItem, 'key' | 'heading' | 'message' | 'expected' | 'details'>

const proof = ({ plan, quote, start_offset, end_offset, page, context, confidence, rule_id }: Proof): Proof => ({
  plan,
  quote,
  start_offset,
  end_offset,
  page,
  context,
  confidence,
  rule_id,
})

const plain = { message: null, expected: null } as const

export function channelItem(row: Row<'channels'>, language: Language): EvidenceItem {
  return {
    ...proof(row),
    ...plain,
    key: row.mention_id,
    heading: codeLabel(channelCodes, row.channel, language),
    details: present([['section', row.section]]),
  }
}

export function citationItem(row: Row<'citations'>, language: Language): EvidenceItem {
  return {
    ...proof(row),
    ...plain,
    key: row.citation_id,
    heading: [row.doc_type, row.number].filter((part) => part !== null).join(' '),
    details: present([
      ['role', codeLabel(citationRoleCodes, row.role, language)],
      ['cited_date', row.cited_date === null ? null : formatDate(row.cited_date, language)],
      ['document', row.legal_document === null ? null : documentName(row.legal_document)],
      ['resolution', codeLabel(resolutionCodes, row.resolution, language)],
    ]),
  }
}

export function assignmentItem(row: Row<'assignments'>, language: Language): EvidenceItem {
  return {
    ...proof(row),
    ...plain,
    key: row.assignment_id,
    heading: `${row.actor} · ${codeLabel(dutyCodes, row.duty, language)}`,
    details: present([
      ['role', codeLabel(actorRoleCodes, row.actor_role, language)],
      ['partners', row.partners.join('; ')],
      ['deadline', row.deadline],
      ['frequency', row.frequency],
    ]),
  }
}

export function commitmentItem(row: Row<'commitments'>, language: Language): EvidenceItem {
  const index = row.index_code === null ? null : codeLabel(indexCodes, row.index_code, language)
  const area = row.par_area === null ? null : codeLabel(parAreaCodes, row.par_area, language)
  const kind = capitalised(codeLabel(commitmentKindCodes, row.kind, language))
  return {
    ...proof(row),
    ...plain,
    key: row.commitment_id,
    heading: [kind, index, area].filter((part) => part !== null).join(' · '),
    details: present([
      ['value', formatQuantity(row, language, (code) => codeLabel(comparatorCodes, code, language))],
      ['frequency', row.frequency],
    ]),
  }
}

export function findingItem(row: Row<'findings'>, language: Language): EvidenceItem {
  return {
    ...proof(row),
    key: row.finding_id,
    heading: `${capitalised(codeLabel(severityCodes, row.severity, language))} · ${codeLabel(findingKindCodes, row.kind, language)}`,
    message: language === 'vi' ? row.message_vi : row.message_en,
    expected: row.expected === null ? null : formatExpected(row.expected, language),
    details: [],
  }
}
