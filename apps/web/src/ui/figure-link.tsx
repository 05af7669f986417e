import { formatNumber } from '../format/number.js'
import { useLanguage } from '../i18n/use-language.js'
import type { Selection } from '../state/selection.js'
import type { EmptyMeaning } from '@doi-chieu/core/plan/reading-status'
import { Nothing } from './nothing.js'
import { OpenLink } from './open-link.js'

interface FigureLinkProps {
  readonly value: number
  readonly selection: Selection
  /** The figure in words, for screen readers. */
  readonly words: string
  /** What zero means here. */
  readonly nothing?: EmptyMeaning
}

/** A number that opens its sentences; zero is shown as the kind of nothing it is. */
export function FigureLink({ value, selection, words, nothing = 'not_found' }: FigureLinkProps) {
  const language = useLanguage()
  if (value === 0) return <Nothing kind={nothing} as="mark" />
  return (
    <OpenLink selection={selection} label={words}>
      {formatNumber(value, language)}
    </OpenLink>
  )
}
