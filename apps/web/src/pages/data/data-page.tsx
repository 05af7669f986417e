import { textQualityCodes } from '@doi-chieu/core/document/text-quality'
import { useSuspenseQueries } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Trans } from 'react-i18next'
import { formatInstant } from '../../format/date.js'
import { formatNumber } from '../../format/number.js'
import { capitalised, codeLabel } from '../../i18n/code-label.js'
import { addTexts } from '../../i18n/late-texts.js'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import { data } from '../../i18n/vi/data.js'
import { carry } from '../../state/use-view.js'
import { trpc } from '../../trpc.js'
import { PlanLink } from '../../ui/plan-link.js'
import { useRowsShown } from '../../ui/rows-shown.js'
import { DataHead } from './data-head.js'
import { Methods } from './methods.js'
import { wholeBuild } from './whole-build.js'
import { Part } from '../../ui/part/part.js'
import { ScrollX } from '../../ui/scroll-x.js'
import '../../ui/figure/figure.css'
import './data-page.css'

addTexts({ data })

/** What was read and what was refused, how figures are measured, how to add documents. */
export function DataPage() {
  const { t } = useTranslation()
  const language = useLanguage()
  const [overview, plans, refused] = useSuspenseQueries({
    queries: [
      trpc.overview.summary.queryOptions(wholeBuild.summary),
      trpc.plans.list.queryOptions(wholeBuild.list),
      trpc.plans.refused.queryOptions(wholeBuild.list),
    ],
  })
  const { shown, more } = useRowsShown(plans.data.rows)
  const { build } = overview.data
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
    <>
      <DataHead />
      <Part id="read" title={t('data.read.title')}>
        <ScrollX label={t('data.read.title')}>
          <table className="table">
            <thead>
              <tr>
                <th scope="col">{t('data.read.file')}</th>
                <th scope="col">{t('data.read.plan')}</th>
                <th scope="col">{t('data.read.quality')}</th>
              </tr>
            </thead>
            <tbody>
              {shown.map(({ plan, file_name }) => (
                <tr key={plan.plan_id}>
                  <th scope="row">{file_name}</th>
                  <td>
                    <PlanLink plan={plan} facts="about" /> <span className="note">{plan.plan_year}</span>
                  </td>
                  <td>{capitalised(codeLabel(textQualityCodes, plan.text_quality, language))}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollX>
        {more}
        {plans.data.rows.length < plans.data.total && (
          <p className="note">
            {t('data.read.shown', {
              n: formatNumber(plans.data.rows.length, language),
              total: formatNumber(plans.data.total, language),
            })}
          </p>
        )}
      </Part>
      <Part id="refused" title={t('data.refused.title')}>
        {refused.data.total === 0 ? (
          <p>{t('data.refused.none')}</p>
        ) : (
          <ScrollX label={t('data.refused.title')}>
            <table className="table">
              <thead>
                <tr>
                  {(['file', 'what', 'effect', 'next'] as const).map((name) => (
                    <th key={name} scope="col">
                      {t(`data.refused.${name}`)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {refused.data.rows.map((row) => (
                  <tr key={row.file_name}>
                    <th scope="row">{row.file_name}</th>
                    <td>{row[`what_${language}`]}</td>
                    <td>{row[`effect_${language}`]}</td>
                    <td>{row[`next_${language}`]}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </ScrollX>
        )}
      </Part>
      <Part title={t('data.methods.title')}>
        <Methods />
      </Part>
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
        <dl className="build">
          {about.map(([name, value]) => (
            <div key={name}>
              <dt>{t(`data.build.${name}`)}</dt>
              <dd>{name === 'id' || name === 'inputs' ? <code>{value}</code> : value}</dd>
            </div>
          ))}
        </dl>
      </Part>
    </>
  )
}
