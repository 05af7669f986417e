import { describe, expect, it } from 'vitest'
import { documentText } from '@doi-chieu/ingest/normalize/document-text'
import { factsOfBody } from '../extract/small-plan.js'

/** Each word as rules read it. */
function wordsOf(text: string): readonly string[] {
  const { words, units } = documentText(text)
  return Array.from({ length: words.count }, (_, i) =>
    String.fromCharCode(...units.subarray(words.start[i], words.end[i])),
  )
}

describe('letters that stand apart', () => {
  it.each([
    ['a soft hyphen inside a word', 'hội ng\u00adhị', ['hội', 'nghị']],
    ['a space without width inside a word', 'thô\u200bng tin', ['thông', 'tin']],
    ['a space without width between two words', 'thông\u200btin', ['thông', 'tin']],
    ['spaces without width between all letters', 't\u200bh\u200bô\u200bn\u200bg t\u200bi\u200bn:', ['thông', 'tin']],
    ['a space without width inside a number', 'năm 20\u200b24', ['năm', '2024']],
    ['spaces without width inside a date', 'ngày 30\u200b/\u200b6/2024', ['ngày', '30', '6', '2024']],
    ['spaces without width inside a symbol', 'Số: 45/K\u200bH-U\u200bBN\u200bD', ['Số', '45', 'KH', 'UBND']],
    [
      'spaces without width inside a number with a year',
      'số 107/2021/N\u200bĐ-CP, 749/QĐ-TT\u200bg, 08-N\u200bQ/TU',
      ['số', '107', '2021', 'NĐ', 'CP', '749', 'QĐ', 'TTg', '08', 'NQ', 'TU'],
    ],
    ['a mark of order in front', '\ufeffKế hoạch', ['Kế', 'hoạch']],
    ['capitals set with spaces', 'H Ộ I  N G H Ị', ['HỘI', 'NGHỊ']],
    ['capitals with one space between all of them', 'T H Ự C  H I Ệ N', ['THỰC', 'HIỆN']],
    ['a short word beside a long one', 'K Ế   H O Ạ C H', ['KẾ', 'HOẠCH']],
    ['a Roman number', 'I I . NỘI DUNG', ['II', 'NỘI', 'DUNG']],
    ['two capitals alone', 'hạng A B', ['hạng', 'A', 'B']],
    ['a foreign word at a line end', 'mạng Face-\nbook', ['mạng', 'Facebook']],
    ['a dash between two syllables at a line end', 'hành-\nchính', ['hành', 'chính']],
    ['letters of a list', 'lớp A, B, C', ['lớp', 'A', 'B', 'C']],
    ['letters that are no syllables', 'A B C D', ['A', 'B', 'C', 'D']],
    ['a number with a letter', 'vitamin B 12', ['vitamin', 'B', '12']],
  ])('%s', (_, text, expected) => {
    expect(wordsOf(text)).toEqual(expected)
    expect(documentText(text).fold).toHaveLength(text.length)
  })

  it('are quoted as they stand', () => {
    const facts = factsOfBody('II. TỔ CHỨC THỰC HIỆN\n1. Phòng Nội vụ tổ chức H Ộ I  N G H Ị.')
    expect(facts.assignments.map(({ quote }) => quote)).toEqual(['tổ chức H Ộ I  N G H Ị'])
    expect(facts.assignments.map(({ task }) => task)).toEqual(['tổ chức HỘI NGHỊ'])
  })
})

describe('a soft hyphen', () => {
  it.each([
    ['is the hyphen of a symbol that has no other', 'Số: 45/KH\u00adUBND, 18\u00adNQ/TW', 'Số: 45/KH-UBND, 18-NQ/TW'],
    ['is the dash before an item and between words', '\u00ad Sở Nội vụ \u00ad chủ trì', '- Sở Nội vụ - chủ trì'],
    [
      'is nothing inside a word or a symbol',
      'tuyên tru\u00adyền 45/K\u00adH-UBND H\u00adÀ',
      'tuyên truyền 45/KH-UBND HÀ',
    ],
  ])('%s', (_, text, expected) => {
    expect(documentText(text).text.trimEnd()).toBe(expected)
  })
})

