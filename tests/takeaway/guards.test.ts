import { pasteTable } from '@doi-chieu/web/takeaway/clipboard'
import { csvText } from '@doi-chieu/web/takeaway/csv'
import { fileName, slug } from '@doi-chieu/web/takeaway/file-name'
import { fitted, guarded, MOST_IN_CELL } from '@doi-chieu/web/takeaway/guard'
import { columnLetters, excelDay } from '@doi-chieu/web/takeaway/xlsx/sheet'
import { sheetNames } from '@doi-chieu/web/takeaway/xlsx/workbook-file'
import { expect, test } from 'vitest'
import { sampleTable, words } from './sample-content.js'

test.each([
  ['=1+1', "'=1+1"],
  ['+84 24', "'+84 24"],
  ['-50%', "'-50%"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "'\t=1"],
  ['\r=1', "'\r=1"],
  ['Zalo', 'Zalo'],
  ['– không', '– không'],
  ['a=1', 'a=1'],
  ['', ''],
])('%j is written as %j', (text, written) => {
  expect(guarded(text)).toBe(written)
})

test.each([
  ['2023-03-05', 44990],
  ['1901-01-01', 367],
  ['2024-02-29', 45351],
  ['2023-02-29', null],
  ['2023-13-01', null],
  ['2022-02', null],
  ['2023', null],
  ['1899-12-31', null],
])('day %s is %s for Excel', (iso, day) => {
  expect(excelDay(iso)).toBe(day)
})

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
])('column %i is %s', (index, letters) => {
  expect(columnLetters(index)).toBe(letters)
})

test('names of sheets fit Excel and differ', () => {
  const long = 'Nơi nào dùng kênh nào, mạnh đến đâu trong năm'
  const names = sheetNames([long, long, 'A/B:C*D?[E]\\F', '', "'x'", 'NGUỒN', 'nguồn'])
  expect(names).toEqual([
    'Nơi nào dùng kênh nào, mạnh đến',
    'Nơi nào dùng kênh nào, mạnh 2',
    'A B C D E F',
    '4',
    'x',
    'NGUỒN',
    'nguồn 2',
  ])
  for (const name of names) expect(name.length).toBeLessThanOrEqual(31)
})

test.each([
  ['Cơ cấu kênh', 'co-cau-kenh'],
  ['Đắk Lắk: 2024/2025', 'dak-lak-2024-2025'],
  ['  "x"  ', 'x'],
  ['…', ''],
])('%j becomes %j in a file name', (text, plain) => {
  expect(slug(text)).toBe(plain)
})

test('a file is named for its view, part and day', () => {
  expect(fileName('co-cau-kenh', '2026-11-21', 'xlsx')).toBe('doi-chieu_co-cau-kenh_2026-11-21.xlsx')
  expect(fileName('tim-"đường dây"', '2026-11-21', 'csv', 'Kết quả')).toBe(
    'doi-chieu_tim-duong-day_ket-qua_2026-11-21.csv',
  )
})

test('a text too long for a cell is cut with a mark, never inside a character', () => {
  const mark = '… [cắt]'
  expect(fitted('a'.repeat(MOST_IN_CELL), mark)).toHaveLength(MOST_IN_CELL)
  const cut = fitted('a'.repeat(MOST_IN_CELL + 1), mark)
  expect(cut).toHaveLength(MOST_IN_CELL)
  expect(cut.endsWith(mark)).toBe(true)
  const odd = fitted('a' + '😀'.repeat(MOST_IN_CELL), mark)
  expect(odd.isWellFormed()).toBe(true)
  expect(odd.length).toBeLessThanOrEqual(MOST_IN_CELL)
})

const nothing = (kind: keyof typeof words.nothing): string => words.nothing[kind]

test('CSV keeps numbers plain, names every nothing, guards formulas and quotes what needs it', () => {
  const { columns, rows } = sampleTable
  expect(csvText(columns, rows, nothing)).toBe(
    [
      'Địa phương,Năm,Ngày,Zalo,Tỷ lệ',
      'Đại Sơn,2023,2023-03-05,4,0.823',
      '"\'=HYPERLINK(""x"")",2024,2022-02,không đọc được,1',
      'Mọi nơi,,,4,',
      '',
    ].join('\r\n'),
  )
})

test('the clipboard holds numbers behind the words, texts that stay texts, and tabs for everything else', () => {
  const { columns, rows } = sampleTable
  const { html, text } = pasteTable({ columns, rows, foot: 'Nguồn <x>', language: 'vi', words: nothing })
  const lines = text.split('\r\n')
  expect(lines).toEqual([
    'Địa phương\tNăm\tNgày\tZalo\tTỷ lệ',
    'Đại Sơn\t2023\t05/03/2023\t4\t82,3%',
    '\'=HYPERLINK("x")\t2024\t02/2022\tkhông đọc được\t100%',
    'Mọi nơi\t\t–\t4\t',
    'Nguồn <x>',
  ])
  expect(html).toContain(`<td x:num="0.823" style="mso-number-format:'0.0%'">82,3%</td>`)
  expect(html).toContain(`<td style="mso-number-format:'\\@'">=HYPERLINK(&quot;x&quot;)</td>`)
  expect(html).toContain('Nguồn &lt;x&gt;')
  expect(html).not.toContain('=HYPERLINK("x")')
})
