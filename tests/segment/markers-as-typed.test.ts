import { describe, expect, it } from 'vitest'
import { readMarker } from '@doi-chieu/ingest/segment/line/marker'

const label = (line: string): string | null => {
  const marker = readMarker(line, 0, line.length)
  return marker === null ? null : `${marker.kind} ${String(marker.order)} | ${line.slice(marker.end)}`
}

describe('markers as they are typed', () => {
  it.each([
    ['1-Văn phòng HĐND và UBND xã: tham mưu', 'arabic 1 | Văn phòng HĐND và UBND xã: tham mưu'],
    ['1-VP HĐND và UBND xã: tham mưu', 'arabic 1 | VP HĐND và UBND xã: tham mưu'],
    ['7/UBND các xã, thị trấn', 'arabic 7 | UBND các xã, thị trấn'],
    ['V-TỔ CHỨC THỰC HIỆN', 'roman 5 | TỔ CHỨC THỰC HIỆN'],
    ['II-Nội dung tuyên truyền', 'roman 2 | Nội dung tuyên truyền'],
    ['A/ MỤC ĐÍCH, YÊU CẦU', 'capital 1 | MỤC ĐÍCH, YÊU CẦU'],
    ['B - NỘI DUNG', 'capital 2 | NỘI DUNG'],
    ['a/ Phòng Tư pháp', 'letter 1 | Phòng Tư pháp'],
    ['b/Phòng Tư pháp', 'letter 2 | Phòng Tư pháp'],
    ['c- Phòng Tư pháp', 'letter 3 | Phòng Tư pháp'],
    ['V/ Về kinh phí', 'roman 5 | Về kinh phí'],
    ['I: MỤC ĐÍCH', 'roman 1 | MỤC ĐÍCH'],
    ['II.- NỘI DUNG', 'roman 2 | NỘI DUNG'],
    ['III MỤC TIÊU, NHIỆM VỤ', 'roman 3 | MỤC TIÊU, NHIỆM VỤ'],
    ['1.) Phòng Tư pháp', 'arabic 1 | Phòng Tư pháp'],
    ['2– Phòng Tư pháp', 'arabic 2 | Phòng Tư pháp'],
    ['3: Phòng Tư pháp', 'arabic 3 | Phòng Tư pháp'],
    ['a.) Phòng Tư pháp', 'letter 1 | Phòng Tư pháp'],
    ['I.1. Sở Nội vụ', 'decimal 1 | Sở Nội vụ'],
    ['IV.2.3 Sở Nội vụ', 'decimal 3 | Sở Nội vụ'],
    ['1, Phòng Tư pháp', 'arabic 1 | Phòng Tư pháp'],
    ['12, UBND các xã', 'arabic 12 | UBND các xã'],
    ['i) Phòng Tư pháp', 'letter 1 | Phòng Tư pháp'],
    ['iii) Phòng Tư pháp', 'letter 3 | Phòng Tư pháp'],
    ['iv) phối hợp với', 'letter 4 | phối hợp với'],
    ['v Sở Nội vụ', 'bullet 0 | Sở Nội vụ'],
    ['Ø Tuyên truyền', 'bullet 0 | Tuyên truyền'],
    ['=> Sở Nội vụ', 'bullet 0 | Sở Nội vụ'],
    ['-- Sở Nội vụ', 'bullet 0 | Sở Nội vụ'],
    ['(+) Sở Nội vụ', 'bullet 0 | Sở Nội vụ'],
    ['① Sở Nội vụ', 'bullet 0 | Sở Nội vụ'],
    ['. Sở Nội vụ', 'bullet 0 | Sở Nội vụ'],
    ['➜ Sở Nội vụ', 'bullet 0 | Sở Nội vụ'],
    ['✔\ufe0f Sở Nội vụ', 'bullet 0 | Sở Nội vụ'],
    ['\ufffd Sở Nội vụ', 'bullet 0 | Sở Nội vụ'],
    ['- - Sở Nội vụ', 'bullet 0 | Sở Nội vụ'],
    ['- + Đăng ít nhất 02 tin', 'bullet 0 | Đăng ít nhất 02 tin'],
    ['- a) Phòng Tư pháp', 'letter 1 | Phòng Tư pháp'],
    ['* 2. Phòng Tư pháp', 'arabic 2 | Phòng Tư pháp'],
    ['- **II. NỘI DUNG**', 'roman 2 | NỘI DUNG**'],
    ['- III. NỘI DUNG', 'roman 3 | NỘI DUNG'],
    ['1. 1. Văn phòng Sở', 'arabic 1 | Văn phòng Sở'],
    ['1. 3. **Văn phòng Sở**', 'arabic 3 | Văn phòng Sở**'],
    ['2. 2.1. Văn phòng Sở', 'decimal 1 | Văn phòng Sở'],
    ['- 2 lớp tập huấn', 'bullet 0 | 2 lớp tập huấn'],
    ['1. a) Phòng Tư pháp', 'arabic 1 | a) Phòng Tư pháp'],
  ])('%s', (line, expected) => {
    expect(label(line)).toBe(expected)
  })

  it.each([
    '05-NQ/TU ngày 03/8/2021 của Ban Thường vụ',
    '12-KH/ĐU của Đảng ủy xã',
    '19-NQ TW về tiếp tục đổi mới',
    '45/UBND-NC ngày 03/02/2025',
    'I-IV năm 2025',
    'e-Cabinet, e-Office',
    'đ/c Nguyễn Văn An',
    'A-B',
    'v và các đơn vị',
    '.vn là tên miền',
    '8: 30 phút',
    'X lần THỨ HAI',
    '3, 4 trên Cổng dịch vụ công',
    '4, khóa XII của Đảng',
    '1,5 Triệu đồng',
    'vi phạm) thì xử lý',
    'vii',
    '>= 95% hồ sơ',
  ])('%s is none', (line) => {
    expect(label(line)).toBeNull()
  })

  it.each([
    ['v) Phòng Tư pháp', 'iv', 5],
    ['v) Phòng Tư pháp', 'u', 21],
    ['i) Phòng Tư pháp', 'h', 9],
    ['i) Phòng Tư pháp', 'iv', 1],
    ['x) Phòng Tư pháp', 'ix', 10],
  ])('%s behind %s) is number %i', (line, after, order) => {
    expect(readMarker(line, 0, line.length, after)?.order).toBe(order)
  })
})
