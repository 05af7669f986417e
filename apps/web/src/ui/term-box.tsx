import { useDeferredValue } from 'react'
import { useDraft } from '../state/use-draft.js'
import { useChangeView, useView } from '../state/use-view.js'
import './term-box.css'

/** What is looked up on a page of terms, as typed; `asked` follows it when the page has time. Kept in the address. */
export function useTerm() {
  const { term } = useView()
  const [[typed = ''], choose] = useDraft([term])
  const change = useChangeView()
  const ask = (next: string): void => {
    choose([next])
    change({ term: next }, { replace: true })
  }
  return { typed, asked: useDeferredValue(typed), ask }
}

interface TermBoxProps {
  readonly label: string
  /** How much there is, or was found; told to screen readers as it changes. */
  readonly found: string
  readonly term: Pick<ReturnType<typeof useTerm>, 'typed' | 'ask'>
}

/** The box above a long list of terms or columns. */
export function TermBox({ label, found, term }: TermBoxProps) {
  return (
    <search className="term-box no-print">
      <label>
        {label}
        <input
          type="search"
          value={term.typed}
          maxLength={200}
          aria-describedby="terms-found"
          onChange={({ target }) => term.ask(target.value)}
        />
      </label>
      <p id="terms-found" className="note" role="status">
        {found}
      </p>
    </search>
  )
}
