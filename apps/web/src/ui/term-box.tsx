import { useTyped } from '../state/use-typed.js'
import './term-box.css'

/** What is looked up on a page of terms. */
export const useTerm = () => useTyped('term')

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
