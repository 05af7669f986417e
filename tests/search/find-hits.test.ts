import { findHits, findQuery } from '@doi-chieu/api/search/find-hits'
import { passageStarts } from '@doi-chieu/api/search/passages'
import { readBoth, readPhrase, readQuery } from '@doi-chieu/api/search/read-query'
import { snippetOf } from '@doi-chieu/api/search/snippet'
import { editsWithin } from '@doi-chieu/core/text/edit-distance'
import { foldText } from '@doi-chieu/core/text/fold'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const indexed = (text: string) => ({ text, folded: foldText(text), passages: passageStarts(text), places: [] })

/** Found words of every hit, in brackets in their passage's text; empty where nothing is found. */
function found(query: string, text: string, matching: 'whole' | 'beginning' = 'whole'): readonly string[] {
  const one = indexed(text.normalize('NFC'))
  return findHits(one, readQuery(query), matching).map(({ ranges }) =>
    ranges.map(([start, end]) => one.text.slice(start, end)).join('|'),
  )
}

const nfd = (text: string): string => text.normalize('NFD')

test('all words of a query are one phrase, whatever quotation marks stand in it', () => {
  expect(readPhrase('cải"cách “hành chính').map(({ forms }) => forms)).toEqual([[['cai', 'cach', 'hanh', 'chinh']]])
})

describe('whole words, whatever their marks', () => {
  test.each([
    ['đài truyền thanh', 'Qua Đài truyền thanh xã', ['Đài|truyền|thanh']],
    ['dai truyen thanh', 'Qua Đài truyền thanh xã', ['Đài|truyền|thanh']],
    ['DAI TRUYEN THANH', 'Qua Đài truyền thanh xã', ['Đài|truyền|thanh']],
    ['Đắk Lắk', 'tỉnh Đắk Lắk', ['Đắk|Lắk']],
    ['dak lak', 'tỉnh Đắk Lắk', ['Đắk|Lắk']],
    ['Đăk Lăk', 'tỉnh Đắk Lắk', ['Đắk|Lắk']],
    ['ĐĂK LĂK', 'tỉnh Đắk Lắk', ['Đắk|Lắk']],
    ['Ðắk Lắk', 'tỉnh Đắk Lắk', ['Đắk|Lắk']],
    ['hoà giải', 'hòa giải ở cơ sở', ['hòa|giải']],
    ['hòa giải', 'hoà giải ở cơ sở', ['hoà|giải']],
    ['hoa giai', 'hoà giải ở cơ sở', ['hoà|giải']],
    ['thuỷ lợi', 'công trình thủy lợi', ['thủy|lợi']],
    ['tuỳ theo', 'tùy theo tình hình', ['tùy|theo']],
    ['uỷ ban', 'Ủy ban nhân dân', ['Ủy|ban']],
    ['khoẻ', 'sức khỏe', ['khỏe']],
    ['xoá', 'xóa bỏ', ['xóa']],
    [nfd('truyền thanh'), 'truyền thanh', ['truyền|thanh']],
    [nfd('Đường dây nóng'), 'đường dây nóng', ['đường|dây|nóng']],
    ['truyền thanh', nfd('truyền thanh'), ['truyền|thanh']],
    ['zalo', 'Zalo, ZALO và zalo', ['Zalo|ZALO|zalo']],
    ['Ứng dụng', 'ứng dụng di động', ['ứng|dụng']],
    ['nghi quyet', 'Nghị quyết', ['Nghị|quyết']],
    ['y kien', 'lấy ý kiến', ['ý|kiến']],
    ['i', 'chữ i ngắn', ['i']],
    ['2025', 'năm 2025', ['2025']],
    ['quý II', 'trong quý II năm nay', ['quý|II']],
  ])('%j in %j', (query, text, hits) => {
    expect(found(query, text)).toEqual(hits)
  })
})

