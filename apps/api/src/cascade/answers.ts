import { channelCodes } from '@doi-chieu/core/channel/channel-code'
import { indexCodes, parAreaCodes } from '@doi-chieu/core/commitment/commitment'
import { cascadeStateCodes, cascadeStepCodes, type CascadeStepKind } from '@doi-chieu/core/legal/cascade-step'
import { issuerLevelCodes, legalDocumentSchema, type IssuerLevel } from '@doi-chieu/core/legal/legal-document'
import { z } from 'zod'
import { scopeInput } from '../page-request.js'

export const cascadeRequestSchema = z
  .strictObject({
    ...scopeInput,
    /** The national document at the head; left out: the one with the most known steps. */
    programme_id: z.string().min(1).max(200).optional(),
    limit: z.int().min(1).max(5000).default(500),
  })
  .prefault({})

/** A national document that lower levels adopt and plan for. Counts are of the steps that the filtered plans lead to. */
export const cascadeProgrammeSchema = z.object({
  ...legalDocumentSchema.shape,
  /** Known steps below the head. */
  steps_known: z.int(),
  /** Places of which no document is known. */
  steps_missing: z.int(),
})
type CascadeProgramme = z.infer<typeof cascadeProgrammeSchema>

const codesOf = <Schema extends z.core.$ZodType>(schema: Schema) => z.array(schema).nullable()
const areas = codesOf(parAreaCodes.schema)
const channels = codesOf(channelCodes.schema)
const indices = codesOf(indexCodes.schema)

/** One place of a cascade, in order of reading. Days are null where either date is not whole. */
export const cascadeRowSchema = z.object({
  step_id: z.string(),
  tree_rank: z.int(),
  depth: z.int(),
  step: cascadeStepCodes.schema,
  step_year: z.int().nullable(),
  state: cascadeStateCodes.schema,
  level: issuerLevelCodes.schema,
  locality_id: z.string().nullable(),
  issuer: z.string().nullable(),
  /** Where the body lies, or since when and until which day it is; null where no other body of the programme has its name. */
  issuer_apart: z
    .object({ lies_in: z.string().nullable(), since: z.string().nullable(), until: z.string().nullable() })
    .nullable(),
  legal_document_id: z.string().nullable(),
  plan_id: z.string().nullable(),
  citation_id: z.string().nullable(),
  doc_type: z.string().nullable(),
  number: z.string().nullable(),
  title: z.string().nullable(),
  issued_on: z.string().nullable(),
  lag_days: z.int().nullable(),
  above_step_id: z.string().nullable(),
  above_step: z.nullable(cascadeStepCodes.schema),
  above_level: z.nullable(issuerLevelCodes.schema),
  above_issuer: z.string().nullable(),
  above_number: z.string().nullable(),
  lag_from_above_days: z.int().nullable(),
  cited_with_programme: z.boolean(),
  par_areas: areas,
  channels,
  indices,
  compared_issuer: z.string().nullable(),
  compared_plan_id: z.string().nullable(),
  par_areas_added: areas,
  par_areas_dropped: areas,
  channels_added: channels,
  channels_dropped: channels,
  indices_added: indices,
  indices_dropped: indices,
  /** Where the words stand that say when the plan was issued, or what it is; null for documents outside the corpus. */
  plan_offset: z.int().nullable(),
})
type CascadeRow = z.infer<typeof cascadeRowSchema>

/** Days between two whole dates, over the steps that have both. */
export interface CascadeDays {
  readonly n: number
  readonly least: number
  readonly median: number
  readonly most: number
  /** Ids of the steps that came first and last. */
  readonly least_step: string
  readonly most_step: string
}

/** How fast a kind of step came to a level. */
export interface CascadeLevel {
  readonly step: CascadeStepKind
  readonly level: IssuerLevel
  readonly known: number
  readonly missing: number
  /** Since the national document, of programmes only: an annual plan is of its year, not late. Null where no date is whole. */
  readonly national: CascadeDays | null
  /** Since the step of the same kind (and year) above. */
  readonly above: CascadeDays | null
}

export interface Cascade {
  readonly n_plans: number
  /** All programmes that the filtered plans lead to, most known steps first. */
  readonly programmes: readonly CascadeProgramme[]
  /** The programme shown; null where the filtered plans lead to none. */
  readonly programme: CascadeProgramme | null
  readonly levels: readonly CascadeLevel[]
  readonly rows: readonly CascadeRow[]
  /** The steps that `levels` names as first or last: they may lie behind the limit of `rows`. */
  readonly extremes: readonly CascadeRow[]
  /** Steps that fit, shown or not. */
  readonly total: number
}
