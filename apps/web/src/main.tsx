import './zod-without-eval.js'
import { createRoot } from 'react-dom/client'
import { rememberedLanguage, startLanguages } from './i18n/i18n.js'
import { noteArrival } from './state/arrival.js'
import { breath } from './state/breath.js'
import './styles/fonts.css'
import './styles/tokens.css'
import './styles/base.css'
import './styles/table.css'
import './styles/severity.css'
import './styles/forced-colors.css'
import './styles/print.css'

// In parts, each short enough for the browser to answer the reader in between: the HTML already shows head and answer.
await breath()
const arrival = noteArrival(window.location.search)
await startLanguages(arrival.lang ?? rememberedLanguage() ?? 'vi')
const place = document.getElementById('root')
if (place === null) throw new Error('the page has no #root')
const root = createRoot(place)
await breath()
const { drawPage } = await import('./draw-page.js')
await breath()
await drawPage(root)
