import { readFileSync } from 'node:fs'

/**
 * The counts that vitest's reporter left. A run that left none, or ended badly without a failed test, failed once.
 * @param {string} file @param {number} status
 */
export function readCounts(file, status) {
  let counts = { passed: 0, failed: 0, skipped: 0 }
  try {
    counts = JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    // vitest died before its last word: counted below
  }
  const ranNothing = counts.passed + counts.failed === 0
  return (status !== 0 || ranNothing) && counts.failed === 0 ? { ...counts, failed: 1 } : counts
}

/** @param {{ passed: number, failed: number, skipped: number }} counts */
export function closingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}
