import { copyFile, rename, rm, truncate, writeFile } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { startServer, type RunningServer } from '../harness/server.js'
import { batchingClientOf, clientOf, failureOf } from './client.js'
import { alter, buildSampleDatabase, sampleBuildId, scratchFolder } from './sample-database.js'
import { samplePlans } from './sample-plans.js'

const scratch = await scratchFolder()
const fewer = samplePlans.slice(1, 3)
const builds = [
  { file: scratch.at('a.duckdb'), plans: samplePlans },
  { file: scratch.at('b.duckdb'), plans: fewer },
] as const
/** Number of plans of each build, by its id: what an answer with that id must show. */
const plansOf = new Map(builds.map(({ plans }) => [sampleBuildId(plans), plans.length]))

const expectedPlans = (buildId: string): number => plansOf.get(buildId) ?? Number.NaN

const zaloMentionsOf = (buildId: string): number => (buildId === sampleBuildId(fewer) ? 1 : 3)

let server: RunningServer | null = null

beforeAll(async () => {
  for (const { file, plans } of builds) await buildSampleDatabase(file, plans)
})
afterEach(async () => {
  await server?.stop()
  server = null
})
afterAll(scratch.clear)

/** As `ingest` does: written beside, renamed over. */
async function publish(from: string, to: string): Promise<void> {
  await copyFile(from, `${to}.next`)
  await rename(`${to}.next`, to)
}

async function served(db: string): Promise<RunningServer> {
  server = await startServer({ db })
  return server
}

describe('publication while reading', () => {
  test('50 publications, 8 clients: no failed request, no mixture of builds', { timeout: 180_000 }, async () => {
    const db = scratch.at('live.duckdb')
    await publish(builds[0].file, db)
    const { url } = await served(db)
    let publishing = true
    let answers = 0
    let asked = 0
    const seen = new Set<string>()

    const client = async (): Promise<void> => {
      let header: string | null = null
      const api = batchingClientOf(url, (id) => (header = id))
      while (publishing) {
        // The list asks the database in two steps, and anew each time: a build closed between the steps would fail it.
        const limit = 1 + (asked++ % 500)
        const [summary, matrix, list, mentions] = await Promise.all([
          api.overview.summary.query({}),
          api.channels.matrix.query({}),
          api.plans.list.query({}),
          api.channels.list.query({ limit, channel: ['social_zalo'] }),
        ])
        const { build_id } = summary.build
        const expected = expectedPlans(build_id)
        expect(header).toBe(build_id)
        expect([
          summary.totals.plans,
          summary.build.document_count,
          matrix.n_plans,
          matrix.rows.length,
          list.rows.length,
        ]).toStrictEqual(Array.from({ length: 5 }, () => expected))
        expect(mentions.total).toBe(zaloMentionsOf(build_id))
        seen.add(build_id)
        answers++
      }
    }

    const clients = Promise.all(Array.from({ length: 8 }, client))
    /** Resolves when the clients have been answered once more; rejects with the first client that fails. */
    const anotherAnswer = async (): Promise<void> => {
      const before = answers
      while (answers === before) await Promise.race([pause(5), clients])
    }
    try {
      for (let n = 1; n <= 50; n++) {
        await publish(builds[n % 2 === 0 ? 0 : 1].file, db)
        await anotherAnswer()
      }
    } finally {
      publishing = false
    }
    await clients
    expect(seen).toStrictEqual(new Set(plansOf.keys()))
    expect(answers).toBeGreaterThanOrEqual(50)
    expect(server?.output().replace(/^http\S+\n/m, '')).toBe('')
  })

  test('the last published build is the one that is served', async () => {
    const db = scratch.at('last.duckdb')
    await publish(builds[0].file, db)
    const api = clientOf((await served(db)).url)
    for (const n of [1, 0, 1]) {
      const build = builds[n === 0 ? 0 : 1]
      await publish(build.file, db)
      expect((await api.overview.build.query()).build?.build_id).toBe(sampleBuildId(build.plans))
      expect((await api.plans.list.query({})).total).toBe(build.plans.length)
    }
  })

  test('a plan of the old build is gone from the new one', async () => {
    const db = scratch.at('gone-plan.duckdb')
    await publish(builds[0].file, db)
    const api = clientOf((await served(db)).url)
    expect((await api.plans.byId.query({ plan_id: 'plan-so-noi-vu' })).plan.plan_year).toBe(2024)
    await publish(builds[1].file, db)
    expect((await failureOf(api.plans.byId.query({ plan_id: 'plan-so-noi-vu' }))).problem.code).toBe('plan_not_found')
  })
})

describe('no readable database', () => {
  test('missing at the start: answers with the reason, picks the file up once it appears', async () => {
    const db = scratch.at('later.duckdb')
    const { url } = await served(db)
    const api = clientOf(url)
    expect(await api.overview.build.query()).toMatchObject({ state: 'not_published', build: null })
    expect(await failureOf(api.channels.matrix.query({}))).toMatchObject({
      code: 'PRECONDITION_FAILED',
      problem: { code: 'not_published', vi: { what: expect.stringContaining('Chưa có dữ liệu') } },
    })
    expect(await (await fetch(`${url}/healthz`)).json()).toStrictEqual({
      ok: true,
      state: 'not_published',
      build_id: null,
      built_at: null,
    })
    await publish(builds[0].file, db)
    expect((await api.channels.matrix.query({})).n_plans).toBe(4)
    expect((await api.overview.build.query()).state).toBe('published')
  })

  test.each([
    ['rubbish', (file: string) => writeFile(file, 'this is no database '.repeat(500))],
    ['an empty file', (file: string) => writeFile(file, '')],
    [
      'half a database',
      async (file: string) => {
        await copyFile(builds[0].file, file)
        await truncate(file, 20_000)
      },
    ],
    [
      'a database of something else',
      async (file: string) => {
        await rm(file, { force: true })
        await alter(file, (writer) => writer.run('create table cats (name varchar)'))
      },
    ],
  ])('%s at the start, then a good one', async (_name, write) => {
    const db = scratch.at('bad.duckdb')
    await write(db)
    const api = clientOf((await served(db)).url)
    expect((await failureOf(api.plans.list.query({}))).problem.code).toBe('database_unreadable')
    await publish(builds[1].file, db)
    expect((await api.plans.list.query({})).total).toBe(2)
  })

  test('a corrupt file published over a good one: the old build stays and overview.build says so', async () => {
    const db = scratch.at('kept.duckdb')
    await publish(builds[0].file, db)
    const api = clientOf((await served(db)).url)
    expect((await api.plans.list.query({})).total).toBe(4)
    await writeFile(scratch.at('rubbish'), 'rubbish '.repeat(3000))
    await publish(scratch.at('rubbish'), db)
    expect((await api.plans.list.query({})).total).toBe(4)
    expect(await api.overview.build.query()).toMatchObject({
      state: 'stale',
      build: { build_id: sampleBuildId(samplePlans) },
      problem: { code: 'newer_database_unreadable' },
    })
    await publish(builds[1].file, db)
    expect((await api.overview.build.query()).state).toBe('published')
    expect((await api.plans.list.query({})).total).toBe(2)
  })

  test('the file taken away: the opened build is served on, and that is said', async () => {
    const db = scratch.at('taken.duckdb')
    await publish(builds[0].file, db)
    const api = clientOf((await served(db)).url)
    await api.plans.list.query({})
    await rm(db)
    expect((await api.plans.list.query({})).total).toBe(4)
    expect(await api.overview.build.query()).toMatchObject({ state: 'stale', problem: { code: 'database_gone' } })
  })
})
