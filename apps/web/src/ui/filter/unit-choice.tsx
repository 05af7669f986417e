import { lazy, Suspense } from 'react'
import { capitalised } from '../../i18n/code-label.js'
import { useTranslation } from '../../i18n/use-translation.js'
import { partCode } from '../../state/page-code.js'
import type { ViewState } from '../../state/view-state.js'
import { ChoiceFold } from './choice-fold.js'
import { useChosenUnits } from './chosen-units.js'

const UnitChooser = lazy(async () => ({
  default: (await partCode(() => import('./unit-chooser.js'))).UnitChooser,
}))

/** A button that unfolds the search of localities by name. Its code comes when it is asked for. */
export function UnitChoice({ onChange }: { readonly onChange: (patch: Partial<ViewState>) => void }) {
  const { t } = useTranslation()
  const units = useChosenUnits()
  return (
    <ChoiceFold name={t('filter.unit')} n={units.length} labels={units.map(({ name }) => capitalised(name))}>
      {(id) => (
        <div id={id} className="choice-list choice-units">
          <Suspense fallback={<div className="choice-coming" />}>
            <UnitChooser units={units} onChange={onChange} />
          </Suspense>
        </div>
      )}
    </ChoiceFold>
  )
}
