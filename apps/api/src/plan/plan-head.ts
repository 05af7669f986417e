import { textQualityCodes } from '@doi-chieu/core/document/text-quality'
import { localityLevelCodes, successionCodes } from '@doi-chieu/core/locality/locality'
import { z } from 'zod'

/** What is needed to label a plan wherever it appears. `place_*` are the names to show under the filter's `units`. */
export const planHeadSchema = z.object({
  plan_id: z.string(),
  title: z.string().nullable(),
  plan_year: z.int().nullable(),
  doc_number: z.string().nullable(),
  doc_date: z.string().nullable(),
  issuer: z.string().nullable(),
  locality_id: z.string().nullable(),
  locality_name: z.string().nullable(),
  locality_level: z.nullable(localityLevelCodes.schema),
  district_name: z.string().nullable(),
  province_name: z.string().nullable(),
  current_locality_name: z.string().nullable(),
  current_province_name: z.string().nullable(),
  /** Locality, district and province as the filter's `units` asks; today there are no districts, so null under `now`. */
  place_name: z.string().nullable(),
  place_district: z.string().nullable(),
  place_province: z.string().nullable(),
  /** Names at the time of issue, with their kinds, whatever `units` asks. */
  then_name: z.string().nullable(),
  then_province: z.string().nullable(),
  /** What became of its unit: under `now` a split or lost unit keeps its old name. Null where the unit is not known. */
  succession: z.nullable(successionCodes.schema),
  /** Under `now`: its unit has no single unit of today that is known, so the old name stands. */
  keeps_old_name: z.boolean(),
  /** The name of its file where neither unit nor issuer nor title is known, by which readers know it then. */
  file_name: z.string().nullable(),
  /** Its number, else its symbol or the beginning of its title, where another plan of the build has the same name, place and year. */
  told_apart_by: z.string().nullable(),
  /** Where its unit lies, where others of the build have its name: the district within a province, the province among several. */
  placed_apart: z.string().nullable(),
  text_quality: textQualityCodes.schema,
  /** 1-based place of the plan in the filtered list in Vietnamese order: province, district, locality, year. */
  plan_rank: z.int(),
})
export type PlanHead = z.infer<typeof planHeadSchema>
