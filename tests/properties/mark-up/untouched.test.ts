import { canonicalText } from '@doi-chieu/ingest/normalize/canonical-text'
import { documentText } from '@doi-chieu/ingest/normalize/document-text'
import { describe, expect, it } from 'vitest'

describe('what looks like mark-up and is text stays', () => {
  it.each([
    'chi phí < 5 triệu và > 3 triệu',
    'nghiên cứu R&D, AT&T; Q&A',
    'nếu a <b và c> d',
    'gửi <tên đơn vị> trước <ngày>',
    'thư <abc@x.vn>',
    'giá $100 và $200',
    'US$ 100 - US$ 200',
    '30$/người, 40$/người',
    'đĩa C:\\thu_muc\\Sub',
    '\\\\server\\share',
    'ký hiệu \\ và /',
    '(*) Ghi chú: (**) khác',
    '* Mục tiêu chung\n* Mục tiêu cụ thể',
    '*Mục tiêu chung\n*Mục tiêu cụ thể',
    'diện tích 5*3 và 20*30 cm',
    'tệp ke_hoach_2023.docx; thư a_b_c@x.vn; d_e_f@x.vn',
    'Số: ____/KH-UBND, ngày __ tháng __ năm 2023',
    '[1] Nghị quyết số 76/NQ-CP',
    'Phụ lục [1] và [2], cột [1](2)',
    'mẫu [x] chọn',
    'đạt\n> 95% hồ sơ',
    'đạt\n>= 95 hồ sơ',
    'x = {1, 2} và {a}',
    '5 km² và 10 m³',
    'a^2 + b^2',
    '2^10^3',
    '~ 50 hồ sơ',
    'http://a.vn/?x=1&y=2&lt=3',
    'Trang 3 của tài liệu nêu',
    '<<Kế hoạch>> và <Kế hoạch>',
    '<-- xem, <3, => kết quả',
  ])('%j', (source) => {
    const text = canonicalText(source)
    expect([text, documentText(text).text]).toEqual([source.normalize('NFC'), text])
  })
})

describe('references are characters', () => {
  it.each([
    ['Ph&ograve;ng N&#7897;i v&#x1EE5;', 'Phòng Nội vụ'],
    ['e&#770;&#769; &ecirc;&#769;', 'ế ế'],
    ['A&amp;nbsp;B &amp;amp; C', 'A\u00a0B & C'],
    ['a&nbsp b&nbsp, ?a=1&nbsp=2', 'a\u00a0 b\u00a0, ?a=1&nbsp=2'],
    ['2021&#150;2025 &ge; 95&percnt;', '2021–2025 ≥ 95%'],
    ['&Dstrok;&abreve;ng &Itilde;', 'Đăng Ĩ'],
    ['&#124; &foo; &#0; &#1114112;', '&#124; &foo; &#0; &#1114112;'],
  ])('%j', (source, text) => {
    expect(canonicalText(source)).toBe(text.normalize('NFC'))
    expect(canonicalText(canonicalText(source))).toBe(text.normalize('NFC'))
  })
})
