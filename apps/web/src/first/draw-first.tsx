import '../zod-without-eval.js'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { createInstance, type i18n } from 'i18next'
import { renderToStaticMarkup } from 'react-dom/server'
import { I18nextProvider, initReactI18next } from 'react-i18next'
import { en } from '../i18n/en.js'
import { vi } from '../i18n/vi.js'
import { viLate } from '../i18n/vi-late.js'
import { queryKeySchema } from '../state/query-key.js'
import { type Language, parseSearch, readViewState } from '../state/view-state.js'
import { firstQueries, firstRouter } from './first-routes.js'

interface FirstParts {
  /** Path of the page, without what follows `?`. */
  readonly path: string
  /** What follows the path, with `?`; empty where nothing does. */
  readonly search: string
  /** Answers a procedure of the API by its name, from the build that this answer shows. */
  readonly ask: (procedure: string, input: unknown) => Promise<unknown>
}

const started = new Map<Language, Promise<i18n>>()

function textsOf(language: Language): Promise<i18n> {
  const known = started.get(language)
  if (known !== undefined) return known
  const instance = createInstance()
  const ready = instance
    .use(initReactI18next)
    .init({
      lng: language,
      resources: { vi: { translation: { ...vi, ...viLate } }, en: { translation: en } },
      interpolation: { escapeValue: false },
    })
    .then(() => instance)
  started.set(language, ready)
  return ready
}

/**
 * The first lines of a page as HTML, drawn by the page's own components from the API's own answers: its title and what its
 * figures say, there before any script has run. In the language of the address; where that names none, in both, of which
 * the HTML shows the one that this browser remembers. Null where the page has no first lines. The API takes it from the
 * built file at run time (`site/first-lines`), so nothing imports it.
 */
export async function drawFirstLines({ path, search, ask }: FirstParts): Promise<string | null> {
  const queries = firstQueries(path, search)
  if (queries === null) return null
  const answers = new QueryClient()
  await Promise.all(
    queries.map(async ({ queryKey }) => {
      const [name, options] = queryKeySchema.parse(queryKey)
      answers.setQueryData(queryKey, await ask(name.join('.'), options?.input))
    }),
  )
  const { lang } = readViewState(parseSearch(search)).state
  const drawn = await Promise.all(
    (lang === null ? (['vi', 'en'] as const) : [lang]).map(async (language) => {
      const texts = await textsOf(language)
      const router = firstRouter(path + search)
      await router.load()
      const html = renderToStaticMarkup(
        <I18nextProvider i18n={texts}>
          <QueryClientProvider client={answers}>
            <RouterProvider router={router} />
          </QueryClientProvider>
        </I18nextProvider>,
      )
      return html.includes('<h1') ? `<div lang="${language}">${html}</div>` : null
    }),
  )
  answers.clear()
  return drawn.includes(null) ? null : drawn.join('')
}
