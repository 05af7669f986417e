import type { TFunction } from 'i18next'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { type KeyboardEvent, useDeferredValue, useEffect, useId, useRef, useState } from 'react'
import { formatNumber } from '../../format/number.js'
import { capitalised } from '../../i18n/code-label.js'
import { addTexts } from '../../i18n/late-texts.js'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import { picker as texts } from '../../i18n/vi/picker.js'
import { useView } from '../../state/use-view.js'
import { PICKS } from '../../state/written-filter.js'
import type { Language } from '../../state/view-state.js'
import { type Answers, trpc } from '../../trpc.js'
import { PickOption } from './pick-option.js'
import { groupPicks, type Pick } from './picker-groups.js'
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
  const [asked, setUnfolded] = useState(false)
  const unfolded = asked || standing
  const [active, setActive] = useState<number | null>(null)
  const box = useRef<HTMLDivElement>(null)
  const input = useRef<HTMLInputElement>(null)
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

  useEffect(() => {
    if (standing) input.current?.focus()
  }, [standing])
  useEffect(() => {
    if (!unfolded) return
    const onPointer = ({ target }: PointerEvent): void => {
      if (target instanceof Node && box.current?.contains(target) !== true) setUnfolded(false)
    }
    document.addEventListener('pointerdown', onPointer)
    return () => document.removeEventListener('pointerdown', onPointer)
  }, [unfolded])

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
  const onKeyDown = (event: KeyboardEvent): void => {
    switch (event.key) {
      case 'ArrowDown':
        event.preventDefault()
        setUnfolded(true)
        moveTo(unfolded ? (current ?? -1) + 1 : 0)
        break
      case 'ArrowUp':
        event.preventDefault()
        setUnfolded(true)
        moveTo((current ?? 0) - 1)
        break
      case 'Enter':
        // The best find needs no arrow. While older finds are still shown, Enter would choose something else.
        if (unfolded && !isPlaceholderData) {
          event.preventDefault()
          choose(picks[current ?? 0])
        }
        break
      case 'Escape':
        if (!unfolded && typed === '') return
        event.preventDefault()
        if (unfolded) setUnfolded(false)
        else setTyped('')
        break
      case 'Tab':
        setUnfolded(false)
        break
      default:
    }
  }

  const status = isError ? t('picker.failed') : statusOf(data, q, picks.length, t, language)
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
        onKeyDown={onKeyDown}
      />
      <div className="picker-drop" hidden={!unfolded}>
        <p className="note" role="status">
          {unfolded ? status : ''}
        </p>
        <div id={`${id}-list`} role="listbox" aria-label={label} aria-busy={isPlaceholderData}>
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
                      onChoose={() => choose(pick)}
                    />
                  )
                })}
              </div>
            )
          })}
        </div>
      </div>
    </div>
  )
}

/** What the list holds, for whoever cannot see it. */
function statusOf(
  found: Answers['localities']['pick'] | undefined,
  q: string,
  shown: number,
  t: TFunction,
  language: Language,
): string {
  if (found === undefined) return t('shell.loading')
  const { total, alike } = found
  if (total === 0 && q !== '') return t('picker.none', { q })
  if (alike) return t('picker.alike')
  if (q === '') return t('picker.with_plans')
  return total > shown
    ? t('picker.first', { n: formatNumber(shown, language), total: formatNumber(total, language) })
    : t('picker.found', { count: total, n: formatNumber(total, language) })
}
