import { canonicalText } from '@doi-chieu/ingest/normalize/canonical-text'
import { documentText } from '@doi-chieu/ingest/normalize/document-text'
import { describe, expect, it } from 'vitest'

const read = (source: string): string => documentText(canonicalText(source)).text.trimEnd()
const rows = (count: number, write: (number: number) => string): string =>
  Array.from({ length: count }, (_, i) => write(i + 1)).join('\n')

describe('what programs write before lines', () => {
  it.each(['\t', ': ', '→', '|', '  '])('numbers and %j', (sign) => {
    expect(read(rows(20, (number) => `${String(number)}${sign}Phòng ${String(number)}`))).toBe(
      rows(20, (number) => `Phòng ${String(number)}`),
    )
  })

  it('line ends written out', () => {
    expect(read(rows(12, () => 'Phòng').replaceAll('\n', '\\n'))).toBe(rows(12, () => 'Phòng'))
  })

  it('line ends written out as some programs have them', () => {
    expect(read(rows(12, () => 'Phòng').replaceAll('\n', '\\r\\n'))).toBe(rows(12, () => 'Phòng'))
  })

  it.each([
    ['items of a list', rows(30, (number) => `${String(number)}. Phòng`)],
    ['a short list', rows(12, (number) => `${String(number)}: Phòng`)],
    ['rows between other lines', rows(30, (number) => (number % 5 === 0 ? 'Tổng' : `${String(number)}: Phòng`))],
    ['numbers that do not count', rows(30, (number) => `${String(number * 2 - 1)}: Phòng`)],
    ['a path on every line', rows(30, (number) => `Lưu tại C:\\nội bộ\\${String(number)}`)],
    ['the path of a file', 'Lưu tại C:\\nội bộ\\năm 2023\ntrên máy chủ'],
  ])('%s stay', (_, source) => {
    expect(read(source)).toBe(source)
  })
})
