import { useSuspenseQuery } from '@tanstack/react-query'
import { useDeferredValue } from 'react'
import { plansRequest } from '../../state/plans-request.js'
import { useFilter, useView } from '../../state/use-view.js'
import { trpc } from '../../trpc.js'

/** The plans that the address asks for, in its order. The old list stays on screen until the new one is there. */
export function usePlans() {
  const filter = useFilter()
  const order = useDeferredValue(useView().order)
  const { data } = useSuspenseQuery(trpc.plans.list.queryOptions(plansRequest(filter, order)))
  return { filter, order, data }
}
