import { type ReactNode, startTransition, useLayoutEffect, useState } from 'react'
import { arrivedFresh } from '../state/arrived-fresh.js'
import { inTurn } from '../state/in-turn.js'
import { useDrawingsAsked } from './drawing/drawings-asked.js'

/**
 * Parts of a page that the reader has to scroll to: made one after the other once the page stands, so that what is first on
 * screen is there sooner. Whoever comes back finds the page whole, at the place they left.
 */
export function Later({ children }: { readonly children: ReactNode }) {
  const asked = useDrawingsAsked()
  // An address may lead to one of these parts.
  const [due, setDue] = useState(() => arrivedFresh() && window.location.hash === '')
  useLayoutEffect(() => (due ? inTurn(() => startTransition(() => setDue(false))) : undefined), [due])
  return due && !asked ? <div className="skeleton later" /> : children
}
