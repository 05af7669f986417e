import { once } from 'node:events'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { get, type IncomingMessage } from 'node:http'
import { createServer } from 'node:net'
import { dirname } from 'node:path'
import { followPublished } from '@doi-chieu/api/database/db'
import { readCommand } from '@doi-chieu/api/env'
import { listen } from '@doi-chieu/api/listen'
import { createAppServer } from '@doi-chieu/api/server'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { inRepository } from '../harness/repository.js'
import { runNode, spawnNode } from '../harness/run-process.js'
import { freePort, startServer } from '../harness/server.js'
import { buildSampleDatabase, scratchFolder } from './sample-database.js'

const scratch = await scratchFolder()
const db = scratch.at('plans.duckdb')
const main = inRepository('apps/api/dist/main.js')

beforeAll(() => buildSampleDatabase(db))
afterAll(scratch.clear)

describe('the command line', () => {
  test.each([
    [['serve', '--prot', '80'], '--prot'],
    [['serve', 'extra'], 'extra'],
    [['serve', '--port', 'eighty'], 'eighty'],
    [['serve', '--port', '65536'], '65536'],
    [['serve', '--lang', 'fr'], 'fr'],
    [['serve', '--db'], '--db'],
  ])('%j ends with 2 and names the mistake', async (args, named) => {
    const { status, stdout, stderr } = await runNode([main, ...args])
    expect([status, stdout]).toStrictEqual([2, ''])
    expect(stderr).toContain(named)
    expect(stderr).toContain('--help')
  })

  test.each([
    ['vi', 'Cách dùng'],
    ['en', 'Usage'],
  ])('--help in %s', async (lang, word) => {
    const { status, stdout } = await runNode([main, 'serve', '--help', '--lang', lang])
    expect(status).toBe(0)
    expect(stdout).toContain(word)
  })

  test.each([
    [[], {}, { port: 4000, host: '127.0.0.1', lang: 'vi' }],
    [[], { DOICHIEU_PORT: '5000', PORT: '6000', DOICHIEU_LANG: 'en' }, { port: 5000, lang: 'en' }],
    [[], { PORT: '6000', HOST: 'the-name-of-a-machine' }, { port: 6000, host: '127.0.0.1' }],
    [['--port', '7000', '--lang', 'vi'], { PORT: '6000', DOICHIEU_LANG: 'en' }, { port: 7000, lang: 'vi' }],
    [['--db', 'x.duckdb'], { INIT_CWD: '/typed/here' }, { db: '/typed/here/x.duckdb' }],
    [['--db', 'x.duckdb'], {}, { db: '/cwd/x.duckdb' }],
    [[], { DOICHIEU_DB: '/env/y.duckdb' }, { db: '/env/y.duckdb' }],
    [[], {}, { db: inRepository('data', 'build', 'plans.duckdb') }],
  ])('%j with %j gives %j', (args, env, settings) => {
    expect(readCommand(args, env, '/cwd')).toMatchObject({ kind: 'serve', settings })
  })
})

describe('the process', () => {
  test('a taken port leads to the next free one and says so', async () => {
    const blocker = createServer().listen(0, '127.0.0.1')
    await once(blocker, 'listening')
    const address = blocker.address()
    const taken = typeof address === 'object' && address !== null ? address.port : 0
    const server = await startServer({ db, args: ['--port', String(taken), '--lang', 'en'] })
    try {
      expect(server.port).toBeGreaterThan(taken)
      expect(server.output()).toContain(`Port ${taken} is used by another program; using port ${server.port}`)
      expect((await fetch(`${server.url}/healthz`)).status).toBe(200)
    } finally {
      await server.stop()
      blocker.close()
    }
  })

  test('an address of another machine cannot be listened on: status 1 with the reason', async () => {
    const { status, stderr } = await runNode([main, 'serve', '--db', db, '--host', '192.0.2.1', '--port', '0'])
    expect(status).toBe(1)
    expect(stderr).toContain('EADDRNOTAVAIL')
  })

  test.skipIf(process.platform === 'win32')(
    'SIGTERM ends it with status 0; an answer under way is finished',
    async () => {
      const child = spawnNode([main, 'serve', '--db', db, '--port', '0'])
      const ended = once(child, 'close')
      const [printed] = await once(child.stdout ?? child, 'data')
      const url = String(printed).trim()
      const answers = Array.from({ length: 10 }, () => fetch(`${url}trpc/overview.summary`))
      await answers[0]
      child.kill('SIGTERM')
      const settled = await Promise.allSettled(answers)
      const refused = settled.filter((one) => one.status === 'rejected')
      const served = settled.filter((one) => one.status === 'fulfilled')
      expect(served.map((one) => one.value.status)).toStrictEqual(served.map(() => 200))
      expect(served.length).toBeGreaterThan(0)
      for (const one of refused) expect(String(one.reason)).toContain('fetch failed')
      expect((await ended)[0]).toBe(0)
    },
  )
})

