import { lazy, Suspense, useId } from 'react'
import { formatNumber } from '../../format/number.js'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import { useDraft } from '../../state/use-draft.js'
import { useUnfolding } from '../use-unfolding.js'
import { type ChoiceOption, ChoiceRows } from './choice-rows.js'

/** The list of a few is seen at once; a longer one gets a box to find things by. */
const FEW = 12

const LongChoice = lazy(async () => ({ default: (await import('./long-choice.js')).LongChoice }))

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

  const rows = {
    options,
    chosen: shown,
    onChange: (next: readonly string[]) => {
      choose(next)
      onChange(next)
    },
  }
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
          {options.length > FEW ? (
            <Suspense fallback={<ChoiceRows {...rows} />}>
              <LongChoice {...rows} />
            </Suspense>
          ) : (
            <ChoiceRows {...rows} />
          )}
        </fieldset>
      )}
    </div>
  )
}