describe('what must not be found', () => {
  test.each([
    ['đài', 'đàiphát'],
    ['thanh', 'thanhniên'],
    ['an', 'ban hành văn bản'],
    ['bao', 'thông báo1'],
    ['zal', 'Zalo'],
    ['5', '15 và 50'],
    ['loa thanh', 'loa ở xã.\n\nTruyền thanh'],
    ['zalo facebook', '- Trang Zalo của xã;\n- Trang Facebook của huyện;'],
    ['"thanh truyền"', 'truyền thanh'],
    ['"truyền thanh"', 'truyền hình và thanh niên'],
    ['"hội nghị họp"', 'tại hội nghị, họp thôn'],
    ['"hội nghị họp"', 'tại hội nghị; họp thôn'],
    ['"hội nghị họp"', 'sau hội nghị. Họp thôn'],
    ['76/NQ-CP', '76 trang, NQ-CP'],
    ['CCHC', 'cải cách và hành chính'],
    ['', 'mọi chữ'],
    ['"', 'mọi chữ'],
    ['/ - !', 'mọi chữ / - !'],
  ])('%j in %j', (query, text) => {
    expect(found(query, text)).toEqual([])
  })
})

describe('phrases, numbers and abbreviations', () => {
  test.each([
    ['"đường dây nóng"', 'qua đường dây nóng của xã', ['đường dây nóng']],
    ['"duong day nong"', 'qua Đường  dây\nnóng của xã', ['Đường  dây\nnóng']],
    ['“đường dây nóng”', 'qua đường dây nóng', ['đường dây nóng']],
    ['«đường dây nóng»', 'qua đường dây nóng', ['đường dây nóng']],
    ['"đường dây nóng', 'qua đường dây nóng', ['đường dây nóng']],
    ['"hội nghị, họp"', 'tại hội nghị, họp thôn', ['hội nghị, họp']],
    ['"hội nghị họp"', 'tại hội nghị (họp thôn)', ['hội nghị (họp']],
    ['"tp hồ chí minh"', 'tại TP.Hồ Chí Minh', ['TP.Hồ Chí Minh']],
    ['"phổ biến giáo dục pháp luật"', 'phổ biến, giáo dục pháp luật', ['phổ biến, giáo dục pháp luật']],
    ['"đường dây" xã', 'xã có đường dây nóng', ['xã|đường dây']],
    ['76/NQ-CP', 'Nghị quyết số 76/NQ-CP', ['76/NQ-CP']],
    ['76/nq-cp', 'Nghị quyết số 76 /NQ - CP', ['76 /NQ - CP']],
    ['30/2020/NĐ-CP', 'theo 30/2020/NĐ–CP', ['30/2020/NĐ–CP']],
    ['12/KH-UBND', 'Kế hoạch 12/KH-UBND', ['12/KH-UBND']],
    ['95%', 'đạt 95% trở lên', ['95']],
    ['3,5', 'đạt 3,5 điểm', ['3,5']],
    ['CCHC', 'công tác cải cách hành chính', ['cải cách hành chính']],
    ['cchc', 'Công tác CCHC', ['CCHC']],
    ['cải cách hành chính', 'Công tác CCHC', ['CCHC']],
    ['cai cach hanh chinh', 'CCHC và cải cách hành chính', ['CCHC|cải cách hành chính']],
    ['UBND xã', 'Ủy ban nhân dân xã', ['Ủy ban nhân dân|xã']],
    ['uỷ ban nhân dân', 'UBND huyện', ['UBND']],
    ['TTHC', 'thủ tục hành chính', ['thủ tục hành chính']],
    ['"CCHC"', 'cải cách hành chính', []],
    ['CBCC', 'cán bộ, công chức', ['cán bộ, công chức']],
    ['xã loa', 'loa của xã', ['loa|xã']],
    ['loa loa', 'loa', ['loa']],
  ])('%j in %j', (query, text, hits) => {
    expect(found(query, text)).toEqual(hits)
  })
})

describe('beginnings of words, where whole words gave nothing', () => {
  test.each([
    ['zal', 'Trang Zalo', ['Zal']],
    ['faceb', 'trang Facebook', ['Faceb']],
    ['tuyen', 'tuyến, tuyển', ['tuyến|tuyển']],
    ['alo', 'Trang Zalo', []],
  ])('%j in %j', (query, text, hits) => {
    expect(found(query, text, 'beginning')).toEqual(hits)
  })
})

