/** Messages of the scripts that run before anything is built: Vietnamese, or English on request. */

/** @param {readonly string[]} args @param {NodeJS.ProcessEnv} env @returns {'vi' | 'en'} */
function messageLanguage(args, env) {
  const flag = args.indexOf('--lang')
  const asked = flag === -1 ? args.find((arg) => arg.startsWith('--lang='))?.slice('--lang='.length) : args[flag + 1]
  return (asked ?? env.DOICHIEU_LANG) === 'en' ? 'en' : 'vi'
}

const language = messageLanguage(process.argv.slice(2), process.env)

/** @param {string} vi @param {string} en */
export function inLanguage(vi, en) {
  return language === 'en' ? en : vi
}

/** One line of progress. Always standard error: standard output belongs to results. @param {string} vi @param {string} en */
export function progress(vi, en) {
  process.stderr.write(`${inLanguage(vi, en)}\n`)
}

/** A problem the user can act on: what happened, what it does to the data, what to do next. */
export class ScriptProblem extends Error {
  /** @param {{ vi: readonly [string, string, string], en: readonly [string, string, string] }} parts @param {number} status */
  constructor(parts, status = 3) {
    super(inLanguage(parts.vi, parts.en).join('\n'))
    this.status = status
  }
}

/** Runs a script's main function and ends the process with its status; a problem is printed without a stack. @param {() => Promise<number>} main */
export async function runScript(main) {
  try {
    process.exitCode = await main()
  } catch (error) {
    if (!(error instanceof ScriptProblem)) throw error
    process.stderr.write(`\n${error.message}\n`)
    process.exitCode = error.status
  }
}
