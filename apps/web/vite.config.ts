import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import { pureCore } from './pure-core.js'
import { staticShells } from './static-shells.js'

/** Address of a running API for `vite dev`; the built page is served by the API itself. */
const api = process.env['DOICHIEU_API'] ?? 'http://127.0.0.1:4000'

/** `dist/types` belongs to tsc. */
const site = 'dist/site'

/** Below this a compressed copy saves nothing. */
const WORTH_BYTES = 1024

/** Writes `.br` and `.gz` beside each text file, so that the server compresses nothing while people wait. */
function compressedCopies(): Plugin {
  return {
    name: 'compressed-copies',
    apply: 'build',
    closeBundle() {
      for (const entry of readdirSync(site, { recursive: true, withFileTypes: true })) {
        if (!entry.isFile() || !/\.(?:js|css|html|svg)$/.test(entry.name)) continue
        const path = join(entry.parentPath, entry.name)
        const bytes = readFileSync(path)
        if (bytes.length < WORTH_BYTES) continue
        writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }))
        writeFileSync(`${path}.br`, brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }))
      }
    },
  }
}

export default defineConfig({
  plugins: [react(), pureCore(), staticShells(), compressedCopies()],
  build: {
    outDir: site,
    emptyOutDir: true,
    target: 'es2022',
    // The policy of the server allows no data: scripts; small fonts and pictures stay files that are cached.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        // Few files: the libraries every page needs, the chart library, what pages share, then one a page.
        codeSplitting: {
          groups: [
            // Taken before the charts, which would otherwise carry React away with them.
            {
              name: 'libraries',
              test: /node_modules[\\/](?:react|react-dom|scheduler|zod|i18next|react-i18next|@tanstack|@trpc)[\\/]|zod-without-eval/,
              priority: 3,
            },
            // Loaded when somebody takes a report away; all files are zipped by the same library.
            { name: 'report', test: /node_modules[\\/](?:docx|nanoid)[\\/]/, priority: 3 },
            { name: 'zip', test: /node_modules[\\/]fflate[\\/]/, priority: 3 },
            // Addresses of fonts are no part of it: pictures and the page share those.
            { name: 'charts', test: /node_modules[\\/](?!\.pnpm|@fontsource)/, priority: 2 },
            // Drawings bring Recharts and stay out of both groups below.
            // What every page needs. Groups take what they import along, so this one goes before the two below.
            {
              name: 'shared',
              test: /(?:apps[\\/]web[\\/]src[\\/](?!format[\\/]text-lines|charts[\\/](?:[\w-]+[\\/][\w-]+-drawing|arrange|year-changes|channel-heatmap|bar-row|name-lines|channel-shares[\\/]channel-shares\.series)|ui[\\/](?:grid|use-printing|scroll-x|picker|repeated)|takeaway|picture[\\/](?!save-buttons)|state[\\/]side-words|evidence[\\/](?!evidence-panel|focus-first)|i18n[\\/]vi[\\/](?:picker|cite|plans|repeated))|packages[\\/]core[\\/])/,
              minShareCount: 2,
              priority: 1,
            },
            // Sentences come when somebody is about to open some.
            {
              name: 'evidence',
              test: /apps[\\/]web[\\/]src[\\/](?:evidence[\\/](?!evidence-panel|focus-first|plans-behind)|i18n[\\/]vi[\\/]cite)/,
              minShareCount: 2,
              priority: 0.7,
            },
            // Taken away is every page; a page without a matrix needs no grid for it.
            {
              name: 'take',
              test: /apps[\\/]web[\\/]src[\\/](?:takeaway|ui[\\/](?:use-printing|scroll-x))/,
              minShareCount: 2,
              priority: 0.6,
            },
            // What only pages with figures need stays out of the first load.
            {
              name: 'figures',
              test: /apps[\\/]web[\\/]src[\\/](?:charts(?![\\/](?:[\w-]+[\\/][\w-]+-drawing|bar-row|name-lines))|ui[\\/]grid)/,
              minShareCount: 2,
              priority: 0.5,
            },
            // The picker and its texts come with the pages that pick; what they need is shared already.
            { name: 'picker', test: /ui[\\/]picker|state[\\/]side-words|i18n[\\/]vi[\\/]picker/, priority: 0 },
          ],
        },
      },
    },
  },
  // Its parts come when a file needs them, as in the page.
  worker: { format: 'es' },
  server: { port: 5173, proxy: { '/trpc': api } },
})
