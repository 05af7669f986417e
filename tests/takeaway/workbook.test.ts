import type { TakeRow } from '@doi-chieu/web/takeaway/take-table'
import { takeWorkbook } from '@doi-chieu/web/takeaway/xlsx/take-workbook'
import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import readXlsxFile, { type Sheet } from 'read-excel-file/node'
import { expect, test } from 'vitest'
import { contentOf, sampleSource, sampleTable, words } from './sample-content.js'

const HEAD_ROWS = 5

const read = (bytes: Uint8Array): Promise<Sheet[]> => readXlsxFile(Buffer.from(bytes), { trim: false })

const parts = (bytes: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, data]) => [path, strFromU8(data)]))

test('a reader finds the sheets, the heads and every value with its type', async () => {
  const sheets = await read(takeWorkbook(contentOf([sampleTable]), words))
  expect(sheets.map(({ sheet }) => sheet)).toEqual(['Nơi nào dùng kênh nào', 'Từ điển dữ liệu', 'Nguồn', 'Về tệp này'])
  const [data, dictionary, sources, about] = sheets
  expect(data?.data.slice(0, 3).map((row) => row[0])).toEqual([
    'Nơi nào dùng kênh nào?',
    '5 kế hoạch · 2022–2024 · xếp theo tỉnh',
    expect.stringMatching(/^Xuất ngày 21\/11\/2026 từ Đối Chiếu, bản dữ liệu 07123dd74101 dựng /),
  ])
  expect(data?.data.slice(HEAD_ROWS - 1, HEAD_ROWS + 3)).toEqual([
    ['Địa phương', 'Năm', 'Ngày', 'Zalo', 'Tỷ lệ'],
    ['Đại Sơn', 2023, new Date('2023-03-05T00:00:00Z'), 4, 0.823],
    ['=HYPERLINK("x")', 2024, '2022-02', 'không đọc được', 1],
    ['Mọi nơi', null, null, 4, null],
  ])
  expect(dictionary?.data[1]).toEqual(['Nơi nào dùng kênh nào?', 'Địa phương', 'place', 'chữ', 'Tên đơn vị'])
  expect(sources?.data[1]?.slice(0, 7)).toEqual([
    1,
    'Kênh',
    'Zalo',
    sampleSource.quote,
    'Đại Sơn 2023',
    '12/KH-UBND',
    'huyện Tứ Kỳ, Hải Dương',
  ])
  const told = about?.data.map((row) => row[1])
  expect(told).toContain('Mọi nơi đều dùng: Zalo.')
  expect(told).toContain('5 kế hoạch · 2022–2024')
  expect(told).toContain('http://localhost:4000/channels?year=2023')
})

test('no text is a formula, and one that looks like one keeps that when it is edited', () => {
  const files = parts(takeWorkbook(contentOf([sampleTable]), words))
  const sheet = files['xl/worksheets/sheet1.xml'] ?? ''
  expect(sheet).not.toContain('<f>')
  const style = /r="A7" s="(\d+)"/.exec(sheet)?.[1]
  const formats = [...(files['xl/styles.xml'] ?? '').matchAll(/<xf [^>]*xfId="0"[^>]*>/g)].map(([xf]) => xf)
  expect(formats[Number(style)]).toContain('quotePrefix="1"')
})

test('heads are frozen, filtered and repeated on paper; sources link to their sentences', () => {
  const files = parts(takeWorkbook(contentOf([sampleTable]), words))
  expect(files['xl/worksheets/sheet1.xml']).toContain('ySplit="5"')
  // The total stands outside the filter.
  expect(files['xl/worksheets/sheet1.xml']).toContain('<autoFilter ref="A5:E7"/>')
  expect(files['xl/workbook.xml']).toContain('_xlnm.Print_Titles')
  expect(files['xl/worksheets/_rels/sheet3.xml.rels']).toContain(
    'Target="http://localhost:4000/plans/p1?at=120&amp;facts=channel"',
  )
})

test('many columns of figures stand upright, with signs for nothing', async () => {
  const codes = Array.from({ length: 24 }, (_, index) => `c${index}`)
  const table = {
    ...sampleTable,
    totals: 0,
    columns: [
      ...sampleTable.columns.slice(0, 1),
      ...codes.map((key) => ({ key, label: key, kind: 'number' as const, meaning: key })),
    ],
    rows: [['Đại Sơn', ...codes.map((_, index) => (index === 0 ? 3 : { nothing: 'not_found' as const }))]],
  }
  const [data] = await read(takeWorkbook(contentOf([table]), words))
  expect(data?.data[HEAD_ROWS]?.slice(0, 3)).toEqual(['Đại Sơn', 3, '–'])
  expect(data?.data.some((row) => String(row[0]).startsWith('– không tìm thấy'))).toBe(true)
})

test('a cell longer than Excel takes is cut with a mark', async () => {
  const rows: readonly TakeRow[] = [['đ'.repeat(40_000), 2023, '', 1, 0]]
  const [data] = await read(takeWorkbook(contentOf([{ ...sampleTable, totals: 0, rows }]), words))
  const cell = String(data?.data[HEAD_ROWS]?.[0])
  expect(cell).toHaveLength(32_767)
  expect(cell.endsWith(words.cut)).toBe(true)
})

/** What a spreadsheet cannot hold at all: control characters, halves of surrogate pairs. */
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g

test('whatever the rows, a reader gets them back in their order', async () => {
  const text = fc.string({ unit: 'binary', maxLength: 30 }).map((value) => value.replace(/\r/g, ' ').toWellFormed())
  const row = fc.tuple(
    text,
    fc.integer({ min: 1990, max: 2100 }),
    fc.constantFrom('2023-03-05', '1999-12-31', '2024-02-29'),
    fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true })),
    fc.double({ min: 0, max: 1, noNaN: true }),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(row, { maxLength: 8 }), async (rows) => {
      const [data] = await read(takeWorkbook(contentOf([{ ...sampleTable, note: 'hết', totals: 0, rows }]), words))
      const back = data?.data.slice(HEAD_ROWS, HEAD_ROWS + rows.length)
      const wanted = rows.map(([name, year, day, number, share]) => {
        const kept = name.replace(forbidden, '')
        return [kept === '' ? null : kept, year, new Date(`${day}T00:00:00Z`), number + 0, share + 0]
      })
      expect(back).toEqual(wanted)
    }),
    { numRuns: 40 },
  )
})
