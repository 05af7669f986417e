import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { en } from '@doi-chieu/web/i18n/en'
import { vi as viFirst } from '@doi-chieu/web/i18n/vi'
import { viLate } from '@doi-chieu/web/i18n/vi-late'
import { expect, test } from 'vitest'
import { inRepository } from '../harness/repository.js'

/** Texts of the first load and those that come with their page. */
const vi = { ...viFirst, ...viLate }

const PLURAL = /_(?:one|other)$/

const isTexts = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

function flatten(texts: Readonly<Record<string, unknown>>, prefix = ''): ReadonlyMap<string, string> {
  const flat = new Map<string, string>()
  for (const [key, value] of Object.entries<unknown>(texts)) {
    if (typeof value === 'string') flat.set(prefix + key, value)
    else if (isTexts(value)) for (const [inner, text] of flatten(value, `${prefix}${key}.`)) flat.set(inner, text)
  }
  return flat
}

const texts = { vi: flatten(vi), en: flatten(en) } as const
const keys = (language: 'vi' | 'en'): readonly string[] => [
  ...new Set([...texts[language].keys()].map((key) => key.replace(PLURAL, ''))),
]

/** Every source file of the page but the dictionaries. */
function sources(): string {
  const root = inRepository('apps/web/src')
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !/i18n[\\/](?:vi|en)[\\/.]/.test(path))
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n')
}

test('both languages have the same keys', () => {
  expect(keys('en').toSorted()).toEqual(keys('vi').toSorted())
})

test('Vietnamese has one form of number, English two', () => {
  const plural = (language: 'vi' | 'en', form: string): readonly string[] =>
    [...texts[language].keys()]
      .filter((key) => key.endsWith(form))
      .map((key) => key.replace(PLURAL, ''))
      .toSorted()
  expect(plural('vi', '_one')).toEqual([])
  expect(plural('en', '_one')).toEqual(plural('vi', '_other'))
  expect(plural('en', '_other')).toEqual(plural('vi', '_other'))
})

test.each([...texts.vi.keys()])('%s has the same values and links in both languages', (key) => {
  const marks = (text: string | undefined): readonly string[] =>
    [...new Set(text?.match(/\{\{\w+\}\}|<\/?\w+\/?>/g))].toSorted()
  expect(marks(texts.en.get(key))).toEqual(marks(texts.vi.get(key)))
})

test('no text is empty, and English is not Vietnamese', () => {
  for (const [key, text] of texts.vi) expect(text.trim(), key).not.toBe('')
  const vietnamese = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i
  const allowed = new Set(['shell.product', 'shell.language.vi'])
  for (const [key, text] of texts.en) {
    const own = text.replace(/Đối Chiếu|QĐ-BNV/g, '')
    expect(allowed.has(key) || !vietnamese.test(own), `${key}: ${text}`).toBe(true)
  }
})

test('every text is used, and every text that is asked for exists', () => {
  const source = sources()
  const literal = new Set([...source.matchAll(/['"]([a-z_]+(?:\.[a-z_]+)+)['"]/g)].map((match) => match[1] ?? ''))
  const patterns = [...source.matchAll(/`([a-z_]+\.[a-z_.]*\$\{[^`]*)`/g)].map(
    (match) =>
      new RegExp(
        `^${(match[1] ?? '')
          .replace(/\$\{[^}]*\}/g, '@')
          .replaceAll('.', String.raw`\.`)
          .replaceAll('@', '[a-z_]+')}$`,
      ),
  )
  const unused = keys('vi').filter((key) => !literal.has(key) && !patterns.some((pattern) => pattern.test(key)))
  expect(unused).toEqual([])
  const pages = Object.keys(vi)
  const asked = [...source.matchAll(/(?:\bt\(\s*|i18nKey=)['"]([a-z_]+(?:\.[a-z_]+)+)['"]/g)].map(
    (match) => match[1] ?? '',
  )
  expect(asked.length).toBeGreaterThan(80)
  const known = new Set(keys('vi'))
  expect(asked.filter((key) => pages.includes(key.split('.')[0] ?? '') && !known.has(key))).toEqual([])
})

test('only trpc.ts knows the API, and only its types', () => {
  const root = inRepository('apps/web/src')
  const importers = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .filter((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8').includes('@doi-chieu/api'))
  expect(importers.map(({ name }) => name)).toEqual(['trpc.ts'])
  expect(readFileSync(join(root, 'trpc.ts'), 'utf8')).toMatch(
    /import type \{ AppRouter \} from '@doi-chieu\/api\/router'/,
  )
})
