import { expect, describe, it } from 'vitest'
import { documentText } from '@doi-chieu/ingest/normalize/document-text'

const read = (text: string): string => documentText(text).text.trimEnd()

describe('gaps that part nothing', () => {
  it.each([
    ['a line with two spaces everywhere', '1.  Phòng  Nội  vụ', '1. Phòng Nội vụ'],
    [
      'a justified line',
      'Các cơ  quan, đơn vị xây  dựng kế hoạch, gửi về  Phòng Nội vụ trước ngày 15',
      'Các cơ quan, đơn vị xây dựng kế hoạch, gửi về Phòng Nội vụ trước ngày 15',
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toBe(expected)
    expect(documentText(text).text).toHaveLength(text.length)
  })

  it('tabs before and behind a line are spaces', () => {
    expect(documentText('\tPhòng Nội vụ\t\n\t\tchủ trì').text).toBe(' Phòng Nội vụ \n  chủ trì')
    expect(documentText('Phòng Nội vụ\tchủ trì\tthực hiện').text).toBe('Phòng Nội vụ chủ trì thực hiện')
  })

  it.each([
    '1  Tuyên truyền cải cách  Phòng Nội vụ  Quý I',
    'Nơi nhận:    TM. ỦY BAN NHÂN DÂN',
    'Phòng Nội vụ  Quý I',
    '\tTuyên truyền\tPhòng Nội vụ',
    'họp thôn\tPhòng Nội vụ\tquý I',
    '      Phòng Nội vụ chủ trì',
  ])('%j keeps its gaps', (text) => {
    expect(documentText(text).text).toBe(text)
  })
})

describe('bold letters', () => {
  const lines = Array.from({ length: 14 }, (_, i) => `Dòng thứ ${String(i)}`)

  it('tell no heading where all lines have them', () => {
    expect(read(lines.map((line) => `**${line}**`).join('\n'))).toBe(lines.join('\n'))
  })

  it('tell one where some have them', () => {
    const text = ['**Mục đích**', ...lines].join('\n')
    expect(read(text)).toBe(text)
  })
})

describe('numbers of pages', () => {
  const page = (number: string): string => `Phòng Nội vụ chủ trì.\n\n${number}\n\nPhòng Tư pháp phối hợp.`

  it.each(['Trang 2', 'Trang 2/9', '- 2 -', '– 2 –'])('%s is none of the text', (number) => {
    expect(read(page(number))).not.toContain('2')
  })

  it.each(['2/9', '- 2', 'Trang 2 của tài liệu'])('%s stays', (number) => {
    expect(read(page(number))).toContain(number)
  })

  it('counts on over the number of all pages', () => {
    expect(read(`${page('2/9')}\n${page('3/9')}`)).not.toMatch(/\d/)
  })
})

describe('lines drawn between rows', () => {
  it.each([
    ['| TT | Nội dung |\n+----+----------+\n| 1 | Họp |', '| TT | Nội dung |\n| 1 | Họp |'],
    ['│ TT │ Nội dung │\n├────┼──────────┤\n│ 1 │ Họp │', '| TT | Nội dung |\n| 1 | Họp |'],
    ['+ Họp thôn\n+ 12 buổi', '+ Họp thôn\n+ 12 buổi'],
  ])('%j', (text, expected) => {
    expect(read(text)).toBe(expected)
  })
})

describe('lists of contents', () => {
  const lines = ['I. MỤC ĐÍCH ............ 1', 'II. NỘI DUNG …………… 2', 'III. TỔ CHỨC . . . . . . 4']

  it('say nothing', () => {
    expect(read(['MỤC LỤC', ...lines, 'I. MỤC ĐÍCH'].join('\n')).trim()).toBe('I. MỤC ĐÍCH')
  })

  it('two lines with dots are a form to be filled in', () => {
    expect(read(lines.slice(1).join('\n'))).toContain('NỘI DUNG')
  })
})
