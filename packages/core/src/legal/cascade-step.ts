import * as z from 'zod/mini'
import { nonEmpty } from '../text/non-empty.js'
import { partialDateSchema } from '../text/partial-date.js'
import { defineCodeList } from '../code/code-list.js'
import { issuerLevelCodes } from './legal-document.js'

export const cascadeStepCodes = defineCodeList('cascade_step', {
  programme: [
    'chương trình nhiều năm',
    'multi-year programme',
    'Chương trình, đề án hoặc kế hoạch nhiều năm mà một cấp ban hành để thực hiện chương trình của Trung ương.',
    'A multi-year programme or plan with which a level adopts the national programme.',
  ],
  annual_plan: [
    'kế hoạch năm',
    'annual plan',
    'Kế hoạch của một năm để thực hiện chương trình.',
    "A year's plan under the programme.",
  ],
  communication_plan: [
    'kế hoạch tuyên truyền',
    'communication plan',
    'Kế hoạch tuyên truyền của một năm về nội dung của chương trình.',
    "A year's plan to make the programme's subject known.",
  ],
})
export type CascadeStepKind = (typeof cascadeStepCodes.codes)[number]

export const cascadeStateCodes = defineCodeList('cascade_state', {
  known: [
    'đã biết',
    'known',
    'Có trong kho hoặc được viện dẫn với số, ngày.',
    'In the corpus or cited with its number.',
  ],
  mentioned: [
    'chỉ được nhắc đến',
    'mentioned only',
    'Có kế hoạch nhắc đến nhưng không ghi số, ngày.',
    'A plan mentions it without number or date.',
  ],
  missing: [
    'chưa có văn bản',
    'no document',
    'Không có trong kho và không kế hoạch nào viện dẫn; không có nghĩa là nơi đó không ban hành.',
    'Not in the corpus and cited by no plan; it may have been issued all the same.',
  ],
})
export type CascadeState = (typeof cascadeStateCodes.codes)[number]

/** A place on the way of a national programme down to the communes: the document that stands there, or that none is known. */
export const cascadeStepSchema = z.object({
  step_id: nonEmpty,
  /** The national document at the head (table legal_documents). */
  programme_id: nonEmpty,
  step: cascadeStepCodes.schema,
  state: cascadeStateCodes.schema,
  /** Year of an annual step; null for a programme. */
  step_year: z.nullable(z.int()),
  level: issuerLevelCodes.schema,
  /** Unit of the issuing body on the day of issue; a department's province. Null for a national body or an unknown unit. */
  locality_id: z.nullable(z.string()),
  issuer: z.nullable(z.string()),
  legal_document_id: z.nullable(z.string()),
  /** Where the document's own text is in the corpus. */
  plan_id: z.nullable(z.string()),
  /** First mention of it in the corpus. */
  citation_id: z.nullable(z.string()),
  doc_type: z.nullable(z.string()),
  number: z.nullable(z.string()),
  title: z.nullable(z.string()),
  issued_on: z.nullable(partialDateSchema),
  /** Some plan cites it and the programme. */
  cited_with_programme: z.boolean(),
  /** The known step it follows; null at the head and where none is known here. */
  above_step_id: z.nullable(z.string()),
  /** The nearest step of the same kind and year above it whose text is in the corpus too. */
  compared_step_id: z.nullable(z.string()),
  /** Plans that cite it or stand at or below its unit. */
  plan_ids: z.array(z.string()),
  /** Order of reading: programme, then province, its departments, districts, communes. */
  tree_rank: z.int(),
  /** 0 national, then one for each level below. */
  depth: z.int(),
})
export type CascadeStep = z.infer<typeof cascadeStepSchema>
