import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { columnParts, columnWidths } from '@doi-chieu/web/takeaway/docx/column-widths'
import { reportFile } from '@doi-chieu/web/takeaway/docx/report-file'
import type { FilledTable } from '@doi-chieu/web/takeaway/take-content'
import { takeWorkbook } from '@doi-chieu/web/takeaway/xlsx/take-workbook'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, describe, expect, test } from 'vitest'
import { contentOf, sampleTable, words } from './sample-content.js'

const many = Array.from({ length: 24 }, (_, index) => `kênh ${index}`)
const wide: FilledTable = {
  ...sampleTable,
  title: 'Bảng rộng',
  columns: [
    ...sampleTable.columns.slice(0, 1),
    ...many.map((key) => ({ key, label: key, kind: 'number' as const, meaning: key })),
  ],
  rows: [['Đại Sơn', ...many.map((_, index) => index)]],
  totals: 0,
}
const bytes = new Uint8Array(await (await reportFile(contentOf([sampleTable, wide]), words)).arrayBuffer())
const parts = unzipSync(bytes)
const part = (path: string): string => strFromU8(parts[path] ?? new Uint8Array())
const document = part('word/document.xml')
const textOf = (xml: string): readonly string[] =>
  [...xml.matchAll(/<w:p[ >].*?<\/w:p>/gs)].map(([paragraph]) =>
    [...paragraph.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map((match) => match[1]).join(''),
  )

test('pages have the margins of Nghị định 30/2020: A4, upright and turned', () => {
  const twips = (mm: number): number => Math.floor((mm / 25.4) * 1440)
  const sections = [...document.matchAll(/<w:sectPr.*?<\/w:sectPr>/gs)].map(([section]) => section)
  expect(sections).toHaveLength(3)
  expect(sections[0]).toContain(`<w:pgSz w:w="${twips(210)}" w:h="${twips(297)}" w:orient="portrait"/>`)
  expect(sections[1]).toContain(`<w:pgSz w:w="${twips(297)}" w:h="${twips(210)}" w:orient="landscape"/>`)
  for (const [name, mm] of [
    ['top', 20],
    ['bottom', 20],
    ['left', 30],
    ['right', 15],
  ] as const)
    expect(sections[0]).toContain(`w:${name}="${twips(mm)}"`)
  expect(sections.map((section) => section.includes('<w:titlePg/>'))).toEqual([true, false, false])
})

test('letters are 10 points or more everywhere, also in the widest table', () => {
  const sizes = [...document.matchAll(/<w:sz w:val="(\d+)"/g)].map(([, half]) => Number(half) / 2)
  expect(sizes.length).toBeGreaterThan(100)
  expect(Math.min(...sizes)).toBe(10)
})

test('the head has agency, nation, motto, place and day, kind and subject, for the agency to fill in', () => {
  const lines = textOf(document)
  expect(lines.slice(0, 12).filter((line) => line !== '')).toEqual([
    '[TÊN CƠ QUAN CHỦ QUẢN]',
    '[TÊN CƠ QUAN BAN HÀNH]',
    'Số: …/BC-[…]',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    '[Địa danh], ngày 21 tháng 11 năm 2026',
    'BÁO CÁO',
    'So sánh kế hoạch tuyên truyền cải cách hành chính: Cơ cấu kênh',
    expect.stringContaining('trong phạm vi: 5 kế hoạch · 2022–2024'),
  ])
  expect(part('word/styles.xml')).toContain('Times New Roman')
})

test('results, tables with number, scope and source, then the sentences', () => {
  const lines = textOf(document)
  const at = (start: string): number => lines.findIndex((line) => line.startsWith(start))
  const order = [
    'I. Kết quả chính',
    '- Mọi nơi đều dùng: Zalo.',
    'II. Số liệu so sánh',
    'Bảng 1. Nơi nào dùng kênh nào?',
    'Ký hiệu: ? không đọc được.',
    'Nguồn: 5 kế hoạch',
    'Bảng 2. Bảng rộng',
    'III. Cách đọc số liệu',
    'Nơi nhận:',
    '[QUYỀN HẠN, CHỨC VỤ CỦA NGƯỜI KÝ]',
    'Trích dẫn nguồn',
    '“+ đăng trên Zalo',
  ].map(at)
  expect(order).not.toContain(-1)
  expect(order).toEqual(order.toSorted((a, b) => a - b))
  expect(lines).toContain('82,3%')
  expect(lines).toContain('05/03/2023')
})

test('every table but the two of the form repeats its heads, and no row is broken', () => {
  const tables = [...document.matchAll(/<w:tbl>.*?<\/w:tbl>/gs)].map(([table]) => table)
  expect(tables.map((table) => (table.match(/<w:tblHeader\/>/g) ?? []).length)).toEqual([0, 1, 1, 0, 1])
  for (const table of tables.filter((one) => one.includes('<w:tblHeader/>')))
    expect((table.match(/<w:cantSplit\/>/g) ?? []).length).toBe((table.match(/<w:tr[ >]/g) ?? []).length)
  expect(tables[2]).toContain('<w:textDirection w:val="btLr"/>')
})

test('a long table gives its first rows and its total, and says where the rest is', async () => {
  const rows = Array.from({ length: 1200 }, (_, index) => [`Xã ${index}`, 2023, '', index, 0])
  const long = { ...sampleTable, rows: [...rows, ['Mọi nơi', '', '', 7, '']], totals: 1 }
  const file = unzipSync(new Uint8Array(await (await reportFile(contentOf([long]), words)).arrayBuffer()))
  const lines = textOf(strFromU8(file['word/document.xml'] ?? new Uint8Array()))
  expect(lines).toContain('Xã 999')
  expect(lines).not.toContain('Xã 1000')
  expect(lines).toContain('Mọi nơi')
  expect(lines).toContain('Bảng ghi 1.000 dòng đầu trong 1.200; toàn bộ có ở tệp Excel cùng tên.')
})

test('a chart stands before the table of its figure, as wide as the page allows, with number, source and words for who cannot see it', async () => {
  const png = Uint8Array.from(
    Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    ),
  ).buffer
  const picture = { title: sampleTable.title, summary: 'Nhiều nhất: Zalo.', png, width: 500, height: 300 }
  const other = { ...picture, title: 'Hình rộng', width: 1600, height: 400 }
  const content = { ...contentOf([wide, sampleTable]), pictures: [picture, other] }
  const file = unzipSync(new Uint8Array(await (await reportFile(content, words)).arrayBuffer()))
  const xml = strFromU8(file['word/document.xml'] ?? new Uint8Array())
  expect(Object.keys(file).filter((path) => /^word\/media\/.+\.png$/.test(path)).length).toBeGreaterThan(0)
  const lines = textOf(xml)
  const at = (start: string): number => lines.findIndex((line) => line.startsWith(start))
  const order = [
    'II. Số liệu so sánh',
    'Biểu đồ 1. Hình rộng',
    'Bảng 1. Bảng rộng',
    'Biểu đồ 2. Nơi nào dùng kênh nào?',
    'Bảng 2. Nơi nào dùng kênh nào?',
  ].map(at)
  expect(order).not.toContain(-1)
  expect(order).toEqual(order.toSorted((a, b) => a - b))
  expect(xml).toContain(
    'descr="Biểu đồ: Nơi nào dùng kênh nào?. Nhiều nhất: Zalo. Số liệu ở bảng cùng tên trong báo cáo."',
  )
  const millimetres = [...xml.matchAll(/<wp:extent cx="(\d+)" cy="(\d+)"/g)].map(([, x = '', y = '']) =>
    [Number(x), Number(y)].map((size) => Math.round(size / 36_000)),
  )
  // The wide one fills a turned page; the other is not enlarged.
  expect(millimetres).toEqual([
    [257, 64],
    [132, 79],
  ])
})

