/** Counts behind precision, recall and F1. */
interface Tally {
  readonly right: number
  readonly extra: number
  readonly missed: number
}

interface Rate {
  readonly right: number
  readonly of: number
}

export const detectionKinds = [
  'numbered',
  'unnumbered',
  'channels',
  'assignments',
  'commitments',
  'partners',
  'findings',
] as const
export type DetectionKind = (typeof detectionKinds)[number]
export const fieldKinds = [
  'citation_date',
  'citation_issuer',
  'citation_role',
  'citation_record',
  'actor',
  'duty',
  'frequency',
  'deadline',
  'unit',
  'plan_fields',
  'quote_exact',
] as const
export type FieldKind = (typeof fieldKinds)[number]

/** The score of one document, or of several added up. `notes` list what was missed, extra or different. */
export interface Score {
  readonly detection: Readonly<Record<DetectionKind, Tally>>
  readonly fields: Readonly<Record<FieldKind, Rate>>
  readonly notes: readonly string[]
}

export function emptyScore(): Score {
  const tally = (): Tally => ({ right: 0, extra: 0, missed: 0 })
  const rate = (): Rate => ({ right: 0, of: 0 })
  return {
    detection: {
      numbered: tally(),
      unnumbered: tally(),
      channels: tally(),
      assignments: tally(),
      commitments: tally(),
      partners: tally(),
      findings: tally(),
    },
    fields: {
      citation_date: rate(),
      citation_issuer: rate(),
      citation_role: rate(),
      citation_record: rate(),
      actor: rate(),
      duty: rate(),
      frequency: rate(),
      deadline: rate(),
      unit: rate(),
      plan_fields: rate(),
      quote_exact: rate(),
    },
    notes: [],
  }
}

export function addScores(scores: readonly Score[]): Score {
  return scores.reduce((sum, score) => {
    const detection = { ...sum.detection }
    for (const kind of detectionKinds) {
      const [a, b] = [detection[kind], score.detection[kind]]
      detection[kind] = { right: a.right + b.right, extra: a.extra + b.extra, missed: a.missed + b.missed }
    }
    const fields = { ...sum.fields }
    for (const kind of fieldKinds)
      fields[kind] = {
        right: fields[kind].right + score.fields[kind].right,
        of: fields[kind].of + score.fields[kind].of,
      }
    return { detection, fields, notes: [...sum.notes, ...score.notes] }
  }, emptyScore())
}

/** Precision, recall and F1 of a tally, each 0–1; 1 where nothing was to be found and nothing was. */
export function measures({ right, extra, missed }: Tally): {
  readonly precision: number
  readonly recall: number
  readonly f1: number
} {
  if (right + extra + missed === 0) return { precision: 1, recall: 1, f1: 1 }
  const precision = right + extra === 0 ? 0 : right / (right + extra)
  const recall = right + missed === 0 ? 0 : right / (right + missed)
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) }
}

export function share({ right, of }: Rate): number {
  return of === 0 ? 1 : right / of
}
