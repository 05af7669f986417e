import { Fragment, type ReactNode } from 'react'
import { listParts } from '../format/list.js'
import { useLanguage } from '../i18n/use-language.js'

interface ListInWordsProps {
  readonly items: readonly { readonly key: string; readonly label: string }[]
  /** How an item is drawn, by its words and its place: a link, a button, or its words alone. */
  readonly children: (label: string, place: number) => ReactNode
}

/** A list inside a sentence, with the words between its items: `Zalo, Facebook và báo chí`. */
export function ListInWords({ items, children }: ListInWordsProps) {
  const language = useLanguage()
  const labels = items.map(({ label }) => label)
  return listParts(labels, language).map(({ item, text }, place) => (
    // The pieces of one sentence never change places.
    <Fragment key={`${place}/${item === null ? '' : items[item]?.key}`}>
      {item === null ? text : children(text, item)}
    </Fragment>
  ))
}
