import { commitmentKindCodes, indexCodes, parAreaCodes } from '@doi-chieu/core/commitment/commitment'
import type { TFunction } from 'i18next'
import type { CountBar } from '../../charts/count-bars/count-bars.series.js'
import { formatNumber } from '../../format/number.js'
import { capitalised, codeLabel } from '../../i18n/code-label.js'
import type { Language } from '../../state/view-state.js'
import type { Answers } from '../../trpc.js'

interface CommitmentBars {
  readonly byIndex: readonly CountBar[]
  readonly byArea: readonly CountBar[]
  /** Commitments that name no area, where there are any. Most do not: as a bar they would leave the others no room. */
  readonly noArea: CountBar | undefined
  readonly byKind: readonly CountBar[]
}

/** A bar for each index, area of reform and kind of commitment; each opens its commitments. */
export function commitmentBars(
  summary: Answers['commitments']['summary'],
  t: TFunction,
  language: Language,
): CommitmentBars {
  const bar = (
    key: string,
    label: string,
    facets: Readonly<Record<string, string>>,
    { commitments, plans_with }: { readonly commitments: number; readonly plans_with: number },
  ): CountBar => ({
    key,
    label,
    count: commitments,
    plans: plans_with,
    selection: { subject: 'commitment', plan: null, facets },
    words: t('commitments.words', {
      label,
      n: formatNumber(commitments, language),
      plans: formatNumber(plans_with, language),
    }),
  })
  const noArea = summary.by_par_area.find(({ par_area }) => par_area === null)
  return {
    byIndex: summary.by_index.map((total) =>
      bar(total.index_code, codeLabel(indexCodes, total.index_code, language), { index: total.index_code }, total),
    ),
    byArea: summary.by_par_area.flatMap((total) =>
      total.par_area === null
        ? []
        : [bar(total.par_area, codeLabel(parAreaCodes, total.par_area, language), { area: total.par_area }, total)],
    ),
    noArea: noArea && bar('', t('commitments.area.unknown'), { area: 'none' }, noArea),
    byKind: summary.by_kind.map((total) =>
      bar(total.kind, capitalised(codeLabel(commitmentKindCodes, total.kind, language)), { kind: total.kind }, total),
    ),
  }
}
