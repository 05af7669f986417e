import { formatNumber } from '../../format/number.js'
import { useLanguage } from '../../i18n/use-language.js'

export interface ChoiceOption {
  readonly value: string
  readonly label: string
  /** What tells it from others of its name: where the place lies. */
  readonly note?: string
  /** How many plans are behind the option; null where it is a plan itself. */
  readonly plans: number | null
}

export interface ChoiceRowsProps {
  readonly options: readonly ChoiceOption[]
  readonly chosen: readonly string[]
  readonly onChange: (chosen: readonly string[]) => void
}

/** A check box an option, with the number of plans behind it. */
export function ChoiceRows({ options, chosen, onChange }: ChoiceRowsProps) {
  const language = useLanguage()
  return options.map((option) => (
    <label key={option.value}>
      <input
        type="checkbox"
        checked={chosen.includes(option.value)}
        onChange={({ target }) =>
          onChange(target.checked ? [...chosen, option.value] : chosen.filter((other) => other !== option.value))
        }
      />
      <span>
        {option.label}
        {option.note !== undefined && <span className="note choice-place">{option.note}</span>}
      </span>
      {option.plans !== null && <span className="note">{formatNumber(option.plans, language)}</span>}
    </label>
  ))
}
