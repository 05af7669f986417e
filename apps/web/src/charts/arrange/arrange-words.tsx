import { useId } from 'react'
import { useTranslation } from '../../i18n/use-translation.js'
import { type TypedName, useTyped } from '../../state/use-typed.js'

/** Longer questions are no words of a table. */
const MOST_CHARACTERS = 200

interface ArrangeWordsProps {
  readonly name: TypedName
  readonly label: string
  readonly example: string
  /** Id of the `WordsHow` beside it. */
  readonly how: string
}

/** A box beside the choices of a figure: only rows with these words are left. */
export function ArrangeWords({ name, label, example, how }: ArrangeWordsProps) {
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
        aria-describedby={how}
        onChange={({ target }) => ask(target.value)}
      />
    </span>
  )
}

/** How words in the boxes of a figure are read. */
export function WordsHow({ id }: { readonly id: string }) {
  const { t } = useTranslation()
  return (
    <span id={id} className="arrange-how">
      {t('arrange.words_how')}
    </span>
  )
}
