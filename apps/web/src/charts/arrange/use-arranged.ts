import { useDeferredValue, useMemo } from 'react'
import { useView } from '../../state/use-view.js'
import { usePrinting } from '../../ui/use-printing.js'
import { type MatrixOrder, type MatrixPage, type OrderedMatrix, orderMatrix, pageOfMatrix } from './arrange-matrix.js'
import type { PlanMatrix } from './plan-matrix.js'

/** A matrix as it is drawn, which may be a moment behind the address. */
export interface Arranged extends OrderedMatrix {
  readonly order: MatrixOrder
  readonly drawn: MatrixPage
}

/** A matrix in the order of the address, and the page of it to draw: all rows while the page is printed. */
export function useArranged(matrix: PlanMatrix): Arranged {
  const { sort, cols, group, page } = useDeferredValue(useView())
  const printing = usePrinting()
  const ordered = useMemo(() => orderMatrix(matrix, { sort, cols, group }), [matrix, sort, cols, group])
  return useMemo(() => {
    const part = pageOfMatrix(ordered, page)
    const all = { ...part, shown: ordered.groups, first: ordered.rows.length === 0 ? 0 : 1, last: ordered.rows.length }
    return { ...ordered, order: { sort, cols, group }, drawn: printing ? all : part }
  }, [ordered, sort, cols, group, page, printing])
}
