import { lazy, Suspense } from 'react'
import { PartSkeleton } from '../../ui/skeleton.js'
import type { CountBar } from './count-bars.series.js'

// Recharts comes in its own chunk.
const CountBars = lazy(async () => ({ default: (await import('./count-bars.js')).CountBars }))

interface LazyCountBarsProps {
  readonly bars: readonly CountBar[]
  readonly plans: number
  readonly corner: string
  readonly counted: string
}

/** The bars, with their height kept free while they load. */
export function LazyCountBars(props: LazyCountBarsProps) {
  return (
    <Suspense fallback={<PartSkeleton height={props.bars.length * 2.125 + 3} />}>
      <CountBars {...props} />
    </Suspense>
  )
}
