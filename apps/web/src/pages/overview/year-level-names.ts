import { type LocalityLevel, localityLevelCodes } from '@doi-chieu/core/locality/locality'
import type { TFunction } from 'i18next'
import { capitalised, codeLabel } from '../../i18n/code-label.js'
import type { Language } from '../../state/view-state.js'

/** What a row is called; undefined: every level. */
export function levelName(level: LocalityLevel | null | undefined, t: TFunction, language: Language): string {
  if (level === undefined) return t('overview.by_year.total')
  return level === null ? t('overview.by_year.no_level') : capitalised(codeLabel(localityLevelCodes, level, language))
}

/** What a column is called; undefined: every year. */
export function yearName(year: number | null | undefined, t: TFunction): string {
  if (year === undefined) return t('overview.by_year.all')
  return year === null ? t('overview.by_year.no_year') : String(year)
}
