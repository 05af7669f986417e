import { writeFileSync } from 'node:fs'
import type { Reporter, SerializedError, TestModule } from 'vitest/node'

export type Counts = Readonly<{ passed: number; failed: number; skipped: number }>

/** A file that cannot be loaded and a hook that throws hold tests that never ran: each counts as a failure. */
function countModule(module: TestModule): Counts {
  const states = [...module.children.allTests()].map((test) => test.result().state)
  const brokenSuites = [...module.children.allSuites()].filter((suite) => suite.errors().length > 0).length
  return {
    passed: states.filter((state) => state === 'passed').length,
    failed: states.filter((state) => state === 'failed').length + brokenSuites + (module.errors().length > 0 ? 1 : 0),
    skipped: states.filter((state) => state === 'skipped' || state === 'pending').length,
  }
}

export function countRun(modules: readonly TestModule[], errors: readonly SerializedError[]): Counts {
  return modules.map(countModule).reduce(
    (sum, one) => ({
      passed: sum.passed + one.passed,
      failed: sum.failed + one.failed,
      skipped: sum.skipped + one.skipped,
    }),
    { passed: 0, failed: errors.length, skipped: 0 },
  )
}

/** Leaves the counts in the file that `npm test` names: that command prints them last, after everything vitest has to say. */
export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly SerializedError[]): void {
    const file = process.env['DOICHIEU_TEST_COUNTS']
    if (file !== undefined) writeFileSync(file, JSON.stringify(countRun(modules, errors)))
  }
}
