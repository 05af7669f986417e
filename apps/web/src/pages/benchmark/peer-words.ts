import { localityLevelCodes } from '@doi-chieu/core/locality/locality'
import { formatList } from '../../format/list.js'
import { codeLabel } from '../../i18n/code-label.js'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import type { PlanHead } from '../../trpc.js'
import type { Benchmark } from './benchmark-series.js'

/** The rules of the group in words: `cùng cấp xã và cùng năm 2022`. */
export function usePeerWords(): (used: Benchmark['used'], plan: PlanHead) => string {
  const { t } = useTranslation()
  const language = useLanguage()
  return (used, plan) => {
    const level = plan.locality_level === null ? '' : codeLabel(localityLevelCodes, plan.locality_level, language)
    const year = String(plan.plan_year ?? '')
    const words = used.map((rule) => {
      switch (rule) {
        case 'province':
          return t('benchmark.words.province', { name: plan.place_province ?? '' })
        case 'district':
          return t('benchmark.words.district', { name: plan.district_name ?? '' })
        case 'level':
          return t('benchmark.words.level', { name: level })
        case 'year':
          return t('benchmark.words.year', { name: year })
        case 'nearest':
          return t('benchmark.words.nearest', { level, year })
        case 'all':
          return t('benchmark.words.all')
      }
    })
    return formatList(words, language)
  }
}
