import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import { useView } from '../../state/use-view.js'
import { PICKS } from '../../state/written-filter.js'
import { trpc } from '../../trpc.js'
import { pickStatus } from './pick-status.js'
import { groupPicks, type Find, type PickGroup } from './picker-groups.js'

interface Finds {
  readonly groups: readonly PickGroup[]
  /** Those of all groups, in their order. */
  readonly picks: readonly Find[]
  /** True while they are still those of other words. */
  readonly older: boolean
  /** What was found, in words. */
  readonly status: string
}

/** The units and plans that some words find, under the units of the view. */
export function useFinds(q: string): Finds {
  const { t } = useTranslation()
  const language = useLanguage()
  const { units } = useView()
  const { data, isError, isPlaceholderData } = useQuery({
    ...trpc.localities.byName.queryOptions({ q, units, limit: PICKS }),
    placeholderData: keepPreviousData,
  })
  const groups = groupPicks(data?.rows ?? [])
  const picks = groups.flatMap((group) => group.picks)
  const status = isError ? t('picker.failed') : pickStatus(data, q, picks.length, t, language)
  return { groups, picks, older: isPlaceholderData, status }
}
