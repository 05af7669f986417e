import { describe, expect, it } from 'vitest'
import { factsOfBody } from '../../small-plan.js'

const tasksOf = (text: string): readonly string[] =>
  factsOfBody(`II. NHIỆM VỤ\n${text}`).assignments.map(
    ({ actor, duty, quote, partners, deadline }) =>
      `${actor} | ${duty} | ${quote.replace(/\s+/g, ' ')} | ${partners.join(', ')} | ${deadline ?? '–'}`,
  )

describe('who leads stands in brackets behind the task', () => {
  it.each([
    [
      'who leads',
      '1. Tổ chức diễn tập phòng cháy tại chợ trung tâm (giao Công an huyện chủ trì).',
      ['Công an huyện | lead | Tổ chức diễn tập phòng cháy tại chợ trung tâm |  | –'],
    ],
    [
      'who leads, who helps and when',
      '1. Tổ chức lễ ra quân (Huyện đoàn chủ trì; Hội Nông dân huyện phối hợp; hoàn thành trước ngày 30/3/2023).',
      ['Huyện đoàn | lead | Tổ chức lễ ra quân | Hội Nông dân huyện | hoàn thành trước ngày 30/3/2023'],
    ],
    [
      'behind a list of bodies that a semicolon parts',
      '1. Kiểm tra tại các phòng, ban; UBND các xã, thị trấn (giao Công an huyện chủ trì).',
      ['Công an huyện | lead | Kiểm tra tại các phòng, ban; UBND các xã, thị trấn |  | –'],
    ],
    [
      'behind a task that a semicolon parts from another',
      '1. Rà soát hồ sơ tại các phòng, ban; lắp camera tại cổng trụ sở (giao Công an huyện chủ trì).',
      ['Công an huyện | lead | lắp camera tại cổng trụ sở |  | –'],
    ],
    [
      'a body and a time that a dash or a semicolon parts',
      '1. Công bố danh mục thủ tục (Văn phòng UBND tỉnh - Quý II/2024).\n2. Xây dựng kế hoạch tuyên truyền (Sở Nội vụ; hoàn thành trước 30/01/2024).',
      [
        'Văn phòng UBND tỉnh | execute | Công bố danh mục thủ tục |  | Quý II/2024',
        'Sở Nội vụ | execute | Xây dựng kế hoạch tuyên truyền |  | hoàn thành trước 30/01/2024',
      ],
    ],
    [
      'who is given the whole paragraph, behind its stop, and nothing twice',
      '1. Đẩy mạnh học tập kỹ năng số cho đảng viên. (Giao Văn phòng Đảng ủy chủ trì, Đoàn Thanh niên xã phối hợp; thời gian: xong trong quý II)',
      ['Văn phòng Đảng ủy | lead | Đẩy mạnh học tập kỹ năng số cho đảng viên. | Đoàn Thanh niên xã | trong quý II'],
    ],
    [
      'no source of figures, and nobody before the end of the sentence',
      '1. Xây dựng báo cáo đánh giá (theo số liệu của Sở Y tế - quý II).\n2. Công bố số liệu (Sở Y tế - quý II) trên mạng.',
      [],
    ],
    [
      'with whom it leads',
      '1. Rà soát hộ nghèo (Phòng Nội vụ chủ trì, phối hợp với Phòng Tư pháp).',
      ['Phòng Nội vụ | lead | Rà soát hộ nghèo | Phòng Tư pháp | –'],
    ],
    [
      'who carries it out, behind a sentence before',
      '1. Mở rộng an ninh trật tự. Lắp camera tại cổng trụ sở (do Công an xã thực hiện).',
      ['Công an xã | execute | Lắp camera tại cổng trụ sở |  | –'],
    ],
    [
      'who leads the whole paragraph, in brackets behind its stop',
      '1. Sắp xếp lại quầy tiếp nhận; giảm thời gian chờ xuống dưới 15 phút. (Phòng Nội vụ chủ trì, Bưu điện huyện phối hợp)',
      ['Phòng Nội vụ | lead | Sắp xếp lại quầy tiếp nhận; giảm thời gian chờ xuống dưới 15 phút. | Bưu điện huyện | –'],
    ],
    [
      'each with brackets of its own',
      '1. Phát hành bản tin nội bộ (Phòng Tư pháp (chủ trì), Văn phòng, Phòng Nội vụ (phối hợp)).',
      ['Phòng Tư pháp | lead | Phát hành bản tin nội bộ | Văn phòng, Phòng Nội vụ | –'],
    ],
    ['who advises', '1. Mở lớp tập huấn (Phòng Nội vụ tham mưu).', ['Phòng Nội vụ | advise | Mở lớp tập huấn |  | –']],
  ])('%s', (_, text, expected) => {
    expect(tasksOf(text)).toEqual(expected)
  })

  it.each([
    ['a plan of its own', '1. Tổ chức lễ phát động trong tháng Ba (có kế hoạch riêng).'],
    ['whom to tell', '1. Tổng hợp kết quả theo quy định (qua Phòng Nội vụ).'],
    ['what is carried out', '1. Công bố thủ tục hành chính (đang thực hiện thí điểm).'],
    ['a unit that does more than that', '1. Công bố thủ tục hành chính (Sở Nội vụ thực hiện chưa đầy đủ năm 2022).'],
    ['brackets in brackets', '1. Công bố thủ tục hành chính (theo Đề án (Phòng Nội vụ trình) đã duyệt).'],
    ['no task before it', '1. (Phòng Nội vụ chủ trì).'],
  ])('nobody: %s', (_, text) => {
    expect(tasksOf(text).filter((line) => line.includes('Nội vụ |'))).toEqual([])
  })

  it('a task whose actor is known keeps it', () => {
    expect(tasksOf('1. Phòng Tư pháp rà soát văn bản (Phòng Nội vụ chủ trì).').length).toBe(1)
  })
})
