import { readdirSync, readFileSync } from 'node:fs'
import type { FindingKind } from '@doi-chieu/core/finding/finding'
import { SCORED_FINDINGS } from '@doi-chieu/quality/score-document'
import { describe, expect, it } from 'vitest'
import { inRepository } from '../harness/repository.js'
import { plans, readPlan } from './read-plan.js'

/** What a reader acts on; a row that a page cuts is cut by a layout too. */
const isActedOn = (kind: FindingKind): boolean => SCORED_FINDINGS.has(kind) && kind !== 'table_cut'

const SYNTHETIC = inRepository('tests', 'gold', 'synthetic')
const sources = [
  ...plans.map(({ source }) => source),
  ...readdirSync(SYNTHETIC)
    .filter((file) => /^\d{3}.*\.(?:txt|md)$/.test(file))
    .sort()
    .map((file) => readFileSync(inRepository('tests', 'gold', 'synthetic', file), 'utf8')),
]

const isRow = (line: string): boolean => /[|\t]|\S {3,}\S/.test(line)
const bare = (word: string): string =>
  word.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D')

/** Lines of running text no longer than a width. */
function wrapped(text: string, width: number): readonly string[] {
  return text.split('\n').flatMap((line) => {
    if (line.length <= width || isRow(line)) return [line]
    const lines = ['']
    for (const word of line.split(/ +/)) {
      const last = lines.at(-1) ?? ''
      if (last !== '' && last.length + 1 + word.length > width) lines.push(word)
      else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`
    }
    return lines
  })
}

/** Pages of 28 lines with their number and a running head, never inside a table. */
function paged(text: string): string {
  let page = 1
  const lines = wrapped(text, 76)
  return lines
    .flatMap((line, i) =>
      i > 12 && i % 28 === 0 && !isRow(line) && !isRow(lines[i + 1] ?? '')
        ? [line, '', String(++page), 'KẾ HOẠCH TUYÊN TRUYỀN', '']
        : [line],
    )
    .join('\n')
}

const renderings: readonly (readonly [string, (text: string) => string])[] = [
  ['wrapped at 60 columns', (text) => wrapped(text, 60).join('\n')],
  ['wrapped at 45 columns', (text) => wrapped(text, 45).join('\n')],
  ['set on pages with running heads', paged],
  [
    'indented',
    (text) =>
      wrapped(text, 80)
        .map((line) => (isRow(line) ? line : `      ${line}`))
        .join('\n'),
  ],
  ['without any mark', (text) => text.replace(/\p{L}+/gu, bare)],
]

/**
 * `944`, without its marks: the clause behind a semicolon joins the duty before it, and the year that is told there is a slip
 * which the annotation has and the sound text does not give.
 */
const RIGHT: ReadonlySet<string> = new Set(['Trang chủ | Giới thiệu | Tin tức – Sự kiện | Văn bản : year_mismatch'])

/** How often each kind is found. */
function acted(text: string): ReadonlyMap<FindingKind, number> {
  const counts = new Map<FindingKind, number>()
  for (const { kind } of readPlan(text).facts?.findings ?? [])
    if (isActedOn(kind)) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return counts
}

describe('a layout adds no finding', () => {
  const sound = sources.map(acted)

  it('there is something to find', () => {
    expect(sources.length).toBeGreaterThan(30)
    expect(sound.filter((counts) => counts.size > 0).length).toBeGreaterThan(10)
  })

  it.each(renderings)('%s', (_, render) => {
    const added = sources.flatMap((source, i) =>
      [...acted(render(source))].flatMap(([kind, count]) =>
        count > (sound[i]?.get(kind) ?? 0) ? [`${source.slice(0, 60).replace(/\s+/g, ' ')}: ${kind}`] : [],
      ),
    )
    expect(added.filter((line) => !RIGHT.has(line))).toEqual([])
  })
})
