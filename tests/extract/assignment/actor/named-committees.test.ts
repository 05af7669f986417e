import { describe, expect, it } from 'vitest'
import { dutyLines } from '../../duty-lines.js'

describe('committees by the names of their units', () => {
  it.each([
    [
      'subjects',
      'II. TỔ CHỨC THỰC HIỆN\n1. UBND thành phố Uông Bí tổ chức thí điểm trước ngày 20/11/2025.\n2. Ủy ban nhân dân phường Móng Cái 1 rà soát thủ tục hành chính.\n3. UBND xã Quảng Tân, UBND xã Ba Chẽ có trách nhiệm mở lớp tập huấn.',
      [
        'UBND thành phố Uông Bí | execute | tổ chức thí điểm trước ngày 20/11/2025 | ',
        'Ủy ban nhân dân phường Móng Cái 1 | execute | rà soát thủ tục hành chính | ',
        'UBND xã Quảng Tân, UBND xã Ba Chẽ | execute | có trách nhiệm mở lớp tập huấn | ',
      ],
    ],
    [
      'requests, orders, headings and labels',
      'II. TỔ CHỨC THỰC HIỆN\n1. Đề nghị UBND huyện Tiên Yên rà soát thủ tục.\n2. Giao UBND xã Sơn Kim 2 tổ chức hội nghị.\n3. UBND xã Bảo Lâm 3\n- Niêm yết thủ tục hành chính.\n4. UBND xã Đạ Huoai 2: Phát thanh ít nhất 02 buổi mỗi tuần.',
      [
        'UBND huyện Tiên Yên | requested | rà soát thủ tục | ',
        'UBND xã Sơn Kim 2 | execute | tổ chức hội nghị | ',
        'UBND xã Bảo Lâm 3 | execute | Niêm yết thủ tục hành chính | ',
        'UBND xã Đạ Huoai 2 | execute | Phát thanh ít nhất 02 buổi mỗi tuần | ',
      ],
    ],
    [
      'units alone that a heading singles out',
      'II. TỔ CHỨC THỰC HIỆN\n1. Đối với thành phố Việt Trì\n- Niêm yết thủ tục hành chính.\n2. Xã Sơn Kim 2\n- Tổ chức hội nghị.',
      ['thành phố Việt Trì | execute | Niêm yết thủ tục hành chính | '],
    ],
    [
      'none: the unit whose plan it is, what is told, who orders others',
      'II. TỔ CHỨC THỰC HIỆN\n1. UBND huyện Đầm Hà tổ chức thực hiện nghiêm túc.\n2. UBND huyện Tiên Yên là đơn vị đạt điểm cao nhất.\n3. Chỉ số của UBND huyện Tiên Yên tăng.',
      [],
    ],
  ])('%s', (_, body, expected) => {
    expect(dutyLines(body)).toEqual(expected)
  })
})
