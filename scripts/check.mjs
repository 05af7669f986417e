import { runChild } from './child.mjs'
import { runScript } from './message.mjs'
import { prepare } from './prepare.mjs'
import { inRoot } from './repository.mjs'

const TYPES = { name: 'types', program: 'typescript/bin/tsc', args: ['-b'] }
const LINT = { name: 'lint', program: 'oxlint/bin/oxlint', args: ['--deny-warnings', '--type-aware'] }
const FORMAT = {
  name: 'format',
  program: 'prettier/bin/prettier.cjs',
  args: ['--check', '--log-level', 'warn', '--cache', '--cache-location', 'node_modules/.cache/doichieu/prettier', '.'],
}

/** Runs one tool and prints what it has to say, in one piece. @returns {Promise<string | null>} the tool's name where it objects */
async function check({ name, program, args }) {
  const start = Date.now()
  const command = [inRoot('node_modules', program), ...args]
  const { status, tail } = await runChild(process.execPath, command, { cwd: inRoot(), output: 'quiet' })
  if (status !== 0) console.log(tail.trim())
  console.log(`${status === 0 ? 'ok    ' : 'FAILED'} ${name} (${((Date.now() - start) / 1000).toFixed(1)} s)`)
  return status === 0 ? null : name
}

/** The type-aware lint reads the declarations that the types leave; the format needs nobody. */
async function checkTypesThenLint() {
  return [await check(TYPES), await check(LINT)]
}

await runScript(async () => {
  await prepare({ build: false })
  const results = await Promise.all([checkTypesThenLint(), check(FORMAT)])
  const failed = results.flat().filter((name) => name !== null)
  console.log(failed.length === 0 ? 'check: all clean' : `check: ${failed.join(', ')} failed`)
  return failed.length === 0 ? 0 : 1
})
