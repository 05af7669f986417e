import { spawn } from 'node:child_process'
import { constants } from 'node:os'

const TAIL_CHARACTERS = 20_000
const PARENT_LOOK_MS = 500

/**
 * @typedef {object} ChildOptions
 * @property {string} [cwd]
 * @property {Record<string, string | undefined>} [env] added to this process's own
 * @property {boolean} [shell] only for Windows' .cmd files; arguments must then need no quoting
 * @property {'inherit' | 'stderr' | 'quiet'} [output] both streams as they are, both on standard error, or kept for the report only
 */

/** A signal's exit status as shells count it. @param {number | null} code @param {NodeJS.Signals | null} signal */
function exitStatus(code, signal) {
  return code ?? 128 + (signal === null ? 1 : constants.signals[signal])
}

/**
 * Calls back once the process that started this one has ended. A stopped npm ends the shell between us without a word to
 * us; a script started by hand may outlive its shell, so only npm's runs are watched.
 * @param {() => void} onGone
 */
function watchParent(onGone) {
  if (process.env.npm_lifecycle_event === undefined) return undefined
  const parent = process.ppid
  return setInterval(() => process.ppid !== parent && onGone(), PARENT_LOOK_MS).unref()
}

/**
 * Runs a program to its end and gives its status with the last of what it wrote.
 * Ctrl+C reaches the child by the terminal; this process waits so that the child can end in order.
 * @param {string} command @param {readonly string[]} args @param {ChildOptions} options
 * @returns {Promise<{ status: number, tail: string }>}
 */
export function runChild(command, args, options = {}) {
  const { output = 'inherit', shell = false } = options
  // With a shell Node wants one string: an argument list beside it is deprecated.
  const child = spawn(shell ? [command, ...args].join(' ') : command, shell ? [] : [...args], {
    cwd: options.cwd,
    env: { ...process.env, ...options.env },
    shell,
    stdio: output === 'inherit' ? 'inherit' : ['ignore', 'pipe', 'pipe'],
  })
  let tail = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (chunk) => {
      tail = (tail + chunk).slice(-TAIL_CHARACTERS)
      if (output === 'stderr') process.stderr.write(chunk)
    })
  }
  const interrupt = () => {}
  const terminate = () => child.kill('SIGTERM')
  process.on('SIGINT', interrupt)
  process.on('SIGTERM', terminate)
  const watch = watchParent(terminate)
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code, signal) => resolve({ status: exitStatus(code, signal), tail }))
  }).finally(() => {
    clearInterval(watch)
    process.off('SIGINT', interrupt)
    process.off('SIGTERM', terminate)
  })
}
