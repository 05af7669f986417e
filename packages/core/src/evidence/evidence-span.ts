import { z } from 'zod'

/**
 * Where a fact stands in the canonical text of its document.
 * `text.slice(start_offset, end_offset) === quote`, offsets in UTF-16 units (all characters lie in the BMP).
 */
export const evidenceSpanSchema = z.object({
  quote: z.string().min(1),
  start_offset: z.int().nonnegative(),
  end_offset: z.int().positive(),
  /** 1-based; null where the source has no pages that can be told. */
  page: z.int().positive().nullable(),
  /** Probability that the fact is right, 0–1. */
  confidence: z.number().min(0).max(1),
  /** The rule that fired: `<kind>.<rule>`. */
  rule_id: z.string().min(1),
})
export type EvidenceSpan = z.infer<typeof evidenceSpanSchema>

/** Evidence of something absent: all of it is null but the rule and its confidence. */
export const absentEvidenceSchema = z.object({
  quote: z.null(),
  start_offset: z.null(),
  end_offset: z.null(),
  page: z.null(),
  confidence: z.number().min(0).max(1),
  rule_id: z.string().min(1),
})
