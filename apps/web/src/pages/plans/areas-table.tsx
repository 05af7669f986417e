import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Trans } from 'react-i18next'
import { formatDate } from '../../format/date.js'
import { formatNumber, formatOutOf } from '../../format/number.js'
import { capitalised } from '../../i18n/code-label.js'
import { addTexts } from '../../i18n/late-texts.js'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import { areas } from '../../i18n/vi/areas.js'
import { carry, useFilter } from '../../state/use-view.js'
import { trpc } from '../../trpc.js'
import { Figure } from '../../ui/figure/figure.js'
import { LinkList } from '../../ui/link-list.js'
import { Nothing, NothingKey } from '../../ui/nothing.js'
import { useRowsShown } from '../../ui/rows-shown.js'
import { ScrollX } from '../../ui/scroll-x.js'
import { coveredOf, sumOfAreas } from './areas-series.js'

/** Rows at first: the districts of one province. */
const FIRST = 12
/** Names in a row before the rest is folded. */
const NAMED = 8

addTexts({ areas })

/** District by district, how many communes have a plan and which have none. */
export function AreasTable() {
  const { t } = useTranslation()
  const language = useLanguage()
  const filter = useFilter()
  const { data } = useSuspenseQuery(trpc.localities.coverage.queryOptions({ filter }))
  const { shown, more } = useRowsShown(data.areas, FIRST)
  const sum = sumOfAreas(data.areas)
  if (data.areas.length === 0) return null
  return (
    <Figure
      id="areas"
      title={t('areas.title')}
      note={t(filter.units === 'now' ? 'areas.note_now' : 'areas.note')}
      foot={
        <>
          <NothingKey kinds={['no_document']} />
          <span>{t('areas.foot')}</span>
        </>
      }
    >
      <p className="figure-summary">
        <Trans
          i18nKey="areas.sum"
          count={sum.units}
          values={{
            n: formatNumber(sum.covered, language),
            total: formatNumber(sum.units, language),
            areas: formatNumber(data.areas.length, language),
          }}
          components={{ plans: <Link to="/plans" search={carry()} /> }}
        />
      </p>
      <ScrollX label={t('areas.title')}>
        <table className="table table-wide areas">
          <thead>
            <tr>
              <th scope="col">{t('areas.area')}</th>
              <th scope="col" className="number">
                {t('areas.on')}
              </th>
              <th scope="col" className="number">
                {t('areas.covered')}
              </th>
              <th scope="col">{t('areas.without')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((area) => {
              const covered = coveredOf(area)
              const without = area.units.filter(({ plans }) => plans === 0)
              const words = formatOutOf(covered, area.units.length, language)
              return (
                <tr key={area.area_id}>
                  <th scope="row">
                    {capitalised(area.name)}
                    {area.province !== null && <span className="note">{capitalised(area.province)}</span>}
                  </th>
                  <td className="number">{formatDate(area.on, language)}</td>
                  <td className="number">
                    {covered === 0 ? (
                      <>
                        <Nothing kind="no_document" as="mark" /> <span className="note">{words}</span>
                      </>
                    ) : (
                      <Link
                        to="/plans"
                        search={carry({ unit: [area.area_id] })}
                        aria-label={t('areas.cell', { n: words, area: area.name })}
                      >
                        {words}
                      </Link>
                    )}
                  </td>
                  <td className="areas-without">
                    {without.length === 0 ? (
                      t('areas.all')
                    ) : (
                      <LinkList
                        limit={NAMED}
                        items={without.map(({ locality_id, name }) => ({
                          key: locality_id,
                          label: name,
                          selection: null,
                        }))}
                      />
                    )}
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </ScrollX>
      {more}
    </Figure>
  )
}
