import type { Arranged } from '../../charts/arrange/use-arranged.js'
import type { CountBar } from '../../charts/count-bars/count-bars.series.js'
import { yearChangesTables } from '../../charts/year-changes/year-changes-tables.js'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import { useFilter, useView } from '../../state/use-view.js'
import { barsTable } from '../../takeaway/bars-table.js'
import { TakeAway } from '../../takeaway/take-away.js'
import type { Answers } from '../../trpc.js'
import { citationFindingsTable, citationMatrixTable, citedByPlanTable } from './citation-tables.js'

interface CitationTakeProps {
  readonly matrix: Answers['citations']['matrix']
  readonly ordered: Arranged
  /** Whether plans are the rows of the matrix: there are too many for its columns. */
  readonly many: boolean
  /** Which documents the figures have, where they are not all. */
  readonly among: string | undefined
  /** Citations by the level of the cited document's issuer. */
  readonly bars: readonly CountBar[]
}

/** The page of citations as it is taken away. */
export function CitationTake({ matrix, ordered, many, among, bars }: CitationTakeProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const filter = useFilter()
  const state = useView()
  const levels = barsTable(
    {
      name: 'cap-ban-hanh',
      title: t('citations.levels.title'),
      note: t('citations.levels.note'),
      corner: t('citations.levels.level'),
      counted: t('citations.levels.citations'),
      bars,
      plans: matrix.n_plans,
    },
    t,
  )
  return (
    <TakeAway
      view="can-cu-phap-ly"
      title={t('citations.title')}
      tables={[
        many
          ? citedByPlanTable(state, ordered, among, t)
          : citationMatrixTable(matrix, state.sort, filter, t, language),
        ...yearChangesTables({ ...ordered, corner: t('citations.matrix.corner'), among }, t),
        citationFindingsTable(filter, t, language),
        levels,
      ]}
      sources={[{ subject: 'citation', plan: null, facets: {} }]}
    />
  )
}
