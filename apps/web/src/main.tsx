import './zod-without-eval.js'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { rememberedLanguage, startLanguages } from './i18n/i18n.js'
import { router } from './routes/router.js'
import { noteArrival } from './state/arrival.js'
import { queryClient } from './trpc.js'
import './styles/fonts.css'
import './styles/tokens.css'
import './styles/base.css'
import './styles/table.css'
import './styles/severity.css'
import './styles/forced-colors.css'
import './styles/print.css'

const arrival = noteArrival(window.location.search)
await startLanguages(arrival.lang ?? rememberedLanguage() ?? 'vi')

const place = document.getElementById('root')
if (place === null) throw new Error('the page has no #root')
createRoot(place).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
)
