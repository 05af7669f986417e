import type { Server } from 'node:http'

const LAST_PORT = 65_535
const TRIES = 50

/** The error code of a port that is taken, or reserved by Windows. */
const TAKEN: readonly string[] = ['EADDRINUSE', 'EACCES']

/** Listens on `port` or the next free one after it; resolves to the port got. Rejects when none of 50 is free. */
export async function listen(server: Server, port: number, host: string): Promise<number> {
  for (let candidate = port; ; candidate++) {
    try {
      return await listenOn(server, candidate, host)
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : ''
      if (!TAKEN.includes(code) || candidate >= Math.min(port + TRIES, LAST_PORT)) throw error
    }
  }
}

function listenOn(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const failed = (error: Error): void => {
      server.removeListener('listening', listening)
      reject(error)
    }
    const listening = (): void => {
      server.removeListener('error', failed)
      const address = server.address()
      resolve(typeof address === 'object' && address !== null ? address.port : port)
    }
    server.once('error', failed).once('listening', listening).listen(port, host)
  })
}
