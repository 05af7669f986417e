import { Link } from '@tanstack/react-router'
import { Trans } from 'react-i18next'
import { formatNumber } from '../../format/number.js'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import { alter } from '../../state/use-view.js'

interface SearchPagerProps {
  readonly total: number
  readonly page: number
  readonly size: number
}

/** The pages before and after, and which hits are on this one. */
export function SearchPager({ total, page, size }: SearchPagerProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const last = Math.ceil(total / size)
  if (last <= 1) return null
  return (
    <nav className="search-pager" aria-label={t('search.pages')}>
      {page > 1 && (
        <Link to="." search={alter({ page: page - 1 })} rel="prev" className="no-print">
          ← {t('search.before')}
        </Link>
      )}
      <span className="soft">
        {t('search.shown', {
          from: formatNumber((page - 1) * size + 1, language),
          to: formatNumber(Math.min(page * size, total), language),
          total: formatNumber(total, language),
        })}
      </span>
      {page < last && (
        <Link to="." search={alter({ page: page + 1 })} rel="next" className="no-print">
          {t('search.after')} →
        </Link>
      )}
    </nav>
  )
}

/** The address asks for a page behind the last one, as a link does that was sent before the texts changed. */
export function PastLastPage({ total, size }: Omit<SearchPagerProps, 'page'>) {
  const language = useLanguage()
  const last = Math.ceil(total / size)
  return (
    <p role="status" className="past-last">
      <Trans
        i18nKey="search.past_last"
        count={last}
        values={{ n: formatNumber(last, language) }}
        components={{ last: <Link to="." search={alter({ page: last })} /> }}
      />
    </p>
  )
}
