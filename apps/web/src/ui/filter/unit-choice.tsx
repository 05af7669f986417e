import { lazy, Suspense, useId } from 'react'
import { useTranslation } from '../../i18n/use-translation.js'
import { formatNumber } from '../../format/number.js'
import { capitalised } from '../../i18n/code-label.js'
import { useLanguage } from '../../i18n/use-language.js'
import type { ViewState } from '../../state/view-state.js'
import { useUnfolding } from '../use-unfolding.js'
import { useChosenUnits } from './chosen-units.js'

const UnitChooser = lazy(async () => ({ default: (await import('./unit-chooser.js')).UnitChooser }))

/** A button that unfolds the search of localities by name. Its code comes when it is asked for. */
export function UnitChoice({ onChange }: { readonly onChange: (patch: Partial<ViewState>) => void }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const units = useChosenUnits()
  const { unfolded, unfold, box, button } = useUnfolding()
  const id = useId()
  const names = units.map(({ name }) => capitalised(name))
  return (
    <div className="choice" ref={box}>
      <button
        ref={button}
        type="button"
        className={units.length === 0 ? 'choice-button' : 'choice-button choice-set'}
        aria-expanded={unfolded}
        aria-controls={id}
        onClick={() => unfold(!unfolded)}
      >
        <span className="choice-name">{t('filter.unit')}</span>{' '}
        {names.length === 0
          ? t('filter.all')
          : names.length <= 2
            ? names.join(', ')
            : t('filter.some', { n: formatNumber(names.length, language) })}
      </button>
      {unfolded && (
        <div id={id} className="choice-list choice-units">
          <Suspense fallback={<div className="choice-coming" />}>
            <UnitChooser units={units} onChange={onChange} />
          </Suspense>
        </div>
      )}
    </div>
  )
}
