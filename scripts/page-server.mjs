import { spawn } from 'node:child_process'
import { built } from './repository.mjs'

/**
 * Runs something against a server of its own on a free port; the server ends with it, whatever comes of it.
 * @template T
 * @param {readonly string[]} args of `doichieu serve`; without `--db` it serves the database of `npm start`
 * @param {(url: string) => Promise<T>} use
 * @returns {Promise<T>}
 * @throws {Error} the server ended before it told its address
 */
export async function withServer(args, use) {
  const server = spawn(process.execPath, [built.server, 'serve', '--port', '0', ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  try {
    return await use(await addressOf(server))
  } finally {
    server.kill()
  }
}

/** @param {import('node:child_process').ChildProcess} server @returns {Promise<string>} */
function addressOf(server) {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.once('exit', (status) => reject(new Error(`the server ended with status ${status}`)))
    server.stdout.setEncoding('utf8').once('data', (line) => resolve(line.trim()))
  })
}
