import { spawn, type ChildProcess } from 'node:child_process'

export type Finished = Readonly<{ status: number | null; stdout: string; stderr: string }>

export type RunOptions = Readonly<{
  cwd?: string
  /** Added to this process's environment; a value of undefined takes a variable out. */
  env?: Readonly<Record<string, string | undefined>>
  timeoutMs?: number
}>

/** Starts Node with output captured and standard input closed. */
export function spawnNode(args: readonly string[], options: RunOptions = {}): ChildProcess {
  return spawn(process.execPath, args, {
    cwd: options.cwd ?? process.cwd(),
    // npm's note of where the user stood is about the test run, not about this program.
    env: { ...process.env, INIT_CWD: undefined, ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

/** Runs a Node program to its end; a status that is not 0 is a result, not an exception. Killed after `timeoutMs` (60 s): status null. */
export async function runNode(args: readonly string[], options: RunOptions = {}): Promise<Finished> {
  const child = spawnNode(args, options)
  let stdout = ''
  let stderr = ''
  child.stdout?.setEncoding('utf8').on('data', (chunk: string) => (stdout += chunk))
  child.stderr?.setEncoding('utf8').on('data', (chunk: string) => (stderr += chunk))
  const timer = setTimeout(() => child.kill('SIGKILL'), options.timeoutMs ?? 60_000)
  try {
    const status = await new Promise<number | null>((resolve, reject) => {
      child.once('error', reject)
      child.once('close', resolve)
    })
    return { status, stdout, stderr }
  } finally {
    clearTimeout(timer)
  }
}
