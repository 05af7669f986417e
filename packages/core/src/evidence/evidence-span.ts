import * as z from 'zod/mini'
import { nonEmpty } from '../text/non-empty.js'

/**
 * Where a fact stands in the canonical text of its document.
 * `text.slice(start_offset, end_offset) === quote`, offsets in UTF-16 units (all characters lie in the BMP).
 */
export const evidenceSpanSchema = z.object({
  quote: nonEmpty,
  start_offset: z.int().check(z.nonnegative()),
  end_offset: z.int().check(z.positive()),
  /** 1-based; null where the source has no pages that can be told. */
  page: z.nullable(z.int().check(z.positive())),
  /** Probability that the fact is right, 0–1. */
  confidence: z.number().check(z.gte(0), z.lte(1)),
  /** The rule that fired: `<kind>.<rule>`. */
  rule_id: nonEmpty,
})
export type EvidenceSpan = z.infer<typeof evidenceSpanSchema>

/** Evidence of something absent: all of it is null but the rule and its confidence. */
export const absentEvidenceSchema = z.object({
  quote: z.null(),
  start_offset: z.null(),
  end_offset: z.null(),
  page: z.null(),
  confidence: z.number().check(z.gte(0), z.lte(1)),
  rule_id: nonEmpty,
})
