import { useCallback, useRef, useState } from 'react'
import { CodeUnreachable } from '../state/page-code.js'
import { isUnreachable } from '../trpc.js'
import type { TakeStep } from './job/take-job.js'

/** What came of the wish to take something away. */
type TakeOutcome =
  | { readonly kind: 'none' | 'changed' | 'unreachable' | 'cancelled' }
  | { readonly kind: 'working'; readonly step: TakeStep }
  | { readonly kind: 'done'; readonly text: string }
  | { readonly kind: 'failed'; readonly message: string }

/** Makes what is taken away and gives the sentence that tells of it. */
type Taking = (options: { readonly signal: AbortSignal; readonly onStep: (step: TakeStep) => void }) => Promise<string>

export interface Take {
  readonly outcome: TakeOutcome
  readonly start: (taking: Taking) => void
  /** Does the last wish again. */
  readonly retry: () => void
  readonly cancel: () => void
}

/** One wish at a time; it goes on while the menu is folded, and can be stopped. */
export function useTake(): Take {
  const [outcome, setOutcome] = useState<TakeOutcome>({ kind: 'none' })
  const last = useRef<{ readonly taking: Taking; readonly stop: AbortController } | null>(null)
  const start = useCallback((taking: Taking): void => {
    const stop = new AbortController()
    last.current = { taking, stop }
    setOutcome({ kind: 'working', step: { step: 'tables' } })
    const tell = (told: TakeOutcome): void => {
      if (!stop.signal.aborted) setOutcome(told)
    }
    taking({ signal: stop.signal, onStep: (step) => tell({ kind: 'working', step }) }).then(
      (text) => tell({ kind: 'done', text }),
      (error: unknown) => {
        if (error instanceof Error && error.name === 'BuildChangedError') tell({ kind: 'changed' })
        else if (error instanceof CodeUnreachable || isUnreachable(error)) tell({ kind: 'unreachable' })
        else tell({ kind: 'failed', message: error instanceof Error ? error.message : String(error) })
      },
    )
  }, [])
  const retry = useCallback((): void => {
    if (last.current !== null) start(last.current.taking)
  }, [start])
  const cancel = useCallback((): void => {
    last.current?.stop.abort()
    setOutcome({ kind: 'cancelled' })
  }, [])
  return { outcome, start, retry, cancel }
}
