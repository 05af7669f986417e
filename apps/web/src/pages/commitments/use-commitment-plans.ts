import { commitmentKindCodes, indexCodes, parAreaCodes } from '@doi-chieu/core/commitment/commitment'
import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useDeferredValue, useMemo } from 'react'
import type { PlanMatrix } from '../../charts/arrange/plan-matrix.js'
import { type Arranged, useArranged } from '../../charts/arrange/use-arranged.js'
import {
  type CommitmentAcross,
  commitmentAcross,
  commitmentPlanMatrix,
} from '../../charts/commitment-matrix/commitment-matrix.series.js'
import { capitalised, codeLabel } from '../../i18n/code-label.js'
import { useLanguage } from '../../i18n/use-language.js'
import { matrixRequest } from '../../state/matrix-request.js'
import { useFilter, useView } from '../../state/use-view.js'
import { type Answers, trpc } from '../../trpc.js'

interface CommitmentView {
  readonly plans: number
  readonly across: CommitmentAcross
  readonly matrix: PlanMatrix
  readonly ordered: Arranged
}

type Plans = Pick<Answers['commitments']['matrix'], 'rows' | 'n_plans'>
const NONE: Plans = { rows: [], n_plans: 0 }

/** Plans × areas, indices or kinds as the address arranges them: the figure and what is taken away are the same. */
export function useCommitmentPlans(): CommitmentView {
  return useArrangedPlans(useSuspenseQuery(trpc.commitments.matrix.queryOptions(matrixRequest(useFilter()))).data)
}

/** The same for who does not wait for them: no plans until they are there. */
export function useComingCommitmentPlans(): CommitmentView {
  const { data } = useQuery(trpc.commitments.matrix.queryOptions(matrixRequest(useFilter())))
  return useArrangedPlans(data ?? NONE)
}

function useArrangedPlans(data: Plans): CommitmentView {
  const language = useLanguage()
  const wanted = useDeferredValue(useView().across)
  const across = commitmentAcross.find((known) => known === wanted) ?? 'area'
  const matrix = useMemo(
    () =>
      commitmentPlanMatrix(data.rows, across, {
        area: (code) => capitalised(codeLabel(parAreaCodes, code, language)),
        index: (code) => codeLabel(indexCodes, code, language),
        kind: (code) => capitalised(codeLabel(commitmentKindCodes, code, language)),
      }),
    [data.rows, across, language],
  )
  return { plans: data.n_plans, across, matrix, ordered: useArranged(matrix) }
}
