import { cpus } from 'node:os'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** A test may start a server, a browser or a child process on a small shared machine: patience, but never without end. */
const MINUTE = 60_000

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  test: {
    include: ['**/*.test.ts', '**/*.test.tsx'],
    exclude: ['**/node_modules/**', 'dist/**'],
    environment: 'node',
    pool: 'forks',
    maxWorkers: Math.max(1, Math.min(4, cpus().length)),
    testTimeout: MINUTE / 2,
    hookTimeout: MINUTE,
    teardownTimeout: MINUTE / 6,
    globalSetup: ['./harness/run-setup.ts'],
    reporters: ['default', './harness/count-reporter.ts'],
  },
})
