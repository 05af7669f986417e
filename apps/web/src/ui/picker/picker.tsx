import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useDeferredValue, useId, useState } from 'react'
import { addTexts } from '../../i18n/late-texts.js'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import { picker as texts } from '../../i18n/vi/picker.js'
import { useView } from '../../state/use-view.js'
import { PICKS } from '../../state/written-filter.js'
import { trpc } from '../../trpc.js'
import { PickList } from './pick-list.js'
import { pickStatus } from './pick-status.js'
import { groupPicks, type Pick } from './picker-groups.js'
import { pressedInPicker } from './picker-keys.js'
import { useUnfoldedBox } from './use-unfolded-box.js'
import './picker.css'

addTexts({ picker: texts })

interface PickerProps {
  readonly label: string
  readonly onPick: (pick: Pick) => void
  /** Picks that are chosen already: shown, and not to be chosen twice. */
  readonly isChosen?: (pick: Pick) => boolean
  /** The list stands open: the box is inside something that was unfolded for it, and gets the focus. */
  readonly standing?: boolean
}

/**
 * Finds a unit or plan by name in any spelling: an ARIA combobox with a grouped list. The focus stays in the box; arrows
 * move through the list, Enter chooses, Escape closes and then empties.
 */
export function Picker({ label, onPick, isChosen = () => false, standing = false }: PickerProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { units } = useView()
  const [typed, setTyped] = useState('')
  const [active, setActive] = useState<number | null>(null)
  const { box, input, unfolded, setUnfolded } = useUnfoldedBox(standing)
  const id = useId()
  const q = useDeferredValue(typed.trim().slice(0, 200))
  const { data, isError, isPlaceholderData } = useQuery({
    ...trpc.localities.pick.queryOptions({ q, units, limit: PICKS }),
    placeholderData: keepPreviousData,
  })
  const groups = groupPicks(data?.rows ?? [])
  const picks = groups.flatMap((group) => group.picks)
  const current = active === null ? null : Math.min(active, picks.length - 1)
  const optionId = (index: number): string => `${id}-${index}`

  const moveTo = (index: number): void => {
    if (picks.length === 0) return
    const next = (index + picks.length) % picks.length
    setActive(next)
    document.getElementById(optionId(next))?.scrollIntoView({ block: 'nearest' })
  }
  const choose = (pick: Pick | undefined): void => {
    if (pick === undefined || isChosen(pick)) return
    onPick(pick)
    setTyped('')
    setActive(null)
    setUnfolded(false)
  }

  const status = isError ? t('picker.failed') : pickStatus(data, q, picks.length, t, language)
  return (
    <div className="picker no-print" ref={box}>
      <label htmlFor={`${id}-box`}>{label}</label>
      <input
        ref={input}
        id={`${id}-box`}
        type="text"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        aria-expanded={unfolded}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={unfolded && current !== null && current >= 0 ? optionId(current) : undefined}
        placeholder={t('picker.placeholder')}
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value)
          setActive(null)
          setUnfolded(true)
        }}
        onClick={() => setUnfolded(true)}
        onKeyDown={(event) =>
          pressedInPicker(event, {
            unfolded,
            setUnfolded,
            current,
            moveTo,
            chooseAt: isPlaceholderData ? null : (index) => choose(picks[index]),
            empty: typed === '' ? null : () => setTyped(''),
          })
        }
      />
      <div className="picker-drop" hidden={!unfolded}>
        <p className="note" role="status">
          {unfolded ? status : ''}
        </p>
        <PickList
          id={`${id}-list`}
          label={label}
          busy={isPlaceholderData}
          {...{ groups, current, optionId, isChosen }}
          onChoose={choose}
        />
      </div>
    </div>
  )
}
