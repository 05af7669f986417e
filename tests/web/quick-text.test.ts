import { en } from '@doi-chieu/web/i18n/en'
import { quickText } from '@doi-chieu/web/i18n/quick-text'
import { vi } from '@doi-chieu/web/i18n/vi'
import { viLate } from '@doi-chieu/web/i18n/vi-late'
import { createInstance } from 'i18next'
import { expect, test } from 'vitest'

const resources = { vi: { translation: { ...vi, ...viLate } }, en: { translation: en } } as const

const isTexts = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

const keysOf = (texts: Readonly<Record<string, unknown>>, prefix = ''): readonly string[] =>
  Object.entries(texts).flatMap(([key, value]) =>
    isTexts(value) ? keysOf(value, `${prefix}${key}.`) : [(prefix + key).replace(/_(?:one|other)$/, '')],
  )

test.each(['vi', 'en'] as const)('every text of %s is as i18next writes it', async (language) => {
  const library = createInstance()
  await library.init({ lng: language, resources, interpolation: { escapeValue: false } })
  const quick = quickText((key) => library.getResource(language, 'translation', key), language)
  const keys = [...new Set(keysOf(resources[language].translation))]
  expect(keys.length).toBeGreaterThan(700)
  let answered = 0
  for (const key of keys) {
    const text = [key, `${key}_other`].map((name): unknown => library.getResource(language, 'translation', name))
    const names = [...String(text[0] ?? text[1]).matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1] ?? '')
    const values = Object.fromEntries(names.map((name) => [name, `<${name}> & 1.234`]))
    for (const count of [undefined, 0, 1, 2, 1.5, 505]) {
      const given = count === undefined ? values : { ...values, count }
      const made = quick(key, given)
      if (made === null) continue
      answered++
      const written: unknown = Reflect.apply(library.t, library, [key, given])
      expect(made, `${key} ${String(count)}`).toBe(written)
    }
  }
  // The rest has forms of number only and no text without one.
  expect(answered).toBeGreaterThan(keys.length * 5)
})

test.each([
  ['no such text', 'shell.none', undefined],
  ['a group of texts', 'shell.nav', undefined],
  ['a value that is missing', 'figure.of_plans', {}],
  ['a value that is no text', 'figure.of_plans', { n: null }],
  ['options of the library', 'figure.of_plans', { n: '1', context: 'x' }],
  ['another kind of key', ['shell.menu'], undefined],
])('%s is left to i18next', (_what, key, values) => {
  const at = (path: string): unknown =>
    path.split('.').reduce<unknown>((value, name) => (isTexts(value) ? value[name] : undefined), vi)
  const quick = quickText(at, 'vi')
  expect(quick('shell.menu', undefined)).not.toBeNull()
  expect(quick(key, values)).toBeNull()
})
