import { useDeferredValue, useId, useState } from 'react'
import { addTexts } from '../../i18n/late-texts.js'
import { useTranslation } from '../../i18n/use-translation.js'
import { picker as texts } from '../../i18n/vi/picker.js'
import { PickList } from './pick-list.js'
import type { Find } from './picker-groups.js'
import { pressedInPicker } from './picker-keys.js'
import { useActivePick } from './use-active-pick.js'
import { useFinds } from './use-finds.js'
import { useUnfoldedBox } from './use-unfolded-box.js'
import './picker.css'

addTexts({ picker: texts })

interface PickerProps {
  readonly label: string
  readonly onPick: (pick: Find) => void
  /** Picks that are chosen already: shown, and not to be chosen twice. */
  readonly isChosen?: (pick: Find) => boolean
  /** The list stands open: the box is inside something that was unfolded for it, and gets the focus. */
  readonly standing?: boolean
}

/**
 * Finds a unit or plan by name in any spelling: an ARIA combobox with a grouped list. The focus stays in the box; arrows
 * move through the list, Enter chooses, Escape closes and then empties.
 */
export function Picker({ label, onPick, isChosen = () => false, standing = false }: PickerProps) {
  const { t } = useTranslation()
  const [typed, setTyped] = useState('')
  const { box, input, unfolded, setUnfolded } = useUnfoldedBox(standing)
  const id = useId()
  const { groups, picks, older, status } = useFinds(useDeferredValue(typed.trim().slice(0, 200)))
  const { current, setActive, moveTo, optionId } = useActivePick(id, picks.length)

  const choose = (pick: Find | undefined): void => {
    if (pick === undefined || isChosen(pick)) return
    onPick(pick)
    setTyped('')
    setActive(null)
    setUnfolded(false)
  }

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
            chooseAt: older ? null : (index) => choose(picks[index]),
            empty: typed === '' ? null : () => setTyped(''),
          })
        }
      />
      <PickList
        id={`${id}-list`}
        label={label}
        busy={older}
        onChoose={choose}
        {...{ unfolded, status, groups, current, optionId, isChosen }}
      />
    </div>
  )
}
