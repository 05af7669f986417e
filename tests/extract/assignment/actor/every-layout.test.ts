import { describe, expect, it } from 'vitest'
import { factsOfBody } from '../../small-plan.js'

/** Bodies and posts of provinces, departments and communes; many hold a verb, a comma, a dash or an `and` in their names. */
const bodies = [
  'Sở Tài chính',
  'Sở Tài nguyên và Môi trường',
  'Sở Giao thông vận tải',
  'Sở Lao động - Thương binh và Xã hội',
  'Sở Văn hóa, Thể thao và Du lịch',
  'Sở Thông tin và Truyền thông',
  'Thanh tra tỉnh',
  'Công an thành phố',
  'Bộ Chỉ huy Quân sự tỉnh',
  'Ban Quản lý Khu kinh tế',
  'Ban Chỉ đạo cải cách hành chính tỉnh',
  'Ban Thi đua - Khen thưởng',
  'Trung tâm Phục vụ hành chính công tỉnh',
  'Trung tâm Dịch vụ tổng hợp',
  'Trung tâm Công nghệ thông tin và Truyền thông',
  'Báo và Đài Phát thanh, Truyền hình tỉnh',
  'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh',
  'Hội Liên hiệp Phụ nữ tỉnh',
  'Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh',
  'Ban Tuyên giáo và Dân vận Tỉnh ủy',
  'Công ty Điện lực tỉnh',
  'Văn phòng Đoàn ĐBQH và HĐND tỉnh',
  'UBND các huyện, thành phố',
  'UBND các xã, phường, thị trấn',
  'Các sở, ban, ngành',
  'Thủ trưởng các cơ quan, đơn vị',
  'Các cơ quan chuyên môn thuộc UBND tỉnh',
  'Phòng Văn hóa - Xã hội',
  'Phòng Kinh tế, Hạ tầng và Đô thị',
  'Phòng Hành chính - Tổng hợp',
  'Phòng Thông tin - Tuyên truyền',
  'Phòng Kiểm soát thủ tục hành chính',
  'Chánh Văn phòng',
  'Giám đốc Sở Nội vụ',
  'Hiệu trưởng các trường học',
  'Chủ tịch UBND các xã, phường',
  'Công chức Tư pháp - Hộ tịch',
  'Bộ phận Tiếp nhận và Trả kết quả',
  'Đài Truyền thanh xã',
  'Trưởng các thôn, tổ dân phố',
  'Tổ Công nghệ số cộng đồng',
  'Các phòng chuyên môn, đơn vị trực thuộc Sở',
] as const
const HEAD = 'III. TỔ CHỨC THỰC HIỆN\n'
const TABLE = '| STT | Nội dung | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian |\n|---|---|---|---|---|\n'

/** Ways in which plans make somebody responsible. */
const layouts: readonly (readonly [string, (body: string) => string])[] = [
  ['an order', (body) => `1. Giao ${body} chủ trì, phối hợp với các đơn vị liên quan tổ chức hội thi tìm hiểu.`],
  ['subject of a sentence', (body) => `1. ${body} tăng cường tuyên truyền trên các phương tiện thông tin.`],
  ['heading', (body) => `1. ${body}\n- Xây dựng chuyên mục, đăng tải tin, bài.`],
  ['heading in capitals', (body) => `1. ${body.toUpperCase()}:\n- Xây dựng chuyên mục, đăng tải tin, bài.`],
  ['label', (body) => `- ${body}: chủ trì theo dõi, đôn đốc việc thực hiện.`],
  ['request', (body) => `1. Đề nghị ${body} tuyên truyền đến hội viên.`],
  ['table', (body) => `${TABLE}| 1 | Tổ chức hội thi | ${body} | Sở Y tế | Quý II |`],
]

describe.each(layouts)('who is responsible: %s', (_, written) => {
  it.each(bodies)('%s', (body) => {
    const { assignments } = factsOfBody(HEAD + written(body))
    expect(assignments.map(({ actor }) => actor.toLowerCase())).toEqual([body.toLowerCase()])
  })
})

describe('partners', () => {
  it.each(bodies.filter((body) => body !== 'Văn phòng Đoàn ĐBQH và HĐND tỉnh'))('%s', (body) => {
    const { assignments } = factsOfBody(
      `${HEAD}1. Giao Phòng Nội vụ chủ trì, phối hợp với Sở Y tế, ${body} và các đơn vị liên quan đăng tải tin, bài.`,
    )
    expect(assignments[0]?.partners.join(', ')).toBe(`Sở Y tế, ${body}, các đơn vị liên quan`)
  })
})
