import { useDeferredValue } from 'react'
import { useDraft } from './use-draft.js'
import { useChangeView, useView } from './use-view.js'

/** Words of a box that the address keeps. */
export type TypedName = 'term' | 'actor' | 'task' | 'words'

/** What stands in a box, as typed; `asked` follows it when the page has time. */
export function useTyped(name: TypedName) {
  const [[typed = ''], choose] = useDraft([useView()[name]])
  const change = useChangeView()
  const ask = (next: string): void => {
    choose([next])
    change({ [name]: next }, { replace: true })
  }
  return { typed, asked: useDeferredValue(typed), ask }
}
