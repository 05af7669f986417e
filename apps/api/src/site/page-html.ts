import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { PublishedDatabase } from '../database/db.js'
import { firstLines } from './first-lines.js'

/** Where the build of the page leaves room for the first lines. */
const ROOM = /<!--first-->[\s\S]*<!--\/first-->/

/** Nobody waits longer for the first lines than this: then the page comes without. In ms. */
const PATIENCE_MS = 400

/** Files compressed while somebody waits: quickly rather than as small as can be. */
const BROTLI_QUICK = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }
const brotli = promisify(brotliCompress)
const gzipped = promisify(gzip)

interface PageHtmlParts {
  readonly folder: string
  readonly database: PublishedDatabase
  readonly log: (line: string) => void
}

/** The file of a page: `channels.html` for /channels, `plan.html` for each plan; null for any other address. */
function fileOf(path: string): string | null {
  if (path === '/') return 'index.html'
  if (/^\/plans\/[^/]+$/.test(path)) return 'plan.html'
  const name = /^\/([a-z]+)$/.exec(path)?.[1]
  return name === undefined || name === 'plan' || name === 'app' || name === 'index' ? null : `${name}.html`
}

/** The language of the address goes into the HTML, where it is read without a script too. */
const inLanguage = (shell: string, search: string): string =>
  /[?&]lang=en(?:&|$)/.test(search) ? shell.replace('<html lang="vi">', '<html lang="en">') : shell

/**
 * Answers an address of the page with its HTML, its first lines in it. False where the address has no HTML of its own:
 * nothing was written then.
 */
export function pageHtml({
  folder,
  database,
  log,
}: PageHtmlParts): (req: IncomingMessage, res: ServerResponse) => Promise<boolean> {
  const linesOf = firstLines(folder, log)

  const lines = async (path: string, search: string): Promise<string | null> => {
    const lease = await database.acquire()
    const drawn = linesOf(lease, path, search).finally(lease.release)
    let timer: NodeJS.Timeout | undefined
    const late = new Promise<null>((resolve) => (timer = setTimeout(resolve, PATIENCE_MS, null)))
    return Promise.race([drawn, late]).finally(() => clearTimeout(timer))
  }

  return async (req, res) => {
    const { pathname, search } = new URL(req.url ?? '/', 'http://page')
    const file = fileOf(pathname)
    const shell = file === null ? null : await readFile(join(folder, file), 'utf8').catch(() => null)
    if (shell === null || !ROOM.test(shell)) return false
    const first = await lines(pathname, search)
    const html = first === null ? shell : inLanguage(shell, search).replace(ROOM, () => first)
    const etag = `W/"${createHash('sha256').update(html).digest('base64url').slice(0, 22)}"`
    const headers = {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-cache',
      vary: 'Accept-Encoding',
      etag,
    }
    if (req.headers['if-none-match'] === etag) {
      res.writeHead(304, headers).end()
      return true
    }
    const accepted = req.headers['accept-encoding'] ?? ''
    const [encoding, body] = /\bbr\b/.test(accepted)
      ? ['br', await brotli(html, BROTLI_QUICK)]
      : /\bgzip\b/.test(accepted)
        ? ['gzip', await gzipped(html)]
        : [null, Buffer.from(html)]
    res.writeHead(200, {
      ...headers,
      'content-length': body.length,
      ...(encoding === null ? {} : { 'content-encoding': encoding }),
    })
    res.end(req.method === 'HEAD' ? undefined : body)
    return true
  }
}
