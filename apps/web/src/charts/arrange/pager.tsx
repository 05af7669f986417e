import { Link } from '@tanstack/react-router'
import { formatNumber } from '../../format/number.js'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import { alter, useChangeView } from '../../state/use-view.js'
import { ArrangeSelect } from './arrange-bar.js'
import { groupLabel } from './group-label.js'
import type { Arranged } from './use-arranged.js'

/** Which rows are drawn, and the way to the others: by page, and by group where rows are grouped. */
export function Pager({ ordered }: { readonly ordered: Arranged }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { drawn, order } = ordered
  const { group } = order
  const change = useChangeView()
  const { page, pages } = drawn
  if (pages === 1) return null
  const step = (to: number, text: string) =>
    to < 1 || to > pages ? (
      <span className="pager-off">{text}</span>
    ) : (
      <Link to="." search={alter({ page: to })} resetScroll={false} activeProps={{}}>
        {text}
      </Link>
    )
  return (
    <nav className="pager no-print" aria-label={t('arrange.pages')}>
      <span aria-live="polite">
        {t('arrange.shown', {
          first: formatNumber(drawn.first, language),
          last: formatNumber(drawn.last, language),
          n: formatNumber(ordered.rows.length, language),
        })}
      </span>
      {step(page - 1, t('arrange.previous'))}
      {step(page + 1, t('arrange.next'))}
      <ArrangeSelect
        label={t('arrange.to')}
        value={String(page)}
        options={ordered.pages.map((parts, index) => ({
          value: String(index + 1),
          label:
            group === 'none'
              ? t('arrange.page', { page: formatNumber(index + 1, language), pages: formatNumber(pages, language) })
              : parts.map(({ key }) => groupLabel(key, group, language, t)).join(' · '),
        }))}
        onChange={(value) => change({ page: Number(value) }, { replace: true })}
      />
    </nav>
  )
}
