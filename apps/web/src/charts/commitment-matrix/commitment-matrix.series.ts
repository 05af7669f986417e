import {
  type CommitmentKind,
  commitmentKindCodes,
  type IndexCode,
  indexCodes,
  type ParArea,
  parAreaCodes,
} from '@doi-chieu/core/commitment/commitment'
import type { Answers } from '../../trpc.js'
import { countColumns, type PlanMatrix } from '../arrange/plan-matrix.js'

/** What stands across the matrix of plans. */
export const commitmentAcross = ['area', 'index', 'kind'] as const
export type CommitmentAcross = (typeof commitmentAcross)[number]

interface CommitmentNames {
  readonly area: (code: ParArea) => string
  readonly index: (code: IndexCode) => string
  readonly kind: (code: CommitmentKind) => string
}

type Row = Answers['commitments']['matrix']['rows'][number]

function valuesOf(row: Row, across: CommitmentAcross): ReadonlyMap<string, number> {
  switch (across) {
    case 'area':
      return new Map(row.par_areas.map(({ par_area, commitments }) => [par_area, commitments]))
    case 'index':
      return new Map(row.indices.map(({ index_code, commitments }) => [index_code, commitments]))
    case 'kind':
      return new Map(row.kinds.map(({ kind, commitments }) => [kind, commitments]))
  }
}

/** Plans × content areas, indices or kinds: commitments. `total` counts all commitments of a plan, of an area or not. */
export function commitmentPlanMatrix(
  rows: readonly Row[],
  across: CommitmentAcross,
  names: CommitmentNames,
): PlanMatrix {
  const columns = {
    area: parAreaCodes.codes.map((key) => ({ key, name: names.area(key) })),
    index: indexCodes.codes.map((key) => ({ key, name: names.index(key) })),
    kind: commitmentKindCodes.codes.map((key) => ({ key, name: names.kind(key) })),
  }[across]
  const planRows = rows.map((row) => ({
    plan: row.plan,
    status: row.status,
    total: row.commitments,
    values: valuesOf(row, across),
  }))
  return { rows: planRows, columns: countColumns(planRows, columns) }
}
