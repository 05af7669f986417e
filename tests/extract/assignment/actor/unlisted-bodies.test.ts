import { describe, expect, it } from 'vitest'
import { factsOfBody } from '../../small-plan.js'

const dutiesOf = (text: string): readonly string[] =>
  factsOfBody(`II. TỔ CHỨC THỰC HIỆN\n${text}`).assignments.map(
    ({ actor, actor_role, duty }) => `${actor} | ${actor_role} | ${duty}`,
  )

describe('bodies that no vocabulary lists', () => {
  it.each([
    [
      'a ministry',
      '1. Bộ Quốc phòng chủ trì, phối hợp với Bộ Tài chính hướng dẫn chế độ.',
      ['Bộ Quốc phòng | department | lead'],
    ],
    [
      'a ministry whose name holds a verb',
      '1. Bộ Ngoại giao có trách nhiệm rà soát.',
      ['Bộ Ngoại giao | department | execute'],
    ],
    [
      'ministries by their fields',
      '1. Các Bộ Công Thương, Y tế rà soát thị trường.',
      ['Các Bộ Công Thương, Y tế | department | execute'],
    ],
    ['a set of criteria is no ministry', '1. Bộ tiêu chí tiếp tục được áp dụng trong năm.', []],
    ['a division of a ministry', '1. Vụ Pháp chế rà soát văn bản.', ['Vụ Pháp chế | division | execute']],
    [
      'a team',
      '1. Đội Quản lý thị trường số 4 kiểm tra các cơ sở kinh doanh.',
      ['Đội Quản lý thị trường số 4 | department | monitor'],
    ],
    ['renewal is no team', '1. Đổi mới công tác kiểm tra, giám sát.', []],
    [
      'boards of projects',
      '1. Giao các Ban quản lý dự án khẩn trương lập hồ sơ mời thầu.',
      ['các Ban quản lý dự án | department | execute'],
    ],
    [
      'a market whose name folds like a preposition',
      '1. Ban Quản lý chợ nhắc nhở các hộ kinh doanh.',
      ['Ban Quản lý chợ | department | execute'],
    ],
    [
      'works, and a case',
      '1. Trường hợp trễ hẹn phải xin lỗi người dân.\n2. Trường Tiểu học Minh Khai rà soát hồ sơ.',
      ['Trường Tiểu học Minh Khai | department | execute'],
    ],
    [
      'forces',
      '1. Lực lượng kiểm lâm, quân đội tuần tra ban đêm.',
      ['Lực lượng kiểm lâm, quân đội | department | execute'],
    ],
    ['moments that fold like forces', '1. Lúc cao điểm cần tuần tra ban đêm.', []],
    [
      'a council for one thing',
      '1. Hội đồng Thi đua - Khen thưởng huyện xét khen thưởng cuối năm.',
      ['Hội đồng Thi đua - Khen thưởng huyện | department | execute'],
    ],
    [
      'a team named by what it does',
      '1. Đoàn kiểm tra liên ngành 389 tăng cường kiểm soát thị trường.',
      ['Đoàn kiểm tra liên ngành 389 | division | execute'],
    ],
    [
      'a fund, and a quarter that folds alike',
      '1. Quỹ Bảo vệ môi trường cho vay ưu đãi.\n2. Quý bảo vệ luận án không tính.',
      ['Quỹ Bảo vệ môi trường | department | execute'],
    ],
    [
      'associations, and meetings',
      '1. Các hội, đoàn thể vận động hội viên.\n2. Các hội nghị tuyên truyền trong năm.',
      ['Các hội, đoàn thể | fatherland_front | execute'],
    ],
    [
      'a board by its letters',
      '1. BQL các dự án trọng điểm hoàn chỉnh hồ sơ.',
      ['BQL các dự án trọng điểm | department | execute'],
    ],
    [
      'media that make known, and units that do',
      '1. Các cơ quan truyền thông tăng cường đưa tin.\n2. Các cơ quan tuyên truyền Nghị quyết này.',
      ['Các cơ quan truyền thông | provincial_media | execute', 'Các cơ quan | all_units | execute'],
    ],
    [
      'places of business, and a database',
      '1. Các cơ sở kinh doanh dịch vụ ký cam kết.\n2. Cơ sở dữ liệu tiếp tục được cập nhật.',
      ['Các cơ sở kinh doanh dịch vụ | department | execute'],
    ],
    [
      'those that lead something, with what they must do behind',
      'UBND tỉnh yêu cầu các đơn vị chủ trì lễ hội phải niêm yết giá dịch vụ.',
      ['các đơn vị chủ trì lễ hội | all_units | execute'],
    ],
    ['what is for a unit', '1. Phòng họp cho các đoàn kiểm tra.', []],
    [
      'an investor behind a time',
      '1. Từ ngày 03/02 đến ngày 08/02, chủ đầu tư các công trình có trách nhiệm dọn vệ sinh.',
      ['chủ đầu tư các công trình | department | execute'],
    ],
  ])('%s', (_, text, expected) => {
    expect(dutiesOf(text)).toEqual(expected)
  })
})

describe('who is meant', () => {
  it.each([
    [
      'some of all are singled out',
      'II. TỔ CHỨC THỰC HIỆN\n1. Phòng Nội vụ: tham mưu UBND huyện.\n2. Riêng các xã Quảng An, Dực Yên thí điểm mô hình.',
      ['Phòng Nội vụ', 'các xã Quảng An, Dực Yên'],
    ],
    [
      'half of a word orders nothing',
      'II. TỔ CHỨC THỰC HIỆN\n1. Phòng Quản lý hạ tầng giao thông\nRà soát văn bản của các xã, thị trấn.',
      ['Phòng Quản lý hạ tầng giao thông'],
    ],
    [
      'a unit whose name holds the word of a section',
      'II. TỔ CHỨC THỰC HIỆN\n1. Phòng Quản lý phương tiện và người lái\nRà soát văn bản của các xã, thị trấn.',
      ['Phòng Quản lý phương tiện và người lái'],
    ],
    ['Thống kê is given an order', 'II. TỔ CHỨC THỰC HIỆN\n1. Giao Thống kê tỉnh tổng hợp số liệu.', ['Thống kê tỉnh']],
    [
      'a label at the end of a line wants its name',
      'II. NHIỆM VỤ\n- Rà soát thủ tục hành chính cấp xã của huyện trong năm. Chủ trì:\nPhòng Tư pháp; thời gian: quý II/2023.',
      ['Phòng Tư pháp'],
    ],
    [
      'a cell that says the same as the one above',
      'II. NHIỆM VỤ\n| TT | Nội dung | Đơn vị chủ trì | Thời gian |\n| 1 | Rà soát thủ tục | Phòng Tư pháp | Quý I |\n| 2 | Công bố thủ tục | -nt- | Quý II |',
      ['Phòng Tư pháp', 'Phòng Tư pháp'],
    ],
  ])('%s', (_, body, actors) => {
    expect(factsOfBody(body).assignments.map(({ actor }) => actor)).toEqual(actors)
  })
})
