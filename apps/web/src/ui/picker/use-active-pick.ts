import { useState } from 'react'

interface ActivePick {
  /** Place of the active pick; null before the first arrow. */
  readonly current: number | null
  readonly setActive: (index: number | null) => void
  /** Makes a pick active and brings it into sight; the last and the first follow each other. */
  readonly moveTo: (index: number) => void
  readonly optionId: (index: number) => string
}

/** Which of `count` picks the arrows have reached, in the list of this id. */
export function useActivePick(id: string, count: number): ActivePick {
  const [active, setActive] = useState<number | null>(null)
  const optionId = (index: number): string => `${id}-${index}`
  const moveTo = (index: number): void => {
    if (count === 0) return
    const next = (index + count) % count
    setActive(next)
    document.getElementById(optionId(next))?.scrollIntoView({ block: 'nearest' })
  }
  return { current: active === null ? null : Math.min(active, count - 1), setActive, moveTo, optionId }
}
