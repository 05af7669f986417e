import { useState } from 'react'
import { firstOf } from '../format/list.js'
import { formatNumber } from '../format/number.js'
import { useLanguage } from '../i18n/use-language.js'
import { useTranslation } from '../i18n/use-translation.js'
import type { Selection } from '../state/selection.js'
import { ListInWords } from './list-in-words.js'
import { OpenLink } from './open-link.js'
import { UnfoldRest } from './unfold-rest.js'
import { usePrinting } from './use-printing.js'

interface LinkItem {
  readonly key: string
  readonly label: string
  readonly selection: Selection | null
}

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
  const cut = whole !== undefined && whole.n > items.length
  const named = firstOf(items, !cut && (all || printing) ? items.length : limit)
  const left = cut ? whole.n - named.shown.length : named.left
  if (named.shown.length === 0) return t('figure.none')

  const rest = t(places ? 'figure.more_places' : 'figure.more_names', { count: left, n: formatNumber(left, language) })
  return (
    <ListInWords items={left === 0 ? named.shown : [...named.shown, { key: '', label: rest }]}>
      {(label, place) => {
        const item = named.shown[place]
        if (item !== undefined)
          return item.selection === null ? label : <OpenLink selection={item.selection}>{label}</OpenLink>
        if (cut) return <OpenLink selection={whole.selection}>{label}</OpenLink>
        return (
          <UnfoldRest folded={items.slice(-left).map((one) => one.label)} onUnfold={() => setAll(true)}>
            {label}
          </UnfoldRest>
        )
      }}
    </ListInWords>
  )
}
