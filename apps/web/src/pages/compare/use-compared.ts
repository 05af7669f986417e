import { useSuspenseQuery } from '@tanstack/react-query'
import { toldApart } from '../../format/told-apart.js'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import { useSideWords } from '../../state/side-words.js'
import { useView } from '../../state/use-view.js'
import type { ViewState } from '../../state/view-state.js'
import { everyPlan, filterOfSide, readSide } from '../../state/written-filter.js'
import { trpc } from '../../trpc.js'
import type { SideColumn } from './compare-grid.js'
import { comparedSubjects, type ComparedSubject } from './compare-sections.js'

/** What the API is asked for written sides; a broken one is left out. */
export const comparedRequest = (written: readonly string[], units: ViewState['units']) => ({
  sides: written.flatMap((side) => filterOfSide(side, units) ?? []),
})

interface Compared {
  readonly columns: readonly SideColumn[]
  readonly sections: readonly ComparedSubject[]
  /** Documents that the sides cite, all together. */
  readonly documents: number
}

/** The sides of the address beside each other, subject by subject. */
export function useCompared(written: readonly string[]): Compared {
  const { t } = useTranslation()
  const language = useLanguage()
  const { units } = useView()
  const words = useSideWords()
  const { data } = useSuspenseQuery(trpc.compare.table.queryOptions(comparedRequest(written, units)))
  const columns: readonly SideColumn[] = written.flatMap((one, at) => {
    const side = data.sides[at]
    return side === undefined ? [] : [{ written: one, side, ...words(readSide(one) ?? everyPlan, side) }]
  })
  const sections = comparedSubjects(data, language, {
    kind: t('compare.commitment.kind'),
    index: t('compare.commitment.index'),
    area: t('compare.commitment.area'),
  })
  return { columns: toldApart(columns), sections, documents: data.documents_total }
}
