import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, beforeAll, afterAll, describe, expect, test } from 'vitest'
import { smallRepository, type SmallRepository } from './small-repository.js'

let repository: SmallRepository
let started: ChildProcess | undefined

beforeAll(async () => {
  repository = await smallRepository()
  await repository.run('doichieu')
  // Stands for the server: says who it is and stays until it is told to go.
  await repository.write('apps/api/dist/main.js', 'console.log(process.pid); setInterval(() => {}, 1000)')
})
afterEach(() => started?.kill('SIGKILL'))
afterAll(async () => await repository.remove())

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

async function endsSoon(pid: number): Promise<boolean> {
  for (const start = Date.now(); isAlive(pid) && Date.now() - start < 15_000;) await wait(100)
  return !isAlive(pid)
}

/** Starts a command line and gives the number of the server below it. */
async function serverBelow(command: string, args: readonly string[]): Promise<number> {
  const env = { ...process.env, npm_lifecycle_event: 'doichieu', npm_package_json: undefined }
  started = spawn(command, args, { cwd: repository.folder, env, stdio: ['ignore', 'pipe', 'inherit'] })
  if (started.stdout === null) throw new Error('no output to read')
  const [line]: unknown[] = await once(started.stdout.setEncoding('utf8'), 'data')
  return Number(line)
}

// Windows has neither these signals nor the shell; there the console ends all of its programs together.
describe.skipIf(process.platform === 'win32')('the server goes', () => {
  test('when the script is told to', async () => {
    const server = await serverBelow(process.execPath, ['scripts/doichieu.mjs', 'serve'])
    started?.kill('SIGTERM')
    expect(await endsSoon(server)).toBe(true)
  })

  test('when the shell between npm and the script is gone', async () => {
    const server = await serverBelow('sh', ['-c', `"${process.execPath}" scripts/doichieu.mjs serve; true`])
    started?.kill('SIGKILL')
    expect(await endsSoon(server)).toBe(true)
  })
})
