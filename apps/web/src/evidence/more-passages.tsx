import { formatNumber } from '../format/number.js'
import { useLanguage } from '../i18n/use-language.js'
import { useTranslation } from '../i18n/use-translation.js'

/** The part of a list that is asked for. */
export interface PassagePage {
  readonly limit: number
  readonly offset: number
}

/** What a reader looks at first, and the most that the API gives at once. */
export const FIRST_PAGE: PassagePage = { limit: 60, offset: 0 }
const MOST = 500

interface MorePassagesProps {
  readonly page: PassagePage
  /** Passages at hand, and all there are. */
  readonly shown: number
  readonly total: number
  readonly onPage: (page: PassagePage) => void
}

/** Under the passages: how many of how many, and the way to the others. */
export function MorePassages({ page: { limit, offset }, shown, total, onPage }: MorePassagesProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  if (shown >= total) return null
  const number = (n: number): string => formatNumber(n, language)
  if (limit < MOST)
    return (
      <p className="panel-about">
        {t('panel.shown', { n: number(shown), total: number(total) })}{' '}
        <button type="button" className="text-button" onClick={() => onPage({ limit: MOST, offset: 0 })}>
          {t('panel.more')}
        </button>
      </p>
    )
  const step = (to: number, text: string) =>
    to >= 0 &&
    to < total && (
      <button type="button" className="text-button" onClick={() => onPage({ limit: MOST, offset: to })}>
        {text}
      </button>
    )
  return (
    <p className="panel-about panel-pages">
      {t('panel.part', { first: number(offset + 1), last: number(offset + shown), total: number(total) })}
      {step(offset - MOST, t('panel.previous'))}
      {step(offset + MOST, t('panel.next'))}
    </p>
  )
}
