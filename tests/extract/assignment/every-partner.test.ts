import { describe, expect, it } from 'vitest'
import { factsOfBody } from '../small-plan.js'

/** Who helps, as lists of plans name them; ` + ` parts one from the next. */
const partners: readonly (readonly [written: string, read: string])[] = [
  ['Sở Tài chính', 'Sở Tài chính'],
  ['Sở Tài chính và Sở Tư pháp', 'Sở Tài chính + Sở Tư pháp'],
  ['Sở Tài chính, Sở Tư pháp và các đơn vị liên quan', 'Sở Tài chính + Sở Tư pháp + các đơn vị liên quan'],
  ['Sở Tài chính, UBND các huyện, thành phố', 'Sở Tài chính + UBND các huyện, thành phố'],
  ['các cơ quan, đơn vị có liên quan', 'các cơ quan, đơn vị có liên quan'],
  ['các sở, ban, ngành, đoàn thể', 'các sở, ban, ngành, đoàn thể'],
  ['các địa phương', 'các địa phương'],
  ['các cơ quan báo chí', 'các cơ quan báo chí'],
  ['Công an xã, Ban Chỉ huy Quân sự xã và Trạm Y tế', 'Công an xã + Ban Chỉ huy Quân sự xã + Trạm Y tế'],
  ['Bưu điện huyện và các doanh nghiệp bưu chính', 'Bưu điện huyện + các doanh nghiệp bưu chính'],
  ['Hội Nông dân, Hội Phụ nữ và Đoàn Thanh niên', 'Hội Nông dân + Hội Phụ nữ + Đoàn Thanh niên'],
  ['Phòng Nội vụ, Phòng Tài chính - Kế hoạch', 'Phòng Nội vụ + Phòng Tài chính - Kế hoạch'],
  ['Sở Lao động - Thương binh và Xã hội và Ban Dân tộc', 'Sở Lao động - Thương binh và Xã hội + Ban Dân tộc'],
  ['Văn phòng Tỉnh ủy, Thanh tra tỉnh', 'Văn phòng Tỉnh ủy + Thanh tra tỉnh'],
  ['UBND các xã, thị trấn', 'UBND các xã, thị trấn'],
  ['Phòng Cảnh sát giao thông Công an tỉnh và Tỉnh đoàn', 'Phòng Cảnh sát giao thông Công an tỉnh + Tỉnh đoàn'],
]
const duties = [
  'tổ chức hội nghị đối thoại với doanh nghiệp',
  'mở các lớp bồi dưỡng nghiệp vụ',
  'chuẩn hóa dữ liệu hộ tịch',
  'cấp phép xây dựng công trình',
] as const
const actors = ['Sở Y tế', 'Phòng Tư pháp', 'UBND các xã, phường', 'Công an tỉnh', 'Các phòng, ban, đơn vị'] as const
const up = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
const TABLE = '| STT | Nội dung | Cơ quan chủ trì | Cơ quan phối hợp |\n|---|---|---|---|\n'

/** Ways in which plans say who helps whom, and what the duty is then. */
const ways: Readonly<Record<string, readonly [(actor: string, clause: string, helpers: string) => string, string]>> = {
  'who leads': [(a, c, p) => `1. ${a} chủ trì, phối hợp với ${p} ${c}.`, 'lead'],
  'an order': [(a, c, p) => `1. Giao ${a} chủ trì, phối hợp với ${p} ${c}.`, 'lead'],
  'working together': [(a, c, p) => `1. ${a}\n- Phối hợp với ${p} ${c}.`, 'coordinate'],
  'working together in': [(a, c, p) => `1. ${a}: Phối hợp với ${p} trong việc ${c}.`, 'coordinate'],
  together: [(a, c, p) => `1. ${a} cùng với ${p} ${c}.`, 'coordinate'],
  'behind the duty': [(a, c, p) => `1. ${a}\n- ${up(c)}, phối hợp với ${p} để triển khai.`, '*'],
  'taking part': [(a, c, p) => `1. ${a} ${c} với sự tham gia của ${p}.`, 'execute'],
  'helping, behind a comma': [(a, c, p) => `1. ${a} ${c}, có sự phối hợp của ${p}.`, 'execute'],
  'a cell': [(a, c, p) => `${TABLE}| 1 | ${up(c)} | ${a} | ${up(p)} |`, 'lead'],
  'a line below': [(a, c, p) => `1. ${up(c)}\n- Cơ quan chủ trì: ${a}.\n- Cơ quan phối hợp: ${p}.`, 'lead'],
  'labels behind': [(a, c, p) => `- ${up(c)}. Chủ trì: ${a}; phối hợp: ${p}.`, 'lead'],
  brackets: [(a, c, p) => `- ${up(c)} (${a} chủ trì; ${p} phối hợp).`, 'lead'],
}

