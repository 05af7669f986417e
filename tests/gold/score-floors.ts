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

/** Recall and precision under letter noise, mean of three seeds. */
export const noiseFloors = [
  { kind: 'numbered', share: 0.01, recall: 0.98, precision: 0.98 },
  { kind: 'numbered', share: 0.02, recall: 0.95, precision: 0.98 },
  { kind: 'numbered', share: 0.05, recall: 0.85, precision: 0.95 },
  { kind: 'channels', share: 0.01, recall: 0.97, precision: 0.97 },
  { kind: 'channels', share: 0.05, recall: 0.9, precision: 0.95 },
] as const

/**
 * Synthetic plans (see synthetic/README.md), written apart from the rules and kept for regression: the first eighteen (1xx, 2xx), and
 * the blind sets after them (3xx to 9xx) apart, so that none hides another.
 */
export const syntheticSets = [
  {
    name: '100-207',
    begins: /^[12]/,
    kinds: {
      numbered: 0.99,
      unnumbered: 0.99,
      channels: 0.97,
      assignments: 0.97,
      commitments: 0.96,
      partners: 0.97,
      findings: 0.93,
    },
    fields: { citation_record: 0.97, duty: 0.98, plan_fields: 0.98, quote_exact: 1 },
  },
  {
    name: '300-307',
    begins: /^3/,
    kinds: {
      numbered: 0.99,
      unnumbered: 0.96,
      channels: 0.98,
      assignments: 0.98,
      commitments: 0.97,
      partners: 0.96,
      findings: 0.9,
    },
    fields: { citation_record: 0.96, duty: 0.98, plan_fields: 0.98, quote_exact: 1 },
  },
  {
    name: '400-402',
    begins: /^4/,
    kinds: {
      numbered: 1,
      unnumbered: 1,
      channels: 0.98,
      assignments: 0.98,
      commitments: 0.98,
      partners: 1,
      findings: 1,
    },
    fields: { citation_record: 1, duty: 0.98, plan_fields: 1, quote_exact: 1 },
  },
  {
    name: '500-503',
    begins: /^5/,
    kinds: {
      numbered: 1,
      unnumbered: 1,
      channels: 1,
      assignments: 0.94,
      commitments: 0.95,
      partners: 1,
      findings: 0.94,
    },
    fields: { citation_record: 1, duty: 1, plan_fields: 1, quote_exact: 1 },
  },
  {
    name: '600-609',
    begins: /^6/,
    kinds: {
      numbered: 1,
      unnumbered: 0.98,
      channels: 0.98,
      assignments: 0.98,
      commitments: 0.96,
      partners: 0.97,
      findings: 0.96,
    },
    fields: { citation_record: 0.95, duty: 0.98, plan_fields: 1, quote_exact: 1 },
  },
  {
    name: '700-707',
    begins: /^7/,
    kinds: {
      numbered: 1,
      unnumbered: 0.88,
      channels: 0.98,
      assignments: 0.9,
      commitments: 0.89,
      partners: 0.99,
      findings: 0.9,
    },
    fields: { citation_record: 0.9, duty: 0.98, plan_fields: 1, quote_exact: 1 },
  },
  {
    name: '800-808',
    begins: /^8/,
    kinds: {
      numbered: 0.97,
      unnumbered: 0.87,
      channels: 0.95,
      assignments: 0.92,
      commitments: 0.96,
      partners: 0.99,
      findings: 0.99,
    },
    fields: { citation_record: 0.86, duty: 0.98, plan_fields: 0.98, quote_exact: 1 },
  },
  {
    name: '900-907',
    begins: /^90/,
    kinds: {
      numbered: 0.99,
      unnumbered: 0.92,
      channels: 0.92,
      assignments: 0.92,
      commitments: 0.85,
      partners: 0.94,
      findings: 0.8,
    },
    fields: { citation_record: 0.98, duty: 0.97, plan_fields: 0.97, quote_exact: 1 },
  },
  {
    name: '910-917',
    begins: /^91/,
    kinds: {
      numbered: 0.99,
      unnumbered: 0.99,
      channels: 0.89,
      assignments: 0.84,
      commitments: 0.74,
      partners: 0.82,
      findings: 0.66,
    },
    fields: { citation_record: 0.76, duty: 0.97, plan_fields: 0.92, quote_exact: 1 },
  },
  {
    name: '920-927',
    begins: /^92/,
    kinds: {
      numbered: 0.99,
      unnumbered: 0.83,
      channels: 0.97,
      assignments: 0.98,
      commitments: 0.91,
      partners: 0.97,
      findings: 0.9,
    },
    fields: { citation_record: 0.97, duty: 0.98, plan_fields: 0.98, quote_exact: 1 },
  },
  {
    name: '930-937',
    begins: /^93/,
    kinds: {
      numbered: 0.99,
      unnumbered: 0.92,
      channels: 0.94,
      assignments: 0.91,
      commitments: 0.86,
      partners: 0.95,
      findings: 0.9,
    },
    fields: { citation_record: 0.96, duty: 0.99, plan_fields: 0.98, quote_exact: 1 },
  },
  {
    name: '940-947',
    begins: /^94/,
    kinds: {
      numbered: 0.99,
      unnumbered: 0.87,
      channels: 0.92,
      assignments: 0.87,
      commitments: 0.89,
      partners: 0.97,
      findings: 0.84,
    },
    fields: { citation_record: 0.93, duty: 0.98, plan_fields: 0.97, quote_exact: 1 },
  },
] as const
