/** What the five annotated plans must score at least; raised when the extractor gets better, never lowered to pass. */
export const detectionFloors = {
  numbered: 1,
  unnumbered: 0.95,
  channels: 0.97,
  assignments: 0.97,
  commitments: 0.95,
  partners: 0.95,
  findings: 0.95,
} as const

export const fieldFloors = {
  citation_date: 1,
  citation_issuer: 1,
  citation_role: 1,
  citation_record: 1,
  actor: 0.95,
  duty: 0.98,
  frequency: 0.85,
  deadline: 1,
  unit: 1,
  plan_fields: 1,
  quote_exact: 1,
} as const

/** Recall and precision of numbered citations under letter noise, mean of three seeds. */
export const noiseFloors = [
  { share: 0.01, recall: 0.98, precision: 0.98 },
  { share: 0.02, recall: 0.95, precision: 0.98 },
  { share: 0.05, recall: 0.85, precision: 0.95 },
] as const

/** The eighteen synthetic plans (see synthetic/README.md): written apart from the rules, kept for regression. */
export const syntheticFloors = {
  numbered: 0.99,
  unnumbered: 0.96,
  channels: 0.97,
  assignments: 0.93,
  commitments: 0.93,
  partners: 0.95,
  findings: 0.9,
} as const

export const syntheticFieldFloors = { citation_record: 0.97, duty: 0.98, plan_fields: 0.98, quote_exact: 1 } as const
