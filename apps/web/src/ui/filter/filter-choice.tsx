import { useId } from 'react'
import { formatNumber } from '../../format/number.js'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import { useDraft } from '../../state/use-draft.js'
import { useUnfolding } from '../use-unfolding.js'

export interface ChoiceOption {
  readonly value: string
  readonly label: string
  /** How many plans are behind the option; null where it is a plan itself. */
  readonly plans: number | null
}

interface FilterChoiceProps {
  readonly name: string
  readonly options: readonly ChoiceOption[]
  readonly chosen: readonly string[]
  readonly onChange: (chosen: readonly string[]) => void
}

/** A button that unfolds a list of check boxes with the number of plans behind each. Nothing chosen means all. */
export function FilterChoice({ name, options, chosen, onChange }: FilterChoiceProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const [shown, choose] = useDraft(chosen)
  const { unfolded, unfold, box, button } = useUnfolding()
  const id = useId()

  const labels = options.filter(({ value }) => chosen.includes(value)).map(({ label }) => label)
  const value =
    chosen.length === 0
      ? t('filter.all')
      : labels.length <= 2 && labels.length > 0
        ? labels.join(', ')
        : t('filter.some', { n: formatNumber(chosen.length, language) })
  return (
    <div className="choice" ref={box}>
      <button
        ref={button}
        type="button"
        className={chosen.length === 0 ? 'choice-button' : 'choice-button choice-set'}
        aria-expanded={unfolded}
        aria-controls={id}
        onClick={() => unfold(!unfolded)}
      >
        <span className="choice-name">{name}</span> {value}
      </button>
      {unfolded && (
        <fieldset id={id} className="choice-list">
          <legend className="visually-hidden">{name}</legend>
          {options.map((option) => (
            <label key={option.value}>
              <input
                type="checkbox"
                checked={shown.includes(option.value)}
                onChange={({ target }) => {
                  const next = target.checked
                    ? [...shown, option.value]
                    : shown.filter((other) => other !== option.value)
                  choose(next)
                  onChange(next)
                }}
              />
              <span>{option.label}</span>
              {option.plans !== null && <span className="note">{formatNumber(option.plans, language)}</span>}
            </label>
          ))}
        </fieldset>
      )}
    </div>
  )
}