test('page numbers stand in the upper margin, not on the first page', () => {
  const headers = Object.keys(parts).filter((path) => /^word\/header\d+\.xml$/.test(path))
  const numbered = headers.filter((path) => part(path).includes('PAGE'))
  expect(headers.length - numbered.length).toBe(1)
  expect(part(numbered[0] ?? '')).toContain('<w:jc w:val="center"/>')
})

test.each([5, 24, 60, 100])('a table of %i figures fills its room in parts', (count) => {
  const columns = [
    ...sampleTable.columns.slice(0, 1),
    ...Array.from({ length: count }, (_, index) => ({
      key: String(index),
      label: String(index),
      kind: 'number' as const,
      meaning: '',
    })),
  ]
  const found = columnParts(columns, 257)
  expect(found.flatMap((places) => places.slice(1))).toEqual(Array.from({ length: count }, (_, index) => index + 1))
  for (const places of found) {
    const widths = columnWidths(
      places.flatMap((place) => columns[place] ?? []),
      [],
      257,
    )
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(257)
    expect(Math.min(...widths)).toBeGreaterThan(5)
  }
})

test('long names over figures stand in more lines where the texts beside them would have no room', () => {
  const text = { key: 'name', label: 'Kênh', kind: 'text' as const, meaning: '' }
  const figure = {
    key: 'n',
    label: 'Phường Cổ Thành 2023 (thành phố Chí Linh, tỉnh Hải Dương)',
    kind: 'number' as const,
    meaning: '',
  }
  const rows = [['Cổng, trang thông tin điện tử', 1, 2, 3, 4, 5]]
  const widths = columnWidths([text, ...Array.from({ length: 5 }, () => figure)], rows, 165)
  expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(165)
  expect(widths[0]).toBeGreaterThan(60)
  // A single such figure keeps its head in few lines.
  expect(columnWidths([text, figure], rows, 165)[1]).toBeGreaterThan(27)
})

