import { runChild } from './child.mjs'
import { runScript } from './message.mjs'
import { prepare } from './prepare.mjs'
import { inRoot } from './repository.mjs'

/** Types come first: the type-aware lint reads the declarations that they leave. */
const STEPS = [
  { name: 'types', program: 'typescript/bin/tsc', args: ['-b'] },
  { name: 'lint', program: 'oxlint/bin/oxlint', args: ['--deny-warnings', '--type-aware'] },
  { name: 'format', program: 'prettier/bin/prettier.cjs', args: ['--check', '--log-level', 'warn', '.'] },
]

await runScript(async () => {
  await prepare({ build: false })
  const failed = []
  for (const { name, program, args } of STEPS) {
    const start = Date.now()
    const { status } = await runChild(process.execPath, [inRoot('node_modules', program), ...args], { cwd: inRoot() })
    console.log(`${status === 0 ? 'ok    ' : 'FAILED'} ${name} (${((Date.now() - start) / 1000).toFixed(1)} s)`)
    if (status !== 0) failed.push(name)
  }
  console.log(failed.length === 0 ? 'check: all clean' : `check: ${failed.join(', ')} failed`)
  return failed.length === 0 ? 0 : 1
})
