import type { LegalCitation } from '@doi-chieu/core/legal/legal-citation'
import { describe, expect, it } from 'vitest'
import { carriers, withBasis, withBody } from './carriers.js'

/** References without a number: type, words, issuer, date. */
const references: readonly (readonly [string, string, (string | null)?, (string | null)?])[] = [
  ['Chương trình', 'Chương trình tổng thể CCHC nhà nước giai đoạn 2021-2030'],
  [
    'Chương trình',
    'Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030 của Chính phủ',
    'Chính phủ',
  ],
  ['Chương trình', 'Chương trình chuyển đổi số quốc gia đến năm 2025, định hướng đến năm 2030'],
  ['Chương trình', 'Chương trình mục tiêu quốc gia xây dựng nông thôn mới giai đoạn 2021-2025'],
  ['Chương trình', 'Chương trình xúc tiến đầu tư năm 2026 của tỉnh'],
  ['Chiến lược', 'Chiến lược quốc gia phát triển kinh tế số và xã hội số đến năm 2025'],
  ['Chiến lược', 'Chiến lược phát triển thông tin quốc gia đến năm 2025, tầm nhìn 2030'],
  ['Đề án', 'Đề án “Chuyển đổi số ngành Nội vụ”'],
  ['Đề án', 'Đề án 939'],
  ['Đề án', 'Đề án cải cách hành chính giai đoạn 2021-2025, định hướng đến năm 2030'],
  ['Kế hoạch', 'Kế hoạch cải cách hành chính năm 2026 của UBND tỉnh', 'UBND tỉnh'],
  ['Kế hoạch', 'Kế hoạch cải cách hành chính tỉnh Bắc Ninh năm 2026', 'UBND tỉnh Bắc Ninh'],
  ['Kế hoạch', 'Kế hoạch CCHC năm 2026 của huyện', 'UBND huyện'],
  ['Kế hoạch', 'Kế hoạch cải cách hành chính năm 2026 của Bộ Nội vụ', 'Bộ Nội vụ'],
  ['Kế hoạch', 'Kế hoạch công tác năm 2026 của Sở Nội vụ', 'Sở Nội vụ'],
  ['Kế hoạch', 'Kế hoạch phát triển kinh tế - xã hội 5 năm 2021-2025'],
  ['Nghị quyết', 'Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng'],
  ['Nghị quyết', 'Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XVII, nhiệm kỳ 2020-2025'],
  ['Nghị quyết', 'Nghị quyết Hội nghị Trung ương 8 khóa XIII', 'Ban Chấp hành Trung ương khóa XIII'],
  ['Nghị quyết', 'Nghị quyết 57 của Bộ Chính trị', 'Bộ Chính trị'],
  ['Nghị quyết', 'Nghị quyết số 18 của Ban Chấp hành Trung ương', 'Ban Chấp hành Trung ương'],
  ['Chỉ thị', 'Chỉ thị 05 của Bộ Chính trị', 'Bộ Chính trị'],
  ['Chỉ thị', 'Chỉ thị số 30 ngày 15/12/2023 của Thủ tướng Chính phủ', 'Thủ tướng Chính phủ', '2023-12-15'],
  ['Công điện', 'Công điện số 81 ngày 20/8/2024 của Thủ tướng Chính phủ', 'Thủ tướng Chính phủ', '2024-08-20'],
  ['Kết luận', 'Kết luận số 01 ngày 18/5/2021', null, '2021-05-18'],
  ['Nghị quyết', 'Nghị quyết của HĐND tỉnh về chuyển đổi số giai đoạn 2021 - 2025', 'HĐND tỉnh'],
  ['Hiến pháp', 'Hiến pháp năm 2013', null, '2013'],
  ['Hiến pháp', 'Hiến pháp (năm 2013)', null, '2013'],
  ['Hiến pháp', 'Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam năm 2013', null, '2013'],
  ['Quy chế', 'Quy chế tiếp nhận và xử lý phản ánh, kiến nghị của Sở Nội vụ', 'Sở Nội vụ'],
  ['Quy tắc', 'Bộ Quy tắc ứng xử của cán bộ, công chức, viên chức'],
  ['Quy hoạch', 'Quy hoạch tỉnh thời kỳ 2021-2030, tầm nhìn đến năm 2050'],
]

