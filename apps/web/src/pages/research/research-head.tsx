import { useSuspenseQueries } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Trans } from 'react-i18next'
import { formatInstant } from '../../format/date.js'
import { formatNumber, formatShare } from '../../format/number.js'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import { carry } from '../../state/use-view.js'
import { trpc } from '../../trpc.js'
import { Jump } from '../../ui/jump.js'
import { PageHead } from '../../ui/page-head.js'
import { wholeBuild } from '../data/whole-build.js'
import { BLIND_DOCUMENTS, blindRuns } from './measured-quality.js'

/** What there is to take away, of which build, and how far it can be trusted. */
export function ResearchHead() {
  const { t } = useTranslation()
  const language = useLanguage()
  const [summary, described] = useSuspenseQueries({
    queries: [trpc.overview.summary.queryOptions(wholeBuild.summary), trpc.dictionary.tables.queryOptions()],
  })
  const { build, totals } = summary.data
  const count = (kind: 'table' | 'view'): string =>
    formatNumber(described.data.tables.filter((table) => table.kind === kind).length, language)
  const shares = blindRuns.map(({ right, read }) => right / read)
  return (
    <PageHead title={t('research.title')}>
      <p>
        <Trans
          i18nKey="research.lead"
          count={totals.documents}
          values={{
            n: formatNumber(totals.documents, language),
            views: count('view'),
            tables: count('table'),
            build: build.build_id,
            date: formatInstant(build.built_at, language),
          }}
          components={{
            views: <Jump to="views" />,
            tables: <Jump to="tables" />,
            docs: <Link to="/data" search={carry()} />,
          }}
        />
      </p>
      <p>
        <Trans
          i18nKey="research.lead_quality"
          values={{
            documents: formatNumber(BLIND_DOCUMENTS, language),
            low: formatShare(Math.min(...shares), language, 0),
            high: formatShare(Math.max(...shares), language, 0),
          }}
          components={{ quality: <Jump to="quality" /> }}
        />
      </p>
    </PageHead>
  )
}
