import { readFileSync } from 'node:fs'
import { gazetteerProblem } from '@doi-chieu/ingest/resolve/gazetteer-problem'
import { readCatalogue } from '@doi-chieu/ingest/resolve/document/law-catalogue'
import { readUnitChanges } from '@doi-chieu/ingest/resolve/unit/unit-changes'
import { describe, expect, test } from 'vitest'

const HEADER =
  'number,doc_type,issuer,issuer_level,issued_on,date_certainty,title,status,replaced_by,status_since,verified_by'
const GOOD = '76/NQ-CP,Nghị quyết,Chính phủ,central,2021-07-15,confirmed,Chương trình,in_force,,,several_sources'
const csv = (...rows: readonly string[]): string => [HEADER, ...rows].join('\n')

describe('a catalogue with a fault is refused as a whole, by line', () => {
  const rows: readonly [what: string, text: string, lines: readonly number[], names: RegExp][] = [
    ['a day that is none', csv(GOOD, GOOD.replace('2021-07-15', '2021-02-30')), [3], /issued_on.*2021-02-30/],
    ['a date in another form', csv(GOOD.replace('2021-07-15', '15/07/2021')), [2], /issued_on/],
    [
      'a month that is none',
      csv(GOOD.replace('2021-07-15', '2021-13').replace('confirmed', 'unconfirmed')),
      [2],
      /issued_on/,
    ],
    ['the same identity twice', csv(GOOD, '', GOOD), [4], /76\/NQ-CP.*line 2/],
    ['the same identity in another spelling', csv(GOOD, GOOD.replace('76/NQ-CP', '076/NQ- CP')), [3], /line 2/],
    ['the same number in the same year on another day', csv(GOOD, GOOD.replace('07-15', '08-15')), [3], /line 2/],
    ['a level that is none', csv(GOOD.replace('central', 'national')), [2], /issuer_level/],
    ['a status that is none', csv(GOOD.replace('in_force', 'valid')), [2], /status/],
    ['replaced by nothing', csv(GOOD.replace('in_force', 'replaced')), [2], /replaced_by/],
    ['replaced before it was issued', csv(GOOD.replace('in_force,,', 'expired,,2020-01-01')), [2], /status_since/],
    ['a confirmed date without its day', csv(GOOD.replace('2021-07-15', '2021')), [2], /partial/],
    ['a year that differs from the number', csv(GOOD.replace('76/NQ-CP', '76/2020/NĐ-CP')), [2], /2020/],
    ['a cell too few', csv(GOOD, GOOD.replace(',several_sources', '')), [3], /cells/],
    ['no title', csv(GOOD.replace(',Chương trình,', ',,')), [2], /title/],
    ['two faults', csv(GOOD.replace('central', 'x'), GOOD, GOOD.replace('2021-07-15', 'x')), [2, 4], /issued_on/],
    ['a column too few', GOOD, [1], /missing column/],
    ['nothing', '', [1], /missing column/],
  ]
  test.each(rows)('%s', (_, text, lines, names) => {
    const reading = readCatalogue(text)
    expect(reading.ok).toBe(false)
    if (reading.ok) return
    expect(reading.problems.map((problem) => problem.line)).toEqual(lines)
    const problem = gazetteerProblem('legal-documents.csv', reading.problems)
    expect(problem.en.what).toMatch(names)
    expect(problem.vi.effect).toMatch(/Không dòng nào/)
  })
})

describe('a good catalogue', () => {
  test('one number in two years is two documents', () => {
    const reading = readCatalogue(csv(GOOD, GOOD.replace('2021-07-15', '2013-07-15')))
    expect(reading.ok && new Set(reading.documents.map(({ document }) => document.legal_document_id)).size).toBe(2)
  })

  test('quoted cells, CRLF, a byte order mark, empty lines and remarks', () => {
    const text = `\ufeff${HEADER}\r\n# remark\r\n\r\n${GOOD.replace('Chương trình', '"Chương trình ""A"",\nB"')}\r\n${GOOD.replace('76/', '77/')}\r\n`
    const reading = readCatalogue(text)
    expect(reading.ok && reading.documents.map(({ document }) => document.title)).toEqual([
      'Chương trình "A",\nB',
      'Chương trình',
    ])
    const bad = readCatalogue(`${text}${GOOD}x\r\n`)
    // The line an editor shows, although one cell holds a line end.
    expect(!bad.ok && bad.problems[0]?.line).toBe(7)
  })

  test('the one of the repository', () => {
    const reading = readCatalogue(
      readFileSync(new URL('../../data/gazetteer/legal-documents.csv', import.meta.url), 'utf8'),
    )
    expect(reading.ok && reading.documents.length).toBeGreaterThanOrEqual(100)
    if (!reading.ok) return
    const numbers = reading.documents.map(({ document }) => document.number)
    expect(numbers.filter((number) => number === '131/NQ-CP')).toHaveLength(2)
    const known = new Set(reading.documents.map(({ document, year }) => `${document.number} ${year}`))
    const later = reading.documents.flatMap(({ row }) => (row.replaced_by === '' ? [] : [row.replaced_by]))
    expect(later.filter((each) => !known.has(each))).toEqual([])
    expect(later.length).toBeGreaterThan(10)
  })
})

describe('a table of unit changes with a fault is refused as a whole, by line', () => {
  const COLUMNS = 'effective_on,event,level,code,before,after,parent_code,heir_code,legal_basis'
  const ROW = '2026-04-30,status,province,75,tỉnh Đồng Nai,thành phố Đồng Nai,,,30/2026/QH16'
  test.each([
    ['a good one', `${COLUMNS}\n${ROW}`, null],
    ['a bad date', `${COLUMNS}\n${ROW.replace('04-30', '04-31')}`, 2],
    ['a bad code', `${COLUMNS}\n${ROW.replace(',75,', ',7,')}`, 2],
    ['an event that is none', `${COLUMNS}\n${ROW.replace('status', 'moved')}`, 2],
    ['the same change twice', `${COLUMNS}\n${ROW}\n${ROW}`, 3],
    ['a cell too many', `${COLUMNS}\n${ROW},`, 2],
    ['a column too few', ROW, 1],
  ])('%s', (_, text, line) => {
    const reading = readUnitChanges(text)
    expect(reading.ok ? null : reading.problems[0]?.line).toBe(line)
  })
})