describe('every reference without a number', () => {
  it.each(carriers.map((carrier) => [carrier.name, carrier] as const))('%s', (name, { cite, role }) => {
    const wrong = references.flatMap(([type, words, issuer, date = null]) => {
      // In so short a text a capital below a short line begins a paragraph: `… Nghị quyết` / `Đại hội …`.
      if (name === 'wrapped' && /^Nghị quyết (?:Đại|Hội)/u.test(words)) return []
      const [read, ...more] = cite(words)
      const quote = read?.quote.replaceAll(/\s+/g, ' ')
      const right =
        read?.doc_type === type &&
        read.number === null &&
        read.cited_date === date &&
        (issuer === undefined || read.issuer === issuer) &&
        (role === null || read.role === role) &&
        // A name that no year closes may go on with the line: `… viên chức bảo đảm kịp thời`.
        (quote === words || (name === 'wrapped' && type === 'Quy tắc')) &&
        more.length === 0
      return right
        ? []
        : [`${words} → ${read?.doc_type} | ${read?.issuer} | ${read?.cited_date} | ${read?.role} | ${quote}`]
    })
    expect(wrong).toEqual([])
  })
})

/** Sentences with a word for a document that name none. */
const none = `Nội dung Kế hoạch này được phổ biến đến toàn thể cán bộ, công chức.
Kế hoạch này thay thế các kế hoạch đã ban hành trước đây.
Trên đây là Kế hoạch tuyên truyền cải cách hành chính năm 2026 của Ủy ban nhân dân huyện.
Kinh phí thực hiện Kế hoạch được bố trí trong dự toán ngân sách năm 2026.
Tham mưu UBND huyện ban hành kế hoạch kiểm tra công tác cải cách hành chính năm 2026.
Xây dựng, ban hành Kế hoạch cải cách hành chính năm 2027 trước ngày 31/12/2026.
Tuyên truyền các nghị quyết, chỉ thị, kế hoạch của Đảng, Nhà nước về cải cách hành chính.
Tuyên truyền các chương trình, đề án, kế hoạch cải cách hành chính giai đoạn 2021-2025.
Tuyên truyền các Luật, Nghị định, Thông tư mới được ban hành.
Phổ biến các luật, nghị quyết được Quốc hội thông qua tại kỳ họp thứ 10.
Thực hiện các quyết định, kế hoạch, chương trình của UBND tỉnh về cải cách hành chính.
Thực hiện theo quy định của pháp luật và hướng dẫn của Sở Nội vụ.
Xây dựng báo cáo công tác cải cách hành chính năm 2026 của huyện.
Ban hành công văn đôn đốc, nhắc nhở các đơn vị chậm tiến độ.
Trình HĐND huyện ban hành nghị quyết về mức chi năm 2026.
Tổ chức hưởng ứng Ngày Pháp luật nước Cộng hòa xã hội chủ nghĩa Việt Nam.
Mời luật sư, Hội Luật gia, Trường Đại học Luật tham gia tuyên truyền.
Phòng Tài chính - Kế hoạch thẩm định dự toán kinh phí năm 2026.
Duy trì chương trình phát thanh “Cải cách hành chính” hằng tuần.
Đưa vào nghị quyết chuyên đề, chương trình hành động của chi bộ năm 2026.
Nâng cao trách nhiệm trong quy hoạch, đào tạo cán bộ giai đoạn 2021 - 2026.
Góp ý dự thảo Luật, dự thảo Nghị định khi có yêu cầu.
Công khai kết luận thanh tra, kiểm tra năm 2026.
Ký kết quy chế phối hợp giữa các cơ quan, đơn vị năm 2026.
Rà soát thủ tục hành chính theo phương án được phê duyệt năm 2025.
Tỷ lệ hồ sơ giải quyết đúng hạn đạt 98/100 hồ sơ; hồ sơ trực tuyến 80%/TS.
Mỗi đơn vị thực hiện ít nhất 01 TB/tuần trên loa truyền thanh.
Nộp hồ sơ tại quầy 05/BPMC trong giờ hành chính; đường dây nóng: 0203.3880/CCHC.`.split('\n')

