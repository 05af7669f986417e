import { lazy, Suspense } from 'react'
import { partCode } from '../../state/page-code.js'
import { useDraft } from '../../state/use-draft.js'
import { ChoiceFold } from './choice-fold.js'
import { type ChoiceOption, ChoiceRows } from './choice-rows.js'

/** The list of a few is seen at once; a longer one gets a box to find things by. */
const FEW = 12

const LongChoice = lazy(async () => ({ default: (await partCode(() => import('./long-choice.js'))).LongChoice }))

interface FilterChoiceProps {
  readonly name: string
  readonly options: readonly ChoiceOption[]
  readonly chosen: readonly string[]
  readonly onChange: (chosen: readonly string[]) => void
}

/** A button that unfolds a list of check boxes with the number of plans behind each. Nothing chosen means all. */
export function FilterChoice({ name, options, chosen, onChange }: FilterChoiceProps) {
  const [shown, choose] = useDraft(chosen)
  const rows = {
    options,
    chosen: shown,
    onChange: (next: readonly string[]) => {
      choose(next)
      onChange(next)
    },
  }
  const labels = options.filter(({ value }) => chosen.includes(value)).map(({ label }) => label)
  return (
    <ChoiceFold name={name} n={chosen.length} labels={labels}>
      {(id) => (
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
    </ChoiceFold>
  )
}
