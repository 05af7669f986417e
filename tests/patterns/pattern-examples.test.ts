import { readdirSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import type { PatternExample } from '@doi-chieu/ingest/patterns/pattern-example'
import { describe, expect, it } from 'vitest'
import { inRepository } from '../harness/repository.js'

/** The room of patterns as it is compiled: what stands there is asked, with no list of its files. */
const ROOM = ['packages', 'ingest', 'dist', 'patterns'] as const

function isExample(value: unknown): value is PatternExample {
  return (
    typeof value === 'object' &&
    value !== null &&
    'pattern' in value &&
    value.pattern instanceof RegExp &&
    'example' in value &&
    typeof value.example === 'string' &&
    'counterExample' in value &&
    typeof value.counterExample === 'string'
  )
}

/** The patterns with examples that a file exports, alone or in lists. */
async function examplesIn(file: string): Promise<readonly PatternExample[]> {
  const exported: object = await import(pathToFileURL(inRepository(...ROOM, file)).href)
  return Object.values(exported).flat().filter(isExample)
}

const files = readdirSync(inRepository(...ROOM), { encoding: 'utf8', recursive: true }).filter((file) =>
  file.endsWith('.js'),
)
const found = await Promise.all(files.map(examplesIn))
/** A list may hold what another file exports: each is asked once. */
const examples = [...new Set(found.flat())]

describe('patterns with examples', () => {
  it('stand in files of every kind of fact', () => {
    const rooms = files.filter((_, i) => (found[i] ?? []).length > 0).map((file) => file.split(/[\\/]/)[0])
    expect(new Set(rooms)).toEqual(new Set(['actor', 'assignment', 'channel', 'citation', 'issuer', 'plan']))
  })

  it.each(examples)('$example', ({ pattern, example, counterExample }) => {
    expect(pattern.test(example)).toBe(true)
    expect(pattern.test(counterExample)).toBe(false)
  })
})