const plainPlaces: readonly (readonly [string, (sentence: string) => readonly LegalCitation[]])[] = [
  ['task', (sentence) => withBody(`II. NHIỆM VỤ\n1. Mở chuyên mục.\n2. ${sentence}\n3. Tổ chức hội nghị.`)],
  ['content', (sentence) => withBody(`II. NỘI DUNG\n- Tuyên truyền kết quả.\n- ${sentence}`)],
  ['duty', (sentence) => withBody(`III. TỔ CHỨC THỰC HIỆN\n1. Phòng Nội vụ\n- ${sentence}\n- Theo dõi, đôn đốc.`)],
  ['end', (sentence) => withBody(`III. TỔ CHỨC THỰC HIỆN\n1. Phòng Nội vụ theo dõi, đôn đốc.\n${sentence}`)],
]

describe('what is no document', () => {
  it.each(plainPlaces)('%s', (_, read) => {
    expect(none.flatMap((sentence) => read(sentence).map(({ quote }) => `${sentence} → ${quote}`))).toEqual([])
  })
})

describe('why a document is named', () => {
  const cited = 'Kế hoạch số 251/KH-UBND ngày 29/12/2025 của UBND tỉnh'
  const own = 'Ủy ban nhân dân huyện ban hành Kế hoạch như sau:'
  const rolesOf = (rows: readonly LegalCitation[]): readonly string[] => rows.map(({ role }) => role)

  it.each([
    ['Căn cứ', 'Thực hiện', 'Triển khai thực hiện', 'Để triển khai thực hiện có hiệu quả', 'Nhằm thực hiện tốt'],
    ['Tiếp tục thực hiện', 'Trên cơ sở', 'Theo', 'Thực hiện chỉ đạo tại', 'Quán triệt và thực hiện', 'Xét đề nghị tại'],
  ])('basis: %s, %s, …', (...openings) => {
    for (const opening of openings)
      expect(rolesOf(withBasis(`${opening} ${cited}, ${own}`)), opening).toEqual(['basis'])
  })

  it.each([
    ['I. CĂN CỨ XÂY DỰNG KẾ HOẠCH\n1. ', 'basis'],
    ['I. CƠ SỞ PHÁP LÝ\n- ', 'basis'],
    ['II. NHIỆM VỤ\n1. Công khai thủ tục hành chính theo ', 'implementation'],
    ['II. YÊU CẦU\n1. Bám sát mục tiêu, nhiệm vụ của ', 'implementation'],
    ['IV. KINH PHÍ\n1. Kinh phí thực hiện theo ', 'implementation'],
    ['III. TỔ CHỨC THỰC HIỆN\n1. Các phòng báo cáo theo quy định tại ', 'implementation'],
    ['II. NỘI DUNG TUYÊN TRUYỀN\n1. Các văn bản của tỉnh:\n- ', 'content'],
    ['II. NHIỆM VỤ\n1. Tuyên truyền sâu rộng nội dung, ý nghĩa của ', 'content'],
    ['II. NHIỆM VỤ\n1. Đăng tải đầy đủ ', 'content'],
  ])('%j', (opening, role) => {
    expect(rolesOf(withBody(`${opening}${cited}.`))).toEqual([role])
  })
})