describe('who helps is read wherever it stands', () => {
  it.each(Object.entries(ways))('%s', (_, [text, duty]) => {
    const misread = partners.flatMap(([written, read], i) =>
      duties.flatMap((clause, j) => {
        const actor = actors[(i + j) % actors.length] ?? ''
        const { assignments } = factsOfBody(`II. TỔ CHỨC THỰC HIỆN\n${text(actor, clause, written)}`)
        const rows = assignments.map((row) =>
          [row.actor, duty === '*' ? duty : row.duty, row.partners.join(' + ').toLowerCase()].join(' | '),
        )
        const expected = `${actor} | ${duty} | ${read.toLowerCase()}`
        return rows.join() === expected ? [] : [`${rows.join()} for ${expected}`]
      }),
    )
    expect(misread).toEqual([])
  })
})

describe('nobody is given anything', () => {
  it.each([
    ['ĐÁNH GIÁ TÌNH HÌNH', 'Sở Nội vụ là cơ quan chuyên môn thuộc UBND tỉnh.'],
    ['ĐÁNH GIÁ TÌNH HÌNH', 'Bộ phận Một cửa có 05 công chức, được bố trí tại tầng 1 trụ sở UBND xã.'],
    ['ĐÁNH GIÁ TÌNH HÌNH', 'Năm 2025, Sở Nội vụ đã tham mưu UBND tỉnh ban hành 12 văn bản chỉ đạo.'],
    ['ĐÁNH GIÁ TÌNH HÌNH', 'Công tác phối hợp giữa Sở Nội vụ và các sở, ban, ngành có lúc chưa chặt chẽ.'],
    ['ĐÁNH GIÁ TÌNH HÌNH', 'Phòng Tư pháp được UBND huyện tặng Giấy khen.'],
    ['ĐÁNH GIÁ TÌNH HÌNH', 'Khẩu hiệu: “Cán bộ, công chức thực hiện nghiêm kỷ luật, kỷ cương hành chính”.'],
    ['MỤC ĐÍCH, YÊU CẦU', 'Nhằm nâng cao trách nhiệm của người đứng đầu các cơ quan, đơn vị.'],
    ['MỤC ĐÍCH, YÊU CẦU', 'Xác định rõ nội dung, thời hạn hoàn thành và trách nhiệm của các cơ quan, đơn vị.'],
    ['NHIỆM VỤ, GIẢI PHÁP', 'Hằng năm tổ chức tập huấn cho cán bộ cấp xã.'],
    ['NHIỆM VỤ, GIẢI PHÁP', 'Hoàn thành số hóa dữ liệu trước ngày 30/6/2026.'],
    ['NHIỆM VỤ, GIẢI PHÁP', 'Phối hợp chặt chẽ giữa các ngành, các cấp trong tuyên truyền.'],
    ['NỘI DUNG TUYÊN TRUYỀN', 'Vai trò, trách nhiệm của các cơ quan, đơn vị trong cải cách hành chính.'],
    ['KINH PHÍ THỰC HIỆN', 'Nguồn kinh phí được bố trí trong dự toán hằng năm của các cơ quan, đơn vị.'],
    ['TỔ CHỨC THỰC HIỆN', 'Thời gian: từ tháng 3 đến tháng 10 năm 2026.'],
    ['TỔ CHỨC THỰC HIỆN', 'Các nội dung khác được thực hiện theo quy định hiện hành.'],
  ])('%s: %s', (section, sentence) => {
    expect(factsOfBody(`II. ${section}\n- ${sentence}`).assignments).toEqual([])
  })
})
