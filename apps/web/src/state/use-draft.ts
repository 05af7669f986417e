import { useState } from 'react'

/**
 * A choice that shows at once what was just chosen, while the address that keeps it is still changing. As soon as the
 * address has changed, it alone counts again.
 */
export function useDraft<T>(kept: readonly T[]): readonly [shown: readonly T[], choose: (next: readonly T[]) => void] {
  const key = JSON.stringify(kept)
  const [draft, setDraft] = useState<{ readonly from: string; readonly next: readonly T[] } | null>(null)
  if (draft !== null && draft.from !== key) setDraft(null)
  const shown = draft !== null && draft.from === key ? draft.next : kept
  return [shown, (next) => setDraft({ from: key, next })]
}
