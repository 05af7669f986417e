import { existsSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import sirv from 'sirv'
import type { PublishedDatabase } from '../database/db.js'
import type { Language } from '../env.js'
import { messages } from '../messages.js'
import { pageHtml } from './page-html.js'

type Handler = (req: IncomingMessage, res: ServerResponse) => void

/** Files whose names change with their content: Vite puts a hash before the extension. */
const HASHED = /[/\\]assets[/\\].+-[\w-]{8,}\.\w+$/

interface PageSiteParts {
  readonly folder: string
  readonly lang: Language
  readonly database: PublishedDatabase
  readonly log: (line: string) => void
}

/**
 * Serves the built page: /channels gets `channels.html` with its first lines in it, any other address without an extension `app.html` (the page reads its
 * state from the address), a missing file 404. Until the page is built it says so; it is looked for again at each request.
 */
export function pageSite({ folder, lang, database, log }: PageSiteParts): Handler {
  const html = pageHtml({ folder, database, log })
  let serve: ReturnType<typeof sirv> | null = null
  return (req, res) => {
    if (req.method !== 'GET' && req.method !== 'HEAD') {
      plain(res, 405, messages[lang].methodNotAllowed, { allow: 'GET, HEAD' })
      return
    }
    // Browsers ask for it beside any file that is no page of ours.
    if (req.url === '/favicon.ico') {
      res.writeHead(302, { location: '/favicon.svg', 'cache-control': 'max-age=86400' })
      res.end()
      return
    }
    if (serve === null && existsSync(join(folder, 'index.html'))) {
      serve = sirv(folder, {
        // Looks at the disk at each request: a list kept in memory would name files that a newer build has taken away,
        // and reading one of those ends the process.
        dev: true,
        etag: true,
        gzip: true,
        brotli: true,
        single: 'app.html',
        setHeaders: (response, path) => {
          response.setHeader('cache-control', HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache')
        },
      })
    }
    if (serve === null) {
      plain(res, 503, messages[lang].pageNotBuilt)
      return
    }
    const site = serve
    const rest = (): void => site(req, res, () => plain(res, 404, messages[lang].noSuchFile))
    html(req, res).then(
      (answered) => {
        if (!answered) rest()
      },
      (error: unknown) => {
        log(`${req.url ?? '/'}: ${String(error)}`)
        if (res.headersSent) res.destroy()
        else rest()
      },
    )
  }
}

function plain(
  res: ServerResponse,
  status: number,
  text: string,
  headers: Readonly<Record<string, string>> = {},
): void {
  res.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store', ...headers })
  res.end(`${text}\n`)
}
