import { localityLevelCodes } from '@doi-chieu/core/locality/locality'
import { formatList } from '../format/list.js'
import { formatNumber, formatYears } from '../format/number.js'
import { planNameWithYear, planPlace } from '../format/plan-label.js'
import { capitalised, codeLabel } from '../i18n/code-label.js'
import { useLanguage } from '../i18n/use-language.js'
import { useTranslation } from '../i18n/use-translation.js'
import type { PlanHead } from '../trpc.js'
import type { SideFilter } from './written-filter.js'

interface KnownSide {
  readonly n_plans: number
  readonly plans: readonly PlanHead[]
  readonly units: readonly {
    readonly name: string
    readonly district_name: string | null
    readonly province_name: string | null
  }[]
}

interface SideWords {
  readonly name: string
  /** Where it lies, or how many plans it is; empty where there is nothing to add. */
  readonly place: string
}

/** How a set of plans is called: `xã Ngọc Kỳ 2022`, `Xã · Hà Tĩnh · 2022–2024`, with its place or its number of plans. */
export function useSideWords(): (side: SideFilter, known: KnownSide) => SideWords {
  const { t } = useTranslation()
  const language = useLanguage()
  return (side, { n_plans, plans, units }) => {
    const count = t('filter.plans', { count: n_plans, n: formatNumber(n_plans, language) })
    const [plan] = plans
    if (n_plans === 1 && plan !== undefined && side.unit.length + side.plan.length > 0)
      return { name: planNameWithYear(plan), place: planPlace(plan) }
    if (side.unit.length > 0) {
      const [unit] = units
      if (unit === undefined) return { name: t('compare.unknown_unit'), place: '' }
      const above = [unit.district_name, unit.province_name].filter((name) => name !== null)
      const names = [...new Set(units.map(({ name }) => name))]
      return {
        name: formatList(names, language),
        place: n_plans === 0 ? above.join(', ') : [...above, count].join(' · '),
      }
    }
    if (side.plan.length > 0 && n_plans === 0) return { name: t('compare.unknown_plan'), place: '' }
    const words = [
      capitalised(
        formatList(
          side.level.map((level) => codeLabel(localityLevelCodes, level, language)),
          language,
        ),
      ),
      side.district.join(', '),
      side.province.join(', '),
      side.year.length === 0 ? '' : formatYears(side.year),
    ].filter((word) => word !== '')
    return { name: words.length === 0 ? t('compare.every_plan') : words.join(' · '), place: count }
  }
}
