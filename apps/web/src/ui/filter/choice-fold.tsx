import { type ReactNode, useId } from 'react'
import { formatNumber } from '../../format/number.js'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import { useUnfolding } from '../use-unfolding.js'

interface ChoiceFoldProps {
  readonly name: string
  /** How many are chosen, and the names of those that are known: two stand on the button, of more their number. */
  readonly n: number
  readonly labels: readonly string[]
  /** What is chosen from, drawn under this id while it is unfolded. */
  readonly children: (id: string) => ReactNode
}

/** A button of the filter that says what is chosen and unfolds what can be. Nothing chosen means all. */
export function ChoiceFold({ name, n, labels, children }: ChoiceFoldProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { unfolded, unfold, box, button } = useUnfolding()
  const id = useId()
  const few = labels.length > 0 && labels.length <= 2
  return (
    <div className="choice" ref={box}>
      <button
        ref={button}
        type="button"
        className={n === 0 ? 'choice-button' : 'choice-button choice-set'}
        aria-expanded={unfolded}
        aria-controls={id}
        onClick={() => unfold(!unfolded)}
      >
        <span className="choice-name">{name}</span>{' '}
        {n === 0 ? t('filter.all') : few ? labels.join(', ') : t('filter.some', { n: formatNumber(n, language) })}
      </button>
      {unfolded && children(id)}
    </div>
  )
}
