import { BuildChangedError, type TakeJob, type TakeNews, type TakeStep } from './take-job.js'

export interface RunOptions {
  /** Ends the worker at once; the promise rejects with the signal's reason. */
  readonly signal: AbortSignal
  readonly onStep: (step: TakeStep) => void
}

/**
 * Has a file written by a worker of its own, so that the page stays quick whatever the size. Rejects with
 * `BuildChangedError`, or with what went wrong.
 */
export function runJob(job: TakeJob, { signal, onStep }: RunOptions): Promise<Blob> {
  return new Promise<Blob>((resolve, reject) => {
    signal.throwIfAborted()
    const worker = new Worker(new URL('./take-worker.ts', import.meta.url), { type: 'module' })
    const onAbort = (): void => settle(() => reject(new Error('stopped', { cause: signal.reason })))
    const settle = (outcome: () => void): void => {
      worker.terminate()
      signal.removeEventListener('abort', onAbort)
      outcome()
    }
    signal.addEventListener('abort', onAbort)
    worker.addEventListener('message', ({ data }: MessageEvent<TakeNews>) => {
      switch (data.kind) {
        case 'step':
          onStep(data.step)
          break
        case 'done':
          settle(() => resolve(data.file))
          break
        case 'changed':
          settle(() => reject(new BuildChangedError(`the screen shows ${job.stamp.build_id}`)))
          break
        case 'failed':
          settle(() => reject(new Error(data.message)))
          break
      }
    })
    worker.addEventListener('error', ({ message }) =>
      settle(() => reject(new Error(message === '' ? 'the worker did not start' : message))),
    )
    worker.postMessage(job, [])
  })
}
