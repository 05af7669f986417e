import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runChild } from './child.mjs'
import { runScript } from './message.mjs'
import { prepare } from './prepare.mjs'
import { inRoot } from './repository.mjs'
import { closingLine, readCounts } from './test-counts.mjs'

/** @param {readonly string[]} filters */
async function runTests(filters) {
  const folder = mkdtempSync(join(tmpdir(), 'doichieu-counts-'))
  try {
    const file = join(folder, 'counts.json')
    const vitest = inRoot('tests', 'node_modules', 'vitest', 'vitest.mjs')
    const { status } = await runChild(process.execPath, [vitest, 'run', ...filters], {
      cwd: inRoot('tests'),
      env: { DOICHIEU_TEST_COUNTS: file },
    })
    return readCounts(file, status)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

await runScript(async () => {
  await prepare()
  const counts = await runTests(process.argv.slice(2))
  console.log(`\n${closingLine(counts)}`)
  return counts.failed === 0 ? 0 : 1
})
