import { usePaperAsked } from './paper-asked.js'

/** Whether the rest of a list is to be asked for, because it may be printed. */
export function useAskedForPaper({
  rows,
  total,
}: {
  readonly rows: readonly unknown[]
  readonly total: number
}): boolean {
  return usePaperAsked() && rows.length < total
}
