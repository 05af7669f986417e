import { useState } from 'react'

type Keys = readonly (string | null)[]

/** The same list as before while its keys are: rows compare it by identity, to know whether they have to be drawn again. */
export function useSameKeys(listed: Keys): Keys {
  const [kept, keep] = useState(listed)
  if (kept.length === listed.length && kept.every((key, index) => key === listed[index])) return kept
  keep(listed)
  return listed
}
