import { cpus } from 'node:os'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** A test may start a server, a browser or a child process on a small shared machine: patience, but never without end. */
const MINUTE = 60_000

/** Suites of functions that leave nothing behind: one process reads the rules once for all of them, not anew for each file. */
const PURE = '{architecture,core,extract,gold,locality,patterns,properties,read,resolve,search,segment,text}/**'

const names = (folders: string): string[] => [`${folders}/*.test.ts`, `${folders}/*.test.tsx`]
const others = ['**/node_modules/**', 'dist/**']

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  test: {
    environment: 'node',
    pool: 'forks',
    maxWorkers: Math.max(1, Math.min(4, cpus().length)),
    testTimeout: MINUTE / 2,
    hookTimeout: MINUTE,
    teardownTimeout: MINUTE / 6,
    globalSetup: ['./harness/run-setup.ts'],
    reporters: ['default', './harness/count-reporter.ts'],
    projects: [
      { extends: true, test: { name: 'pure', include: names(PURE), exclude: others, isolate: false } },
      { extends: true, test: { name: 'whole', include: names('**'), exclude: [...others, ...names(PURE)] } },
    ],
  },
})
