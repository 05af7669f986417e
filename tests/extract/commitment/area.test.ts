import { describe, expect, it } from 'vitest'
import { factsOfBody } from '../small-plan.js'

/** `kind area` of each commitment of a body. */
const areasOf = (body: string): readonly string[] =>
  factsOfBody(body).commitments.map(({ kind, par_area }) => `${kind} ${par_area ?? '–'}`)

describe('the content area of a commitment', () => {
  it.each([
    ['its own words', 'II. CHỈ TIÊU\n1. Tối thiểu 85% hồ sơ được giải quyết đúng hạn.', ['target procedures']],
    ['signatures are digital', 'II. CHỈ TIÊU\n1. 100% lãnh đạo phòng dùng chữ ký số.', ['target digital_government']],
    [
      'money without notes',
      'II. CHỈ TIÊU\n1. Trên 40% khoản phí nộp không dùng tiền mặt.',
      ['target digital_government'],
    ],
    ['staff', 'II. CHỈ TIÊU\n1. Tối thiểu 60% đơn vị rà soát xong vị trí việc làm.', ['target civil_service']],
    ['rules', 'II. CHỈ TIÊU\n1. Rà soát 100% văn bản quy phạm pháp luật của huyện.', ['target institutions']],
    ['bodies', 'II. CHỈ TIÊU\n1. Giảm 5% đầu mối khi sắp xếp tổ chức các đơn vị.', ['target apparatus']],
    ['assets', 'II. CHỈ TIÊU\n1. Công khai 100% tài sản công của đơn vị.', ['target public_finance']],
    [
      'telling of reform is part of its direction',
      'II. CHỈ TIÊU\n1. Ít nhất 90% đơn vị có kế hoạch tuyên truyền cải cách hành chính.',
      ['target direction'],
    ],
    [
      'words of its sentence outside the quote',
      'II. NHIỆM VỤ\n1. Đài truyền thanh phát bản tin định kỳ hằng tuần để giới thiệu dịch vụ công trực tuyến.',
      ['frequency digital_government'],
    ],
    [
      'not the words of the next sentence',
      'II. NHIỆM VỤ\n1. Treo ít nhất 15 băng rôn. Giới thiệu dịch vụ công trực tuyến.',
      ['target –'],
    ],
    ['the heading above', 'II. CẢI CÁCH THỂ CHẾ\n1. Hoàn thành ít nhất 80% việc được giao.', ['target institutions']],
    [
      'a heading nearer than another',
      'II. CẢI CÁCH THỂ CHẾ\n1. Cải cách tổ chức bộ máy\na) Hoàn thành ít nhất 80% việc được giao.',
      ['target apparatus'],
    ],
    [
      'a sentence of several areas is about none',
      'II. NHIỆM VỤ\n1. Phát bản tin định kỳ hằng tuần về cải cách thể chế, tổ chức bộ máy, tài chính công.',
      ['frequency –'],
    ],
    [
      'direction beside an area is that area',
      'II. CHỈ TIÊU\n1. Trong công tác cải cách hành chính, 100% thủ tục hành chính được công khai.',
      ['target procedures'],
    ],
    [
      'the place where something is put up is no area',
      'II. NHIỆM VỤ\n1. Mỗi tuần đăng ít nhất 02 tin trên Cổng thông tin điện tử huyện.',
      ['frequency –'],
    ],
    ['an index of all reform', 'II. CHỈ TIÊU\n1. Nâng cao Chỉ số cải cách hành chính (PAR INDEX).', ['index –']],
    [
      'an index of one area, and what is to be reached of it',
      'II. CHỈ TIÊU\n1. Chỉ số chuyển đổi số (DTI) đạt trên 0,7 điểm.',
      ['index digital_government', 'target digital_government'],
    ],
    ['money', 'II. KINH PHÍ\n1. Kinh phí tuyên truyền cải cách hành chính do ngân sách huyện bảo đảm.', ['budget –']],
  ])('%s', (_, body, expected) => {
    expect(areasOf(body)).toEqual(expected)
  })
})
