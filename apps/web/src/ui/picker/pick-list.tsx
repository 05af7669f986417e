import { capitalised } from '../../i18n/code-label.js'
import { useTranslation } from '../../i18n/use-translation.js'
import { PickOption } from './pick-option.js'
import type { Pick, PickGroup } from './picker-groups.js'

interface PickListProps {
  readonly id: string
  readonly label: string
  readonly busy: boolean
  readonly groups: readonly PickGroup[]
  /** Place of the active pick among all picks. */
  readonly current: number | null
  readonly optionId: (index: number) => string
  readonly isChosen: (pick: Pick) => boolean
  readonly onChoose: (pick: Pick) => void
}

/** The finds below the box, group by group. */
export function PickList({ id, label, busy, groups, current, optionId, isChosen, onChoose }: PickListProps) {
  const { t } = useTranslation()
  const picks = groups.flatMap((group) => group.picks)
  return (
    <div id={id} role="listbox" aria-label={label} aria-busy={busy}>
      {groups.map((group) => {
        const name = group.path.length === 0 ? t('picker.provinces') : capitalised(group.path.join(' › '))
        return (
          <div key={group.key} role="group" aria-label={name}>
            <div className="picker-group" aria-hidden="true">
              {name}
            </div>
            {group.picks.map((pick) => {
              const index = picks.indexOf(pick)
              return (
                <PickOption
                  key={pick.ids.join()}
                  id={optionId(index)}
                  pick={pick}
                  active={index === current}
                  chosen={isChosen(pick)}
                  onChoose={() => onChoose(pick)}
                />
              )
            })}
          </div>
        )
      })}
    </div>
  )
}
