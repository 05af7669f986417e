import { useTranslation } from '../../i18n/use-translation.js'
import { capitalised } from '../../i18n/code-label.js'
import { useView } from '../../state/use-view.js'
import type { ViewState } from '../../state/view-state.js'
import { Nothing } from '../nothing.js'
import { Picker } from '../picker/picker.js'
import type { Find } from '../picker/picker-groups.js'
import type { ChosenUnit } from './chosen-units.js'
import './unit-chooser.css'

interface UnitChooserProps {
  readonly units: readonly ChosenUnit[]
  readonly onChange: (patch: Partial<ViewState>) => void
}

/** The chosen localities, to take away again, and a box that finds more by any spelling; bodies stand among them as their plans. */
export function UnitChooser({ units, onChange }: UnitChooserProps) {
  const { t } = useTranslation()
  const view = useView()
  const isChosen = ({ ids }: Find): boolean => ids.every((id) => view.unit.includes(id))
  return (
    <>
      {units.length > 0 && (
        <ul className="unit-chips" aria-label={t('picker.chosen_units')}>
          {units.map((unit) => (
            <li key={unit.id}>
              <span>
                {capitalised(unit.name)}
                <span className="note">
                  {' '}
                  {[unit.district_name, unit.province_name].filter((name) => name !== null).join(', ')}{' '}
                  {unit.plans === 0 && <Nothing kind="no_document" />}
                </span>
              </span>
              <button
                type="button"
                aria-label={t('picker.remove', { name: unit.name })}
                onClick={() => onChange({ unit: view.unit.filter((id) => !unit.ids.includes(id)) })}
              >
                <span aria-hidden="true">×</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <Picker
        label={t('picker.add_unit')}
        standing
        isChosen={isChosen}
        onPick={({ ids }) => onChange({ unit: [...view.unit, ...ids] })}
      />
    </>
  )
}
