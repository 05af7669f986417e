import i18next, { type i18n, type TFunction } from 'i18next'
import { useContext, useSyncExternalStore } from 'react'
import { I18nContext } from 'react-i18next'
import { quickText } from './quick-text.js'

interface Texts {
  readonly t: TFunction
  readonly i18n: i18n
}

interface Source {
  readonly subscribe: (listener: () => void) => () => void
  readonly language: () => string
  readonly byLanguage: Map<string, Texts>
}

const sources = new WeakMap<i18n, Source>()

function sourceOf(instance: i18n): Source {
  const known = sources.get(instance)
  if (known !== undefined) return known
  const made: Source = {
    subscribe: (listener) => {
      instance.on('languageChanged', listener)
      return () => instance.off('languageChanged', listener)
    },
    language: () => instance.language,
    byLanguage: new Map(),
  }
  sources.set(instance, made)
  return made
}

function textsIn(instance: i18n, language: string): Texts {
  const { byLanguage } = sourceOf(instance)
  const known = byLanguage.get(language)
  if (known !== undefined) return known
  const quick = quickText((key) => instance.getResource(language, 'translation', key), language)
  const t = new Proxy(instance.getFixedT(language), {
    apply: (slow, self: unknown, [key, values, ...rest]: unknown[]): unknown =>
      (rest.length === 0 ? quick(key, values) : null) ?? Reflect.apply(slow, self, [key, values, ...rest]),
  })
  const made: Texts = { t, i18n: instance }
  byLanguage.set(language, made)
  return made
}

/**
 * The texts in the language on screen. As that of react-i18next, which it stands in for: there each component that asks
 * copies the whole library object, and each text runs through all its features; a matrix asks for thousands.
 */
export function useTranslation(): Texts {
  // Nothing is around the page itself; the server draws in two languages at once and says which.
  const around: { readonly i18n: i18n } | undefined = useContext(I18nContext)
  const instance = around?.i18n ?? i18next
  const { subscribe, language } = sourceOf(instance)
  return textsIn(instance, useSyncExternalStore(subscribe, language, language))
}
