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
import { type Answers, trpc } from '../../trpc.js'
import { Figure } from '../../ui/figure/figure.js'
import { LinkList } from '../../ui/link-list.js'
import { Nothing, NothingKey } from '../../ui/nothing.js'
import { RecordTable } from '../../ui/record-table/record-table.js'
import { useRowsShown } from '../../ui/rows-shown.js'
import { useBlocks } from '../../ui/record-table/use-blocks.js'
import { coveredOf, sumOfAreas } from './areas-series.js'

/** Rows at first: the districts of one province. */
const FIRST = 12
/** On a telephone, where each is a block with the names in it. */
const FIRST_BLOCKS = 6
/** Names in a row before the rest is folded. */
const NAMED = 8

addTexts({ areas })

/** District by district, how many communes have a plan and which have none. */
export function AreasTable() {
  const { t } = useTranslation()
  const language = useLanguage()
  const filter = useFilter()
  const { data } = useSuspenseQuery(trpc.localities.coverage.queryOptions({ filter }))
  const { shown, more } = useRowsShown(data.areas, useBlocks() ? FIRST_BLOCKS : FIRST)
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
      <RecordTable
        label={t('areas.title')}
        className="areas"
        rows={shown}
        keyOf={({ area_id }) => area_id}
        lead={{
          head: t('areas.area'),
          render: ({ name, province }) => (
            <>
              {capitalised(name)}
              {province !== null && <span className="note">{capitalised(province)}</span>}
            </>
          ),
        }}
        columns={[
          { head: t('areas.on'), className: 'number', render: ({ on }) => formatDate(on, language) },
          { head: t('areas.covered'), className: 'number', render: (area) => <Covered area={area} /> },
          { head: t('areas.without'), className: 'areas-without', render: (area) => <Without area={area} /> },
        ]}
      />
      {more}
    </Figure>
  )
}

type Area = Answers['localities']['coverage']['areas'][number]

/** How many of its communes have a plan, leading to these plans. */
function Covered({ area }: { readonly area: Area }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const covered = coveredOf(area)
  const words = formatOutOf(covered, area.units.length, language)
  if (covered === 0)
    return (
      <>
        <Nothing kind="no_document" as="mark" /> <span className="note">{words}</span>
      </>
    )
  return (
    <Link
      to="/plans"
      search={carry({ unit: [area.area_id] })}
      aria-label={t('areas.cell', { n: words, area: area.name })}
    >
      {words}
    </Link>
  )
}

/** The names of its communes without one. */
function Without({ area }: { readonly area: Area }) {
  const { t } = useTranslation()
  const without = area.units.filter(({ plans }) => plans === 0)
  if (without.length === 0) return t('areas.all')
  const items = without.map(({ locality_id, name }) => ({ key: locality_id, label: name, selection: null }))
  return <LinkList limit={NAMED} places items={items} />
}
