import { useId } from 'react'
import { type TypedName, useTyped } from '../../state/use-typed.js'

/** Longer questions are no words of a table. */
const MOST_CHARACTERS = 200

interface ArrangeWordsProps {
  readonly name: TypedName
  readonly label: string
  readonly example: string
}

/** A box beside the choices of a figure: only rows with these words are left. */
export function ArrangeWords({ name, label, example }: ArrangeWordsProps) {
  const id = useId()
  const { typed, ask } = useTyped(name)
  return (
    <span className="arrange-choice">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="search"
        value={typed}
        maxLength={MOST_CHARACTERS}
        placeholder={example}
        onChange={({ target }) => ask(target.value)}
      />
    </span>
  )
}
