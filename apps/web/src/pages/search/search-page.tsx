import { useSuspenseQuery } from '@tanstack/react-query'
import { useDeferredValue } from 'react'
import { Trans } from 'react-i18next'
import { formatNumber, formatOutOf } from '../../format/number.js'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import { useFilter, useView } from '../../state/use-view.js'
import { TakeAway } from '../../takeaway/take-away.js'
import { trpc } from '../../trpc.js'
import { FilterBar } from '../../ui/filter/filter-bar.js'
import { FilterWords } from '../../ui/filter/filter-words.js'
import { PageHead } from '../../ui/page-head.js'
import { KindTabs } from './kind-tabs.js'
import { NothingFound } from './nothing-found.js'
import { SearchForm } from './search-form.js'
import { SearchHits } from './search-hits.js'
import { SearchPager } from './search-pager.js'
import { SearchStart } from './search-start.js'
import { hitsTable } from './hits-table.js'
import './search-page.css'

export const HITS_A_PAGE = 20

/** Passages of the plans in which the searched words stand, each leading to its place. */
export function SearchPage() {
  const { t } = useTranslation()
  const language = useLanguage()
  const filter = useFilter()
  // Old hits stay on the screen until the new ones are there.
  const { q, within, page } = useDeferredValue(useView())
  const request = { q, filter, within: within ?? undefined }
  const { data } = useSuspenseQuery(
    trpc.search.list.queryOptions({ ...request, limit: HITS_A_PAGE, offset: (page - 1) * HITS_A_PAGE }),
  )
  const isAsked = q.trim() !== ''
  return (
    <>
      <PageHead
        title={t('search.title')}
        actions={
          data.total > 0 && (
            <TakeAway
              view={`tim-${q}`}
              title={`${t('search.title')}: ${q}`}
              tables={[hitsTable(request, t)]}
              sources={[]}
            />
          )
        }
      >
        {isAsked && data.total > 0 && (
          <p>
            <Trans
              i18nKey="search.found"
              count={data.total}
              values={{
                n: formatNumber(data.total, language),
                plans: formatOutOf(data.plans_with, data.n_plans, language),
                q,
              }}
              components={{ strong: <strong /> }}
            />
            {data.matching === 'beginning' && ` ${t('search.beginnings')}`}
          </p>
        )}
      </PageHead>
      <SearchForm />
      {!isAsked && <SearchStart />}
      {isAsked && data.anywhere > 0 && <KindTabs answer={data} />}
      {isAsked && <FilterBar />}
      {isAsked && data.total === 0 && <NothingFound answer={data} q={q} within={within} />}
      {data.rows.length > 0 && (
        <>
          <p className="print-only note">
            <FilterWords />
          </p>
          <SearchHits rows={data.rows} first={data.offset + 1} />
          <SearchPager total={data.total} page={page} size={HITS_A_PAGE} />
        </>
      )}
    </>
  )
}
