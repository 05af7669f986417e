import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import { languageSchema, type Language } from '../state/view-state.js'
import { vi } from './vi.js'
import type { viLate } from './vi-late.js'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation'
    resources: { translation: typeof vi & typeof viLate }
    returnNull: false
  }
}

const MEMORY = 'doi-chieu.lang'

/** The language chosen last on this machine; null where none was, or where the browser keeps nothing. */
export function rememberedLanguage(): Language | null {
  try {
    return languageSchema.safeParse(localStorage.getItem(MEMORY)).data ?? null
  } catch {
    return null
  }
}

function remember(language: Language): void {
  try {
    localStorage.setItem(MEMORY, language)
  } catch {
    // Storage may be switched off; the address still carries the language.
  }
}

/** Starts i18next with Vietnamese built in; English arrives in its own chunk when it is asked for. */
export async function startLanguages(language: Language): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: 'vi',
    fallbackLng: 'vi',
    resources: { vi: { translation: vi } },
    interpolation: { escapeValue: false },
  })
  await changeLanguage(language, false)
}

/** Switches texts and `<html lang>`; `keep` remembers the choice on this machine. */
export async function changeLanguage(language: Language, keep: boolean): Promise<void> {
  if (language === 'en' && !i18next.hasResourceBundle('en', 'translation')) {
    const { en } = await import('./en.js')
    i18next.addResourceBundle('en', 'translation', en)
  }
  if (i18next.language !== language) await i18next.changeLanguage(language)
  document.documentElement.lang = language
  if (keep) remember(language)
}
