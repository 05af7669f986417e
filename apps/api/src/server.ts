import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { createHTTPHandler } from '@trpc/server/adapters/standalone'
import type { PublishedDatabase } from './database/db.js'
import { downloads } from './site/downloads.js'
import type { Language } from './env.js'
import { originalFiles } from './site/original-files.js'
import { pageSite } from './site/page-site.js'
import { appRouter } from './router.js'

/** Queries go in the address; a body is never needed, so a large one is a mistake. */
const MAX_BODY_BYTES = 64 * 1024

/**
 * An idle connection is kept longer than browsers and proxies keep theirs, so that they let go first: one that the server
 * closes while a request is on its way looks like an API that is down.
 */
const KEEP_ALIVE_MS = 65_000

/** Nothing from outside, nobody frames the page. Charts set styles through the DOM, which the policy allows; files are written by a worker of our own. */
const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy':
    "default-src 'self'; img-src 'self' data: blob:; font-src 'self' data:; worker-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
}

interface ServerParts {
  readonly database: PublishedDatabase
  /** The published file itself, for those who take it away. */
  readonly file: string
  readonly pageFolder: string
  /** Where documents may have been read from: their files are offered for download from there. */
  readonly originals: readonly string[]
  readonly lang: Language
  readonly log: (line: string) => void
}

/** API at /trpc, health at /healthz, files at /originals and /download, the page everywhere else. Every API answer names its build in `x-build-id` and `x-built-at`. */
export function createAppServer({ database, file, pageFolder, originals, lang, log }: ServerParts): Server {
  const page = pageSite({ folder: pageFolder, lang, database, log })
  const original = originalFiles({ database, folders: originals, lang })
  const download = downloads({ file, lang, log })
  const api = createHTTPHandler({
    router: appRouter,
    basePath: '/trpc/',
    maxBodySize: MAX_BODY_BYTES,
    createContext: async ({ res }) => {
      const { snapshot, state, release } = await database.acquire()
      // All procedures of one HTTP request, batched ones too, read this one build; it is given back when the answer is out.
      if (res.closed) release()
      else res.once('close', release)
      return { snapshot, state }
    },
    responseMeta: ({ ctx }) => ({
      headers: {
        'cache-control': 'no-store',
        ...(ctx?.snapshot
          ? { 'x-build-id': ctx.snapshot.build.build_id, 'x-built-at': ctx.snapshot.build.built_at }
          : {}),
      },
    }),
    onError: ({ error, path }) => {
      if (error.code === 'INTERNAL_SERVER_ERROR') log(`${path ?? '?'}: ${describe(error)}`)
    },
  })

  return createServer({ keepAliveTimeout: KEEP_ALIVE_MS }, (req, res) => {
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) res.setHeader(name, value)
    const path = (req.url ?? '/').split('?', 1)[0] ?? '/'
    if (path.startsWith('/trpc/')) api(req, res)
    else if (path === '/healthz') void health(database, req, res)
    else if (path.startsWith('/originals/')) void original(path, req, res)
    else if (path.startsWith('/download/')) void download(path, req, res)
    else page(req, res)
  })
}

/** 200 while the process answers; the body says whether there is data. */
async function health(database: PublishedDatabase, _req: IncomingMessage, res: ServerResponse): Promise<void> {
  const { state, release } = await database.acquire()
  release()
  res.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' })
  const { build } = state
  res.end(
    JSON.stringify({
      ok: true,
      state: state.state,
      build_id: build?.build_id ?? null,
      built_at: build?.built_at ?? null,
    }),
  )
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return error.cause === undefined ? (error.stack ?? error.message) : `${error.message}\n${describe(error.cause)}`
}