describe('the page', () => {
  const page = scratch.at('page')
  const withServer = async (pageFolder: string, use: (url: string) => Promise<void>): Promise<void> => {
    const database = followPublished(db, { log: () => {} })
    const server = createAppServer({ database, file: db, pageFolder, originals: [], lang: 'en', log: () => {} })
    const port = await listen(server, await freePort(), '127.0.0.1')
    try {
      await use(`http://127.0.0.1:${port}`)
    } finally {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      await database.close()
    }
  }
  const put = async (name: string, text: string): Promise<void> => {
    await mkdir(dirname(`${page}/${name}`), { recursive: true })
    await writeFile(`${page}/${name}`, text)
  }

  test('not built: says what to do; served once it is built, without a restart', async () => {
    await withServer(scratch.at('page'), async (url) => {
      const before = await fetch(url)
      expect(before.status).toBe(503)
      expect(await before.text()).toContain('npm start')
      await put('index.html', '<!doctype html><title>page</title>')
      await put('app.html', '<!doctype html><title>page</title>')
      await put('assets/main-Ab12Cd34.js', 'export {}')
      await put('assets/main-Ab12Cd34.js.gz', 'not really gzip')
      await put('favicon.svg', '<svg/>')
      expect(await (await fetch(url)).text()).toContain('<title>page')
    })
  })

  test('built anew while the server runs: the new page is served, files of the old one are gone', async () => {
    await withServer(page, async (url) => {
      await put('assets/old-Ab12Cd34.js', 'export {}')
      expect((await fetch(`${url}/`)).status).toBe(200)
      await rm(`${page}/assets/old-Ab12Cd34.js`)
      await put('assets/new-Ab12Cd34.js', 'export {}')
      expect((await fetch(`${url}/assets/old-Ab12Cd34.js`)).status).toBe(404)
      // Browsers ask for it beside any file that is no page.
      const icon = await fetch(`${url}/favicon.ico`, { redirect: 'manual' })
      expect([icon.status, icon.headers.get('location')]).toEqual([302, '/favicon.svg'])
      expect((await fetch(`${url}/assets/new-Ab12Cd34.js`)).status).toBe(200)
    })
  })

  test.each([
    ['/', 200, 'no-cache'],
    ['/plans/plan-1?year=2022', 200, 'no-cache'],
    ['/assets/main-Ab12Cd34.js', 200, 'public, max-age=31536000, immutable'],
    ['/favicon.svg', 200, 'no-cache'],
    ['/assets/gone-00000000.js', 404, 'no-store'],
  ])('%s → %i, %s', async (path, status, cache) => {
    await withServer(page, async (url) => {
      const answer = await fetch(url + path, { headers: { 'accept-encoding': 'identity' } })
      expect([answer.status, answer.headers.get('cache-control')]).toStrictEqual([status, cache])
    })
  })

  test.each([
    '/../plans.duckdb',
    '/..%2fplans.duckdb',
    '/%2e%2e/plans.duckdb',
    '/assets/../../plans.duckdb',
    '/%00',
    '/%',
  ])('nothing outside the folder: %s', async (path) => {
    await withServer(page, async (url) => {
      const { port } = new URL(url)
      const answer = await new Promise<IncomingMessage>((resolve, reject) => {
        get({ host: '127.0.0.1', port, path }, resolve).once('error', reject)
      })
      const body = (await answer.setEncoding('latin1').toArray()).join('')
      expect([200, 400, 404]).toContain(answer.statusCode)
      expect(body).not.toContain('DUCK')
    })
  })

  test('security headers on page and API; nothing from outside', async () => {
    await withServer(page, async (url) => {
      for (const path of ['/', '/trpc/overview.build', '/healthz']) {
        const { headers } = await fetch(url + path)
        expect(headers.get('content-security-policy')).toContain("default-src 'self'")
        expect(headers.get('content-security-policy')).toContain("worker-src 'self'")
        expect(headers.get('content-security-policy')).not.toMatch(/https?:|\*/)
        expect(headers.get('x-content-type-options')).toBe('nosniff')
        expect(headers.get('referrer-policy')).toBe('same-origin')
      }
    })
  })

  test('precompressed files are sent where they exist', async () => {
    await withServer(page, async (url) => {
      const answer = await fetch(`${url}/assets/main-Ab12Cd34.js`, {
        method: 'HEAD',
        headers: { 'accept-encoding': 'gzip' },
      })
      expect(answer.headers.get('content-encoding')).toBe('gzip')
    })
  })

  test('only reading', async () => {
    await withServer(page, async (url) => {
      expect((await fetch(url, { method: 'DELETE' })).status).toBe(405)
    })
  })
})
