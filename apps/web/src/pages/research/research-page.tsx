import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Fragment } from 'react'
import { Trans } from 'react-i18next'
import { formatDate } from '../../format/date.js'
import { formatNumber } from '../../format/number.js'
import { addTexts } from '../../i18n/late-texts.js'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import { research } from '../../i18n/vi/research.js'
import { carry } from '../../state/use-view.js'
import { type Answers, trpc } from '../../trpc.js'
import { Command } from '../../ui/command.js'
import { CopyButton } from '../../ui/copy-button.js'
import { Part } from '../../ui/part/part.js'
import { wholeBuild } from '../data/whole-build.js'
import { bibtex } from './bibtex.js'
import { Dictionary } from './dictionary.js'
import { commandOf, exampleQueries } from './example-queries.js'
import { QualityTable } from './quality-table.js'
import { ResearchHead } from './research-head.js'
import './research-page.css'

addTexts({ research })

/** How the file is opened where researchers work; names of programs are the same in all languages. */
const inClients = (file: string) =>
  [
    ['Python', `import duckdb; duckdb.connect("${file}", read_only=True).sql("FROM v_channel_mix").df()`],
    ['R', `DBI::dbReadTable(DBI::dbConnect(duckdb::duckdb(), "${file}", read_only = TRUE), "v_channel_mix")`],
  ] as const

/** What a researcher takes: how to cite, the files, their quality, questions in SQL, and what every column means. */
export function ResearchPage() {
  const { t } = useTranslation()
  const language = useLanguage()
  const { data } = useSuspenseQuery(trpc.overview.summary.queryOptions(wholeBuild.summary))
  const file = `doi-chieu-${data.build.build_id}.duckdb`
  return (
    <>
      <ResearchHead />
      <Cite build={data.build} />
      <Part title={t('research.whole.title')}>
        <p>{t('research.whole.text')}</p>
        <div className="in-client">
          <a className="button no-print" href="/download/plans.duckdb" download>
            {t('research.whole.file')}
          </a>
          <dl>
            {inClients(file).map(([client, line]) => (
              <Fragment key={client}>
                <dt>{client}</dt>
                <dd>
                  <Command line={line} />
                </dd>
              </Fragment>
            ))}
          </dl>
        </div>
      </Part>
      <Part id="quality" title={t('research.quality.title')}>
        <QualityTable />
      </Part>
      <Part title={t('research.sql.title')}>
        <p>{t('research.sql.text')}</p>
        {exampleQueries(language).map((query) => (
          <div key={query.name} className="example">
            <h3>{t(`research.sql.${query.name}`)}</h3>
            <Command line={commandOf(query)} part={{ label: t('research.sql.copy'), text: query.sql }} />
          </div>
        ))}
      </Part>
      <Part title={t('research.dictionary.title')}>
        <p>
          <Trans
            i18nKey="research.dictionary.text"
            components={{ glossary: <Link to="/glossary" search={carry()} /> }}
          />
        </p>
        <Dictionary />
      </Part>
    </>
  )
}

/** How the build is cited in words and in BibTeX. */
function Cite({ build }: { readonly build: Answers['overview']['summary']['build'] }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const cited = t('research.cite.line', {
    build: build.build_id,
    date: formatDate(build.built_at.slice(0, 10), language),
    n: formatNumber(build.document_count, language),
    extractor: build.extractor_version,
    schema: build.schema_version,
  })
  const [title = ''] = cited.split('. ')
  return (
    <Part title={t('research.cite.title')}>
      <p className="citation">{cited}</p>
      <p className="citation-copy">
        <CopyButton label={t('research.cite.copy')} text={() => cited} />
        <CopyButton label={t('research.cite.bibtex')} text={() => bibtex(build, title)} />
      </p>
      <p className="note">{t('research.cite.id')}</p>
    </Part>
  )
}