/** Commas, UTF-8, values as the cells show them. */
const CSV_AS_SHOWN = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true'

const office = spawnSync('soffice', ['--version']).status === 0

/** A machine may have the part of LibreOffice that writes letters and not the one that reckons. */
function hasSpreadsheets(): boolean {
  if (!office) return false
  const folder = mkdtempSync(join(tmpdir(), 'doichieu-office-'))
  try {
    const csv = join(folder, 'a.csv')
    writeFileSync(csv, '1,2\n')
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
    spawnSync('soffice', [profile, '--headless', '--convert-to', 'xlsx', '--outdir', folder, csv])
    return existsSync(join(folder, 'a.xlsx'))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

describe.skipIf(!office)('LibreOffice opens them (skipped where it is not installed)', () => {
  const folder = mkdtempSync(join(tmpdir(), 'doichieu-office-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  const convert = (name: string, content: Uint8Array, to: string): Buffer => {
    writeFileSync(join(folder, name), content)
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
    const done = spawnSync(
      'soffice',
      [profile, '--headless', '--convert-to', to, '--outdir', folder, join(folder, name)],
      {
        encoding: 'utf8',
      },
    )
    const made = join(folder, name.replace(/\.\w+$/, `.${to.split(':')[0]}`))
    if (done.status !== 0 || !existsSync(made)) throw new Error(`soffice made no ${to}\n${done.stderr}`)
    return readFileSync(made)
  }

  test('the report becomes pages', { timeout: 120_000 }, () => {
    const pdf = convert('bao-cao.docx', bytes, 'pdf').toString('latin1')
    expect(pdf.startsWith('%PDF')).toBe(true)
    expect((pdf.match(/\/Type\s*\/Page\b(?!s)/g) ?? []).length).toBeGreaterThanOrEqual(4)
  })

  test.skipIf(!hasSpreadsheets())('the workbook keeps its values', { timeout: 120_000 }, () => {
    const csv = convert('bang.xlsx', takeWorkbook(contentOf([sampleTable]), words), CSV_AS_SHOWN).toString('utf8')
    expect(csv).toContain('Đại Sơn,2023,05/03/2023,4,82.3%')
    expect(csv).toContain('"=HYPERLINK(""x"")",2024,2022-02,không đọc được,100.0%')
  })
})
