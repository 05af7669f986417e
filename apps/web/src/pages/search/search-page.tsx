import { useSuspenseQuery } from '@tanstack/react-query'
import { useDeferredValue } from 'react'
import { useTranslation } from '../../i18n/use-translation.js'
import { useFilter, useView } from '../../state/use-view.js'
import { TakeAway } from '../../takeaway/take-away.js'
import { trpc } from '../../trpc.js'
import { FilterBar } from '../../ui/filter/filter-bar.js'
import { FilterWords } from '../../ui/filter/filter-words.js'
import { KindTabs } from './kind-tabs.js'
import { NothingFound } from './nothing-found.js'
import { SearchForm } from './search-form.js'
import { SearchHead } from './search-head.js'
import { SearchHits } from './search-hits.js'
import { PastLastPage, SearchPager } from './search-pager.js'
import { SearchStart } from './search-start.js'
import { HITS_A_PAGE, hitsPage, hitsRequest } from './hits-request.js'
import { hitsTable } from './hits-table.js'
import './search-page.css'

/** Passages of the plans in which the searched words stand, each leading to its place. */
export function SearchPage() {
  const { t } = useTranslation()
  const filter = useFilter()
  // Old hits stay on the screen until the new ones are there.
  const view = useDeferredValue(useView())
  const { q, within, page } = view
  const request = hitsRequest(filter, view)
  const { data } = useSuspenseQuery(trpc.search.list.queryOptions({ ...request, ...hitsPage(page) }))
  const isAsked = q.trim() !== ''
  return (
    <>
      <SearchHead
        answer={data}
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
      />
      <SearchForm />
      {!isAsked && <SearchStart />}
      {isAsked && data.anywhere > 0 && <KindTabs answer={data} />}
      {isAsked && <FilterBar />}
      {isAsked && data.total === 0 && <NothingFound answer={data} q={q} within={within} />}
      {data.total > 0 && data.rows.length === 0 && <PastLastPage total={data.total} size={HITS_A_PAGE} />}
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
