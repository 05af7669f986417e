import { useSuspenseQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Trans } from 'react-i18next'
import { formatInstant } from '../../format/date.js'
import { formatNumber } from '../../format/number.js'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import { trpc } from '../../trpc.js'
import { Jump } from '../../ui/jump.js'
import { PageHead } from '../../ui/page-head.js'
import { wholeBuild } from './whole-build.js'

/** How many documents were read and refused, in which build. */
export function DataHead({ actions }: { readonly actions: ReactNode }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { data } = useSuspenseQuery(trpc.overview.summary.queryOptions(wholeBuild.summary))
  const { build, totals } = data
  return (
    <PageHead title={t('data.title')} actions={actions}>
      <p>
        <Trans
          i18nKey="data.lead"
          count={totals.documents}
          values={{
            n: formatNumber(totals.documents, language),
            refused: formatNumber(totals.refused_files, language),
            build: build.build_id,
            date: formatInstant(build.built_at, language),
          }}
          components={{ read: <Jump to="read" />, refused: <Jump to="refused" /> }}
        />
      </p>
    </PageHead>
  )
}
