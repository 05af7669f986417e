import type { Server } from 'node:http'
import { followPublished, type PublishedDatabase } from './database/db.js'
import type { ServeSettings } from './env.js'
import { listen } from './listen.js'
import { messages } from './messages.js'
import { createAppServer } from './server.js'
import { type WarmUp, warmUp } from './database/warm-up.js'

/** How long open answers may take after a stop signal. */
const GRACE_MS = 3000

const say = (line: string): void => void process.stderr.write(`${line}\n`)

/** Serves until SIGINT or SIGTERM. Prints the address on standard output, everything else on standard error. */
export async function serve({ db, port, host, lang, pageFolder, originals }: ServeSettings): Promise<void> {
  const text = messages[lang]
  const database: PublishedDatabase = followPublished(db, { log: say, onBuild: () => warm.soon() })
  const warm = warmUp(database.acquire, say)
  const server = createAppServer({ database, file: db, pageFolder, originals, lang, log: say })
  const got = await listen(server, port, host).catch((error: unknown) => {
    say(text.noPort(port, error instanceof Error ? error.message : String(error)))
    return null
  })
  if (got === null) {
    process.exitCode = 1
    await database.close()
    return
  }
  if (port !== 0 && got !== port) say(text.portTaken(port, got))
  const { snapshot, release } = await database.acquire()
  release()
  if (snapshot === null) say(text.noData(db))
  process.stdout.write(`http://${host.includes(':') ? `[${host}]` : host}:${got}/\n`)

  let stopping = false
  const stop = (): void => {
    if (stopping) return
    stopping = true
    void shutDown(server, database, warm)
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
}

async function shutDown(server: Server, database: PublishedDatabase, warm: WarmUp): Promise<void> {
  warm.stop()
  const closed = new Promise((resolve) => server.close(resolve))
  server.closeIdleConnections()
  const impatient = setTimeout(() => server.closeAllConnections(), GRACE_MS)
  await closed
  clearTimeout(impatient)
  await database.close()
}
