import { inject } from 'vitest'

/**
 * Path of the database of the five plans, built once a run by the real `ingest`.
 * Read it only: a test that publishes works on a copy. Throws, with ingest's own message, where it could not be built.
 */
export function fixtureDatabase(): string {
  const fixture = inject('fixtureDatabase')
  if ('failure' in fixture) throw new Error(`No fixture database: ${fixture.failure}`)
  return fixture.path
}
