import { channelCodes } from '@doi-chieu/core/channel/channel-code'
import { useMemo } from 'react'
import { groupLabel, groupSide } from '../../charts/arrange/group-label.js'
import { type Arranged, useArranged } from '../../charts/arrange/use-arranged.js'
import { channelPlanMatrix } from '../../charts/channel-heatmap/channel-heatmap.series.js'
import {
  type BarSource,
  planBars,
  type ShareBar,
  shareBars,
} from '../../charts/channel-shares/channel-shares.series.js'
import { codeLabel } from '../../i18n/code-label.js'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import { useFilter, useView } from '../../state/use-view.js'
import { sideOf, writeSide } from '../../state/written-filter.js'
import type { Answers } from '../../trpc.js'

/** The page of channels as the address arranges it: rows and columns of the heatmap, bars of the shares. */
export interface ChannelView {
  readonly ordered: Arranged
  /** One bar a plan drawn in the heatmap; one a group where rows are grouped. */
  readonly bars: readonly ShareBar[]
  /** The bars of all pages. */
  readonly allBars: () => readonly ShareBar[]
}

export function useChannelView(matrix: Answers['channels']['matrix']): ChannelView {
  const { t } = useTranslation()
  const language = useLanguage()
  const { of } = useView()
  const filter = writeSide(sideOf(useFilter()))
  const planMatrix = useMemo(
    () => channelPlanMatrix(matrix, (channel) => codeLabel(channelCodes, channel, language)),
    [matrix, language],
  )
  const ordered = useArranged(planMatrix)
  const { group } = ordered.order
  return useMemo(() => {
    const groups = ordered.groups.map(({ key, rows }): BarSource => ({
      key: key ?? '',
      name: groupLabel(key, group, language, t),
      plan_id: null,
      of: groupSide(rows, group, filter),
      rows,
    }))
    const drawn = new Set(ordered.drawn.shown.flatMap(({ rows }) => rows))
    // Names are told apart among all plans, so that a bar is called the same in the figure and in files.
    const every = group === 'none' ? planBars(ordered.rows) : groups
    const shown = group === 'none' ? every.filter(({ rows }) => rows.every((row) => drawn.has(row))) : groups
    return { ordered, bars: shareBars(shown, of), allBars: () => shareBars(every, of) }
  }, [ordered, group, of, filter, language, t])
}
