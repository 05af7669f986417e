import { aroundDocument } from '@doi-chieu/ingest/normalize/page/around-document'
import { pageFurniture } from '@doi-chieu/ingest/normalize/page/page-furniture'
import { describe, expect, it } from 'vitest'

const around = (text: string): readonly string[] =>
  aroundDocument(text.normalize('NFC')).map(({ start, end }) => text.normalize('NFC').slice(start, end))

const NOTE = [
  'Ký bởi: Ủy ban nhân dân huyện An Bình',
  'Email: vanthu@anbinh.gov.vn',
  'Cơ quan: Tỉnh Hòa An',
  'Thời gian ký: 10.02.2023 15:30:22 +07:00',
].join('\n')
const END = 'Nơi nhận:\n- UBND tỉnh;\n- Lưu: VT.\nCHỦ TỊCH\nTrần Văn Hải\n'

describe('what programs write into a document', () => {
  it.each([
    ['a signature, a label a line', `${NOTE}\nỦY BAN NHÂN DÂN`, [NOTE]],
    ['on one line', `${NOTE.replaceAll('\n', ' ')}\nỦY BAN NHÂN DÂN`, [NOTE.replaceAll('\n', ' ')]],
    [
      'with a day alone',
      'Người ký: Trần Văn Hải\nNgày ký: 10-02-2023 15:30:22\nKẾ HOẠCH',
      ['Người ký: Trần Văn Hải\nNgày ký: 10-02-2023 15:30:22'],
    ],
    [
      'in English',
      "Digitally signed by UBND XÃ A\nDate: 2023.02.10 15:30:22 +07'00'\nKẾ HOẠCH",
      ["Digitally signed by UBND XÃ A\nDate: 2023.02.10 15:30:22 +07'00'"],
    ],
    [
      'of a person, where the name stands nowhere else behind the text',
      `${'Nội dung.\n'.repeat(20)}CHỦ TỊCH\nKý bởi: Trần Văn Hải\nNgày ký: 10-02-2023 15:30:22`,
      [],
    ],
    [
      'of a person whose name stands there',
      `${'Nội dung.\n'.repeat(20)}CHỦ TỊCH\nKý bởi: Trần Văn Hải\nNgày ký: 10-02-2023 15:30:22\nTrần Văn Hải`,
      ['Ký bởi: Trần Văn Hải\nNgày ký: 10-02-2023 15:30:22'],
    ],
    ['what a portal knows of a document', 'Người ký: Trần Văn Hải\nNgày ký: 10/02/2023\nKẾ HOẠCH', []],
    ['the time of a meeting', 'Người ký tên vào danh sách trước giờ họp.\nThời gian: 10/02/2023 15:30', []],
    ['beside another column', 'Người ký: UBND xã A      CỘNG HÒA XÃ HỘI\nNgày ký: 10-02-2023 15:30:22', []],
    [
      'a scanning program',
      'một\nScanned with CamScanner\nhai\nĐược quét bằng CamScanner\nba',
      ['Scanned with CamScanner', 'Được quét bằng CamScanner'],
    ],
    ['a sentence on it', 'Quét văn bản bằng CamScanner rồi gửi về Phòng Nội vụ.', []],
    [
      'the mark of a site',
      'một\nTHƯ VIỆN  Tel: +84-8-3930 3279 * www.abc.vn\nhai',
      ['THƯ VIỆN  Tel: +84-8-3930 3279 * www.abc.vn'],
    ],
    ['the address of a portal', '- Đăng tải trên Cổng thông tin điện tử www.abc.gov.vn;', []],
  ])('%s', (_, text, expected) => {
    expect(around(text)).toEqual(expected.map((words) => words.normalize('NFC')))
  })
})

describe('the foot of a portal behind the end', () => {
  it.each([
    'Tin liên quan\nKế hoạch tuyên truyền năm 2022 (15/03/2022)',
    'CÁC TIN KHÁC:\n- Hội nghị tập huấn (02/04/2022)',
    '### Tin cùng chuyên mục\n* [Hội nghị](https://a.vn)',
    'Ý kiến bạn đọc (0)\nGửi bình luận',
    'Tải về: 31-KH-UBND.pdf',
    'CỔNG THÔNG TIN ĐIỆN TỬ HUYỆN A\nChịu trách nhiệm: Ông B\nĐiện thoại: 0203',
    'Ghi rõ nguồn khi phát hành lại',
  ])('%s', (foot) => {
    const before = `I. MỤC ĐÍCH\n1. Nâng cao nhận thức.\n${END}`
    expect(around(`${before}${foot}\n`)).toEqual([`${foot}\n`.normalize('NFC')])
  })

  it.each([
    ['an annex behind it', `${END}Tài liệu đính kèm\nPHỤ LỤC\nNhiệm vụ của các phòng`],
    ['a table behind it', `${END}Tải về\n| TT | Nội dung | Cơ quan |`],
    ['a section behind it', `Tin khác\nII. NỘI DUNG\n1. Đăng tin.\n${END}`],
    ['in the plan', `III. KINH PHÍ\nNguồn: ngân sách xã.\n${END}`],
    ['a source without recipients', `${'Nâng cao nhận thức. '.repeat(9)}\nNguồn: ngân sách xã.\nKhác: không.`],
    ['words of a sentence', `${END}Tin khác đăng trên cổng.`],
  ])('not %s', (_, text) => {
    expect(around(text)).toEqual([])
  })
})

describe('bare numbers that count the pages', () => {
  const page = 'Các phòng, ban thực hiện. '.repeat(50)
  const numbers = (text: string): readonly string[] =>
    pageFurniture(text).map(({ start, end }) => text.slice(start, end))

  it.each([
    ['from the second on', `${page}\n2\n${page}\n3\n${page}`, ['2', '3']],
    ['rows from one on', `${page}\n1\n${page}\n2\n${page}`, []],
    ['numbers that do not count on', `${page}\n2\n${page}\n5\n${page}`, []],
    ['a single one', `${page}\n2\n${page}`, []],
    ['near to each other', `${page}\n2\n${page.slice(0, 500)}\n3\n${page}`, []],
  ])('%s', (_, text, expected) => {
    expect(numbers(text)).toEqual(expected)
  })
})
