import { useSuspenseQueries } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Trans } from 'react-i18next'
import { formatInstant } from '../../format/date.js'
import { formatNumber } from '../../format/number.js'
import { addTexts } from '../../i18n/late-texts.js'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import { data } from '../../i18n/vi/data.js'
import { carry } from '../../state/use-view.js'
import { type Answers, trpc } from '../../trpc.js'
import { DataHead } from './data-head.js'
import { Methods } from './methods.js'
import { DataTake } from './data-take.js'
import { ReadTable } from './read-table.js'
import { RefusedTable } from './refused-table.js'
import { wholeBuild } from './whole-build.js'
import { Part } from '../../ui/part/part.js'
import { RepeatedList } from '../../ui/repeated/repeated-list.js'
import { ScrollX } from '../../ui/scroll-x.js'
import '../../ui/figure/figure.css'
import './data-page.css'

addTexts({ data })

/** What was read and what was refused, how figures are measured, how to add documents. */
export function DataPage() {
  return <DataContents actions={<DataTake />} />
}

/** The page without the menu that takes its tables away, which needs a window. */
export function DataContents({ actions }: { readonly actions: ReactNode }) {
  const { t } = useTranslation()
  const [overview, plans, refused, repeated] = useSuspenseQueries({
    queries: [
      trpc.overview.summary.queryOptions(wholeBuild.summary),
      trpc.plans.list.queryOptions(wholeBuild.list),
      trpc.plans.refused.queryOptions(wholeBuild.list),
      trpc.plans.repeated.queryOptions(wholeBuild.repeated),
    ],
  })
  return (
    <>
      <DataHead actions={actions} />
      <Part id="read" title={t('data.read.title')}>
        <ReadTable plans={plans.data} />
      </Part>
      {repeated.data.groups.length > 0 && (
        <Part id="repeated" title={t('repeated.title')}>
          <RepeatedList {...repeated.data} />
        </Part>
      )}
      <Part id="refused" title={t('data.refused.title')}>
        <RefusedTable refused={refused.data} />
      </Part>
      <Part title={t('data.methods.title')}>
        <Methods />
      </Part>
      <OwnDocuments />
      <Part title={t('data.take.title')}>
        <p>
          <Trans
            i18nKey="data.take.text"
            components={{
              research: <Link to="/research" search={carry()} />,
              glossary: <Link to="/glossary" search={carry()} />,
            }}
          />
        </p>
      </Part>
      <Part title={t('data.build.title')}>
        <AboutBuild build={overview.data.build} />
      </Part>
    </>
  )
}

/** How documents are added and taken out. */
function OwnDocuments() {
  const { t } = useTranslation()
  return (
    <Part title={t('data.own.title')}>
      <p>{t('data.own.text')}</p>
      <ScrollX label={t('data.command')}>
        <pre>npm run -s doichieu -- ingest ./van-ban</pre>
      </ScrollX>
      <p>{t('data.own.remove')}</p>
      <ScrollX label={t('data.command')}>
        <pre>npm run -s doichieu -- remove ke-hoach.txt</pre>
      </ScrollX>
    </Part>
  )
}

function AboutBuild({ build }: { readonly build: Answers['overview']['summary']['build'] }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const about = [
    ['id', build.build_id],
    ['at', formatInstant(build.built_at, language)],
    ['documents', formatNumber(build.document_count, language)],
    ['schema', build.schema_version],
    ['extractor', build.extractor_version],
    ['inputs', build.inputs_sha256],
    ['conversion', build.conversion_sha256 ?? t('data.build.no_conversion')],
  ] as const
  return (
    <dl className="build">
      {about.map(([name, value]) => (
        <div key={name}>
          <dt>{t(`data.build.${name}`)}</dt>
          <dd>{name === 'id' || name === 'inputs' ? <code>{value}</code> : value}</dd>
        </div>
      ))}
    </dl>
  )
}
