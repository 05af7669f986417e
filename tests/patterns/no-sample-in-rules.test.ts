import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { foldText } from '@doi-chieu/core/text/fold'
import { readGold } from '@doi-chieu/quality/read-facts'
import { describe, expect, it } from 'vitest'
import { inRepository } from '../harness/repository.js'

/** Folders whose files decide what is extracted; the registry of localities and the catalogue of laws are exempt. */
const FOLDERS = ['normalize', 'match', 'segment', 'patterns', 'extract', 'check'] as const
const pairs = readGold(inRepository('tests', 'gold', 'annotations'), inRepository('data', 'plans'))

/** Places, persons and numbers of the five plans: a rule that names one of them fits a sample. */
const names = [
  ...new Set(
    pairs.flatMap(({ gold }) => [
      ...(gold.plan.locality.level === 'department' ? [] : [gold.plan.locality.name]),
      gold.plan.signer?.name ?? null,
      ...gold.legal_citations.map((row) => row.number),
      'Tứ Kỳ',
      'Chí Linh',
      'Hương Sơn',
      'Lộc Hà',
      'Hải Dương',
      'Hà Tĩnh',
      'Thạch Hà',
    ]),
  ),
].filter((name) => name !== null)

/** Numbers that stand in a public docstring as the form of a number, not as a rule. */
const AS_FORM = new Set([
  '76/NQ-CP',
  '18-NQ/TW',
  '244/KH-UBND',
  'TCVN ISO 9001:2015',
  '12/KH-UBND',
  '749/QĐ-TTg',
  '22/KH-UBND',
])

function codeOf(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
}

describe('rules name nothing of the five plans', () => {
  const files = FOLDERS.flatMap((folder) =>
    readdirSync(inRepository('packages', 'ingest', 'src', folder), { encoding: 'utf8', recursive: true })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => join(folder, file)),
  )

  it.each(files)('%s', (file) => {
    const code = foldText(
      codeOf(readFileSync(inRepository('packages', 'ingest', 'src', file), 'utf8')).normalize('NFC'),
    )
    const named = names.filter(
      (name) =>
        !AS_FORM.has(name) &&
        new RegExp(`(?<![a-z0-9])${foldText(name).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![a-z0-9])`).test(code),
    )
    expect(named).toEqual([])
  })
})