test('words together and marks as typed come first', () => {
  const score = (query: string, text: string): number =>
    findHits(indexed(text), readQuery(query), 'whole')[0]?.score ?? -1
  const scores = [
    score('hoà giải', 'hòa giải ở cơ sở'),
    score('hoà giải', 'hoa giai ở cơ sở'),
    score('hoà giải', 'giải thích, hòa nhã'),
    score('hoà giải', 'đơn giản hóa, giai đoạn'),
  ]
  expect(scores).toEqual([3, 2, 1, 0])
})

test('a passage is a paragraph or an item; wrapped lines stay together', () => {
  const wrapped = [
    'Tuyên truyền sâu rộng về công tác cải cách hành chính',
    'đến cán bộ, công chức và Nhân dân.',
    '- Qua hệ thống truyền thanh của xã và các thôn, xóm',
    'vào buổi sáng;',
    '- Qua trang thông tin điện tử.',
  ].join('\n')
  const starts = passageStarts(wrapped)
  expect(starts.map((start) => wrapped.slice(start, start + 6))).toEqual(['Tuyên ', '- Qua ', '- Qua '])
  const paragraphs = `${'Một đoạn dài không ngắt dòng '.repeat(12)}\nđoạn hai\nđoạn ba`
  expect(passageStarts(paragraphs)).toHaveLength(3)
})

test('a snippet is cut between words, says where the passage goes on, and its marks are the found words', () => {
  const text = `${'chữ đầu '.repeat(60)}Zalo ${'chữ sau '.repeat(60)}`
  const [hit] = findHits(indexed(text), readQuery('zalo'), 'whole')
  if (hit === undefined) throw new Error('nothing found')
  const { text: snippet, marks, cut } = snippetOf(text, hit)
  expect(cut).toEqual([true, true])
  expect(snippet.length).toBeLessThanOrEqual(300)
  expect(marks.map(([start, end]) => snippet.slice(start, end))).toEqual(['Zalo'])
  expect(text).toContain(` ${snippet} `)
})

test('snippets of any text are pieces of it, and marks never overlap', () => {
  const word = fc.constantFrom('hòa', 'hoà', 'giải', 'đài', 'Zalo', '76/NQ-CP', 'xã,', 'thôn.', '\n', '- a')
  const texts = fc.array(word, { maxLength: 200 }).map((words) => words.join(' '))
  fc.assert(
    fc.property(texts, fc.constantFrom('hoa giai', 'đài', '76/NQ-CP', '"hòa giải"', 'zalo xã'), (text, query) => {
      for (const hit of findHits(indexed(text), readQuery(query), 'whole')) {
        const snippet = snippetOf(text, hit)
        expect(text).toContain(snippet.text)
        let end = 0
        for (const mark of snippet.marks) {
          expect(mark[0]).toBeGreaterThanOrEqual(end)
          expect(foldText(snippet.text.slice(mark[0], mark[1]))).toMatch(/^(?:hoa|giai|dai|76|zalo|xa)/)
          end = mark[1]
        }
      }
    }),
  )
})

test.each([
  ['zallo', 'zalo', 1],
  ['tuyen', 'tuyne', 1],
  ['truyn', 'truyen', 1],
  ['facebok', 'facebook', 1],
  ['abc', 'xyz', 3],
])('%s is %s but for %s letters', (a, b, steps) => {
  expect(editsWithin(a, b, 3)).toBe(steps)
})

describe('a phrase that a page broke', () => {
  const text = 'Mở chuyên mục cải cách\n\nhành chính công trên Cổng.\n\nBáo cáo kết quả.'
  const hits = (q: string) => findQuery(indexed(text), readBoth(q), 'whole')

  test('is found by its loose words as by the phrase itself', () => {
    expect(hits('cách hành').map(({ ranges }) => ranges.map((range) => text.slice(...range)))).toEqual([
      ['cách\n\nhành'],
    ])
    expect(hits('"cách hành"')).toHaveLength(1)
    expect(hits('cách báo')).toEqual([])
  })

  test('is shown as a whole, with its words marked', () => {
    for (const hit of [...hits('cách hành'), ...hits('CCHC')]) {
      const { text: shown, marks } = snippetOf(text, hit)
      expect(shown).toBe('Mở chuyên mục cải cách\n\nhành chính công trên Cổng.')
      expect(marks).toHaveLength(1)
    }
    expect(hits('CCHC')).toHaveLength(1)
  })
})
