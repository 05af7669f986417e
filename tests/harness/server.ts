import { once } from 'node:events'
import { createServer } from 'node:net'
import { inRepository } from './repository.js'
import { spawnNode } from './run-process.js'

export type RunningServer = Readonly<{
  /** Address of the server without a trailing slash: `http://127.0.0.1:4321`. */
  url: string
  port: number
  /** Everything the server has written so far, both streams. */
  output: () => string
  stop: () => Promise<void>
}>

export type ServerOptions = Readonly<{
  db: string
  args?: readonly string[]
  env?: Readonly<Record<string, string | undefined>>
}>

const ADDRESS = /https?:\/\/[^\s/]+:(\d+)/
const STARTS_WITHIN_MS = 45_000

/** A port that was free a moment ago; the server moves to the next one if somebody took it meanwhile. */
export async function freePort(): Promise<number> {
  const probe = createServer()
  probe.listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  await once(probe, 'close')
  if (address === null || typeof address === 'string') throw new Error('The system gave no port')
  return address.port
}

/** Starts the real server process on a database and waits for the address it prints. The caller stops it. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const main = inRepository('apps/api/dist/main.js')
  const args = [main, 'serve', '--db', options.db, '--port', String(await freePort()), ...(options.args ?? [])]
  const child = spawnNode(args, { env: options.env ?? {} })
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  let output = ''
  const address = new Promise<RegExpExecArray>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`The server printed no address\n${output}`)), STARTS_WITHIN_MS)
    const listen = (chunk: string): void => {
      output += chunk
      const found = ADDRESS.exec(output)
      if (found !== null) resolve(found)
    }
    child.stdout?.setEncoding('utf8').on('data', listen)
    child.stderr?.setEncoding('utf8').on('data', listen)
    child.once('error', reject)
    void ended.then(() => {
      clearTimeout(timer)
      reject(new Error(`The server ended with status ${String(child.exitCode)}\n${output}`))
    })
  })
  const stop = async (): Promise<void> => {
    child.kill()
    await ended
  }
  try {
    const [url, port] = await address
    return { url, port: Number(port), output: () => output, stop }
  } catch (error) {
    await stop()
    throw error
  }
}
