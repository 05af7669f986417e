import './zod-without-eval.js'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode, startTransition } from 'react'
import { createRoot } from 'react-dom/client'
import { rememberedLanguage, startLanguages } from './i18n/i18n.js'
import { router } from './routes/router.js'
import { noteArrival } from './state/arrival.js'
import { breath } from './state/breath.js'
import { answersWithin } from './state/first-answers.js'
import { queryClient } from './trpc.js'
import './styles/fonts.css'
import './styles/tokens.css'
import './styles/base.css'
import './styles/table.css'
import './styles/severity.css'
import './styles/forced-colors.css'
import './styles/print.css'

/** Longer than this nobody looks at a page that does not react. */
const PATIENCE_MS = 400

const arrival = noteArrival(window.location.search)
await startLanguages(arrival.lang ?? rememberedLanguage() ?? 'vi')

const place = document.getElementById('root')
if (place === null) throw new Error('the page has no #root')
const root = createRoot(place)

// The HTML already shows the head and the title. The page is drawn over them once, whole, when its code and its answers
// are there; only a slow server is not waited for. As a transition it is drawn in small steps between which the browser
// answers the reader.
await breath()
await router.load()
await answersWithin(queryClient, PATIENCE_MS)
startTransition(() =>
  root.render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </StrictMode>,
  ),
)
