import { rankedBars } from '../../charts/count-bars/count-bars.series.js'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import { useFilter, useView } from '../../state/use-view.js'
import { barsTable } from '../../takeaway/bars-table.js'
import type { TakeView } from '../../takeaway/take-table.js'
import type { Answers } from '../../trpc.js'
import { commitmentBars } from './commitment-bars.js'
import { spreadTakeTable } from './spread-take-table.js'
import { targetTakeTable } from './target-take-table.js'

/** What of the page can be taken away, as it stands on the screen. */
export function useCommitmentView(summary: Answers['commitments']['summary']): TakeView {
  const { t } = useTranslation()
  const language = useLanguage()
  const filter = useFilter()
  const view = useView()
  const { byIndex, byArea, noArea, byKind } = commitmentBars(summary, t, language)
  const bars = [
    ['chi-so', 'index', byIndex],
    ['linh-vuc', 'area', noArea === undefined ? byArea : [...byArea, noArea]],
    ['loai', 'kind', byKind],
  ] as const
  return {
    view: 'cam-ket',
    title: t('commitments.title'),
    tables: [
      ...bars.map(([name, figure, list]) =>
        barsTable(
          {
            plans: summary.n_plans,
            counted: t('commitments.counted'),
            name,
            title: t(`commitments.${figure}.title`),
            note: t(`commitments.${figure}.note`),
            corner: t(`commitments.${figure}.corner`),
            bars: rankedBars(list),
          },
          t,
        ),
      ),
      spreadTakeTable(filter, view, t, language),
      targetTakeTable(filter, view, t, language),
    ],
    sources: [{ subject: 'commitment', plan: null, facets: {} }],
  }
}
