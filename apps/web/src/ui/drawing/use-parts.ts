import { startTransition, useEffect, useState } from 'react'
import { inTurn } from '../../state/in-turn.js'
import { useDrawingsAsked } from './drawings-asked.js'

/**
 * How many parts of a drawing are to be there: one more each time the browser is free, all at once when drawings are asked
 * for. A telephone stands still for a quarter of a second where Recharts takes up a chart, its axes and its bars in one go.
 */
export function useParts(parts: number): { readonly part: number; readonly due: 'due' | undefined } {
  const asked = useDrawingsAsked()
  const [made, setMade] = useState(1)
  const part = asked ? parts : made
  useEffect(() => (part < parts ? inTurn(() => startTransition(() => setMade(part + 1))) : undefined), [part, parts])
  return { part, due: part < parts ? 'due' : undefined }
}
