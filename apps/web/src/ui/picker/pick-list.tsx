import { capitalised } from '../../i18n/code-label.js'
import { useTranslation } from '../../i18n/use-translation.js'
import { PickOption } from './pick-option.js'
import type { Find, PickGroup } from './picker-groups.js'

interface PickListProps {
  readonly unfolded: boolean
  /** What was found, in words. */
  readonly status: string
  readonly id: string
  readonly label: string
  readonly busy: boolean
  readonly groups: readonly PickGroup[]
  /** Place of the active pick among all picks. */
  readonly current: number | null
  readonly optionId: (index: number) => string
  readonly isChosen: (pick: Find) => boolean
  readonly onChoose: (pick: Find) => void
}

/** What was found below the box: in words, then group by group. */
export function PickList({ unfolded, status, id, label, busy, groups, ...options }: PickListProps) {
  const { t } = useTranslation()
  const picks = groups.flatMap((group) => group.picks)
  return (
    <div className="picker-drop" hidden={!unfolded}>
      <p className="note" role="status">
        {unfolded ? status : ''}
      </p>
      <div id={id} role="listbox" aria-label={label} aria-busy={busy}>
        {groups.map((group) => {
          const name = group.path.length === 0 ? t('picker.provinces') : capitalised(group.path.join(' › '))
          return (
            <div key={group.key} role="group" aria-label={name}>
              <div className="picker-group" aria-hidden="true">
                {name}
              </div>
              {group.picks.map((pick) => (
                <ListedPick key={pick.ids.join()} pick={pick} index={picks.indexOf(pick)} {...options} />
              ))}
            </div>
          )
        })}
      </div>
    </div>
  )
}

interface ListedPickProps extends Pick<PickListProps, 'current' | 'optionId' | 'isChosen' | 'onChoose'> {
  readonly pick: Find
  /** Its place among all picks. */
  readonly index: number
}

function ListedPick({ pick, index, current, optionId, isChosen, onChoose }: ListedPickProps) {
  return (
    <PickOption
      id={optionId(index)}
      pick={pick}
      active={index === current}
      chosen={isChosen(pick)}
      onChoose={() => onChoose(pick)}
    />
  )
}
