import { afterAll, beforeAll } from 'vitest'
import { startServer, type RunningServer } from '../harness/server.js'
import { clientOf } from './client.js'
import { buildSampleDatabase, scratchFolder } from './sample-database.js'

export interface SampleApi {
  /** Address of the server, without a trailing slash. */
  readonly url: string
  readonly client: ReturnType<typeof clientOf>
}

/** The real server over the sample database, for all tests of a file: read the properties inside tests only. */
export function sampleApi(): SampleApi {
  let server: RunningServer
  let client: ReturnType<typeof clientOf>
  let clear = async (): Promise<void> => {}
  beforeAll(async () => {
    const scratch = await scratchFolder()
    clear = scratch.clear
    const db = scratch.at('plans.duckdb')
    await buildSampleDatabase(db)
    server = await startServer({ db })
    client = clientOf(server.url)
  })
  afterAll(async () => {
    await server?.stop()
    await clear()
  })
  return {
    get url() {
      return server.url
    },
    get client() {
      return client
    },
  }
}
