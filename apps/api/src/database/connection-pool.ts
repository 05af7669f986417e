import type { DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'

/** Queries of one build that run at the same time; more would only share the same cores. */
const CONNECTIONS = 4

export interface ConnectionPool {
  /** Runs on an idle connection, waiting for one where all are busy. */
  readonly run: <T>(work: (connection: DuckDBConnection) => Promise<T>) => Promise<T>
  /** Waits for running work, then closes the file; later work is refused. */
  readonly close: () => Promise<void>
}

/** Connections of one open file; a connection is given to one piece of work at a time. */
export function connectionPool(instance: DuckDBInstance): ConnectionPool {
  const idle: DuckDBConnection[] = []
  const waiting: ((connection: DuckDBConnection) => void)[] = []
  let running = 0
  let closed = false
  let drained: (() => void) | null = null

  const take = async (): Promise<DuckDBConnection> => {
    if (closed) throw new Error('this build has been closed')
    if (running >= CONNECTIONS) return new Promise((resolve) => waiting.push(resolve))
    running++
    return idle.pop() ?? instance.connect()
  }

  /** Hands the connection to whoever waits longest, or lays it aside. */
  const give = (connection: DuckDBConnection): void => {
    const next = waiting.shift()
    if (next !== undefined) {
      next(connection)
      return
    }
    idle.push(connection)
    running--
    if (running === 0) drained?.()
  }

  return {
    run: async (work) => {
      const connection = await take()
      try {
        return await work(connection)
      } finally {
        give(connection)
      }
    },
    close: async () => {
      if (closed) return
      closed = true
      if (running > 0) await new Promise<void>((resolve) => (drained = resolve))
      for (const connection of idle) connection.closeSync()
      instance.closeSync()
    },
  }
}
