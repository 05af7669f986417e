import { findingKindCodes, severityCodes, type FindingKind, type Severity } from '@doi-chieu/core/finding/finding'
import {
  citationRoleCodes,
  legalCitationSchema,
  type CitationRole,
  type Resolution,
} from '@doi-chieu/core/legal/legal-citation'
import { issuerLevelCodes, legalDocumentSchema, type IssuerLevel } from '@doi-chieu/core/legal/legal-document'
import type { EmptyMeaning } from '@doi-chieu/core/plan/reading-status'
import { z } from 'zod'
import type { WithContext } from '../context-window.js'
import { matrixPageInput, pageInput, scopeInput, type Page, type PageOfFacts } from '../page-request.js'
import { planHeadSchema, type PlanHead } from '../plan/plan-head.js'

/** Stands for no known level in requests and their parameters: a null restricts nothing. */
export const UNKNOWN_LEVEL = 'unknown'

/** Stands for no known document in parameters; ids of documents are hashes. */
export const NO_DOCUMENT = 'none'

export const citationMatrixRequestSchema = z
  .strictObject({
    ...scopeInput,
    ...matrixPageInput,
    /** Levels of the issuers whose documents are columns; `unknown`: no level is known. Left out or empty: all. */
    levels: z.array(z.enum([...issuerLevelCodes.codes, UNKNOWN_LEVEL])).default([]),
    /** Columns: the most widely cited documents first get a place. */
    document_limit: z.int().min(1).max(500).default(100),
  })
  .prefault({})
export const citationFindingsRequestSchema = z
  .strictObject({
    ...scopeInput,
    ...pageInput,
    severity: z.optional(severityCodes.schema),
    kind: z.optional(findingKindCodes.schema),
  })
  .prefault({})
const citationFacets = {
  plan_id: z.string().min(1).optional(),
  /** null: no document is known. */
  legal_document_id: z.string().min(1).nullable().optional(),
  citation_id: z.string().min(1).optional(),
  role: z.optional(citationRoleCodes.schema),
  /** null: of documents whose issuer is not known. */
  level: z.optional(z.nullable(issuerLevelCodes.schema)),
  /** Only annual plans and programmes that a plan rests on, of its own year or of an earlier one. */
  annual: z.enum(['same', 'earlier']).optional(),
}
export const citationListRequestSchema = z.strictObject({ ...scopeInput, ...pageInput, ...citationFacets }).prefault({})
export const citationsByPlanRequestSchema = z.strictObject({ ...scopeInput, ...citationFacets }).prefault({})

const ON_CITATIONS: readonly FindingKind[] = [
  'date_error',
  'date_conflict',
  'cited_before_issue',
  'replaced_document',
  'expired_document',
  'wrong_issuer',
  'wrong_type',
  'number_spacing',
  'unnumbered_reference',
  'missing_basis',
]
/** The findings that speak about a citation, in the order of the code list. */
export const citationFindingKinds = findingKindCodes.codes.filter((kind) => ON_CITATIONS.includes(kind))

export const citationWithDocumentSchema = z.object({
  ...legalCitationSchema.shape,
  legal_document: z.nullable(legalDocumentSchema),
})
/** A citation with the legal document behind it; null where none is known. */
export type CitationWithDocument = z.infer<typeof citationWithDocumentSchema>

export const citedDocumentSchema = z.object({ ...legalDocumentSchema.shape, plans_with: z.int(), citations: z.int() })
/** A legal document with how many of the filtered plans cite it and how often. */
type CitedDocument = z.infer<typeof citedDocumentSchema>

interface CitationCell {
  readonly legal_document_id: string
  readonly citations: number
  readonly roles: readonly CitationRole[]
}

interface CitationRow {
  readonly plan: PlanHead
  readonly status: EmptyMeaning
  /** All citations of the plan, resolved or not, whatever `levels` asks for. */
  readonly citations: number
  /** Those with no legal document behind them: in no column. */
  readonly without_document: number
  readonly cells: readonly CitationCell[]
}

/** Columns by issuer level (Party, central, province, district, commune, department), most cited first within a level. */
export interface CitationMatrix extends Page<CitationRow> {
  readonly n_plans: number
  readonly documents: readonly CitedDocument[]
  /** Documents that fit, shown or not. */
  readonly documents_total: number
}

export interface CitationSummary {
  readonly n_plans: number
  readonly n_unreadable: number
  readonly citations: number
  readonly documents: number
  readonly plans_with: number
  /** `level` null: citations with no known document or issuer level. */
  readonly by_level: readonly {
    readonly level: IssuerLevel | null
    readonly citations: number
    readonly documents: number
    readonly plans_with: number
  }[]
  readonly by_role: readonly { readonly role: CitationRole; readonly citations: number; readonly plans_with: number }[]
  readonly by_resolution: readonly { readonly resolution: Resolution; readonly citations: number }[]
  /** At most ten, most plans first. */
  readonly most_cited: readonly CitedDocument[]
  readonly findings: readonly {
    readonly kind: FindingKind
    readonly severity: Severity
    readonly findings: number
    readonly plans_with: number
  }[]
}

export const citationListRowSchema = z.object({ ...citationWithDocumentSchema.shape, plan: planHeadSchema })
type CitationListRow = WithContext<z.infer<typeof citationListRowSchema>>
export type CitationList = PageOfFacts<CitationListRow>
