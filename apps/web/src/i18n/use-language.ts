import { useTranslation } from './use-translation.js'
import type { Language } from '../state/view-state.js'

/** The language on screen. */
export function useLanguage(): Language {
  const { i18n } = useTranslation()
  return i18n.language === 'en' ? 'en' : 'vi'
}
