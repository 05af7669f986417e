import { Fragment, type KeyboardEvent, type SyntheticEvent, useState } from 'react'
import { flushSync } from 'react-dom'
import { firstOf, formatList, listParts } from '../format/list.js'
import { formatNumber } from '../format/number.js'
import { useLanguage } from '../i18n/use-language.js'
import { useTranslation } from '../i18n/use-translation.js'
import type { Selection } from '../state/selection.js'
import { OpenLink } from './open-link.js'
import { usePrinting } from './use-printing.js'

interface LinkItem {
  readonly key: string
  readonly label: string
  readonly selection: Selection | null
}

const MOST_WRITTEN = 40

interface LinkListProps {
  readonly items: readonly LinkItem[]
  readonly limit?: number
  /** The names are places: so are those that are left. */
  readonly places?: boolean
  /** How many there are, and what shows them, where `items` are not all: the number of those left opens it. */
  readonly whole?: { readonly n: number; readonly selection: Selection }
}

/** Names in a sentence, each opening its sentences: `Zalo, Facebook và báo chí`. A long list ends in a number that unfolds it. */
export function LinkList({ items, limit = 6, places = false, whole }: LinkListProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const printing = usePrinting()
  const [all, setAll] = useState(false)
  const unfold = ({ currentTarget }: SyntheticEvent): void => {
    const last = currentTarget.previousElementSibling
    // At once, so that the focus goes on with the first name that was folded.
    flushSync(() => setAll(true))
    const next = last?.nextElementSibling
    if (next instanceof HTMLElement) next.focus()
  }
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    unfold(event)
  }
  const cut = whole !== undefined && whole.n > items.length
  const named = firstOf(items, !cut && (all || printing) ? items.length : limit)
  const { shown } = named
  const left = cut ? whole.n - shown.length : named.left
  if (shown.length === 0) return t('figure.none')
  // Names that fit in a sentence of a report; hundreds do not.
  const folded =
    left === 0 || cut || left > MOST_WRITTEN
      ? undefined
      : formatList(
          items.slice(-left).map(({ label }) => label),
          language,
        )
  const rest =
    left === 0
      ? []
      : [t(places ? 'figure.more_places' : 'figure.more_names', { count: left, n: formatNumber(left, language) })]
  return listParts([...shown.map(({ label }) => label), ...rest], language).map((part, index) => {
    const item = part.item === null ? undefined : shown[part.item]
    // The pieces of one sentence never change places.
    const key = `${index}/${item?.key ?? ''}`
    if (part.item === shown.length && cut)
      return (
        <OpenLink key={key} selection={whole.selection}>
          {part.text}
        </OpenLink>
      )
    if (part.item === shown.length)
      return (
        // A real button is a box of its own, and the full stop after it could stand alone on the next line.
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- see above; keys are listened for
        <span
          key={key}
          role="button"
          tabIndex={0}
          className="text-button in-words"
          data-rest={folded}
          onClick={unfold}
          onKeyDown={onKey}
        >
          {part.text}
        </span>
      )
    if (item === undefined || item.selection === null) return <Fragment key={key}>{part.text}</Fragment>
    return (
      <OpenLink key={key} selection={item.selection}>
        {item.label}
      </OpenLink>
    )
  })
}