describe('syllables that are parted before letters with marks', () => {
  /** A text has many of them: three begin it here. */
  const read = (line: string): string =>
    documentText(`th ực hi ện ch ức tr ình\n${line}`).text.split('\n').slice(1).join('\n').trimEnd()

  it.each([
    ['Kế ho ạch tuyên truy ền c ải cách hành chính', 'Kế hoạch tuyên truyền cải cách hành chính'],
    ['trư ớc ngà y 30 tháng 6, m ỗ i qu ý', 'trước ngày 30 tháng 6, mỗi quý'],
    ['tập hu ấn, tiêu chu ẩn, d ự to án', 'tập huấn, tiêu chuẩn, dự toán'],
    ['Phòng Xu ấ t bản; có n ội dung', 'Phòng Xuất bản; có nội dung'],
    ['K Ế HO ẠCH; Th ủ tư ớng', 'KẾ HOẠCH; Thủ tướng'],
    ['s ố 76/Q Đ-TTg c ủa H ĐND', 'số 76/QĐ-TTg của HĐND'],
    // Words that stand alone, letters of lists, and what no syllable is.
    ['đề án, dự án, ở ấp, thu ấn phẩm, y tế, cơ sở', 'đề án, dự án, ở ấp, thu ấn phẩm, y tế, cơ sở'],
    ['là y tế cơ sở, UBND ấp, TP Đà Nẵng', 'là y tế cơ sở, UBND ấp, TP Đà Nẵng'],
    ['b) ở xã; c) ấp', 'b) ở xã; c) ấp'],
  ])('%s', (line, expected) => {
    expect(read(line)).toBe(expected)
  })

  it('are left in a text that has one or two of them', () => {
    expect(documentText('Kế ho ạch th ực hi ện').text).toBe('Kế ho ạch th ực hi ện')
  })

  it.each([
    ['Kế hoạ ch thự c hiệ n nhiệ m vụ', 'Kế hoạch thực hiện nhiệm vụ'],
    ['Cơ quan phối hợ p', 'Cơ quan phối hợp'],
    ['Sả n phẩ m dự kiế n', 'Sản phẩm dự kiến'],
    // One or two signs are none, nor are letters of items.
    ['Sả n phẩ m', 'Sả n phẩ m'],
    ['khoản số c, số n, số t; mã n. tổ c) cụ c. ở m)', 'khoản số c, số n, số t; mã n. tổ c) cụ c. ở m)'],
  ])('behind them: %s', (text, expected) => {
    expect(documentText(text).text.trimEnd()).toBe(expected)
  })

  it('are quoted as they stand, and told as they are meant', () => {
    const { assignments } = factsOfBody(
      'II. T Ổ CH ỨC TH ỰC HI ỆN\n1. S ở N ội v ụ ch ủ trì, ph ối h ợp v ới các s ở t ổ ch ức th ực hi ện.',
    )
    expect(assignments.map(({ actor, duty }) => [actor, duty])).toEqual([['Sở Nội vụ', 'lead']])
    expect(assignments[0]?.quote).toContain('ch ủ trì, ph ối h ợp')
  })
})

describe('marks that a space parts from their letters', () => {
  it.each([
    ['Kê ́ hoa ̣ch', 'Kế hoạch'],
    ['thư ̣c hie ̣̂n', 'thực hiện'],
    ['5 ́ 6', '5 ́ 6'],
  ])('%s', (text, expected) => {
    expect(documentText(text).text.trimEnd()).toBe(expected)
  })
})

describe('letters and signs that look like others', () => {
  it.each([
    ['Ðài truyền thanh, ðội Ɖoàn', 'Đài truyền thanh, đội Đoàn'],
    ['ñăng ký, HÑND, Ñảng ủy; El Niño, EL NIÑO', 'đăng ký, HĐND, Đảng ủy; El Niño, EL NIÑO'],
    ['hƣớng dẫn, phƣờng, ƢU TIÊN', 'hướng dẫn, phường, ƯU TIÊN'],
    ['01\u2044KH\u2011UBND', '01/KH-UBND'],
    ['đất\u2044 ruộng', 'đất\u2044 ruộng'],
  ])('%s', (text, expected) => {
    expect(documentText(text).text).toBe(expected)
    expect(documentText(text).source).toBe(text)
  })
})

describe('letters that stand for digits', () => {
  it.each([
    ['ngày l5/7/2O21', 'ngay 15/7/2021'],
    ['3O5/KH-UBND', '305/kh-ubnd'],
    ['tháng Ol năm', 'thang 01 nam'],
    ['Oi trời', 'oi troi'],
    ['II. NỘI DUNG', 'ii. noi dung'],
    ['khí CO2', 'khi co2'],
  ])('%s', (text, fold) => {
    expect(documentText(text).fold).toBe(fold)
    expect(documentText(text).source).toBe(text)
  })
})
