import { describe, expect, it } from 'vitest'
import { factsOfBody } from '../small-plan.js'
import { readPlan } from '../../properties/read-plan.js'

describe('references without a number', () => {
  const referencesOf = (sentence: string): readonly string[] =>
    factsOfBody(`II. NHIỆM VỤ\n1. ${sentence}`)
      .legal_citations.filter(({ number }) => number === null)
      .map(({ doc_type, quote }) => `${doc_type}: ${quote}`)

  it.each([
    ['a project by its number', 'Triển khai Đề án 06 trên địa bàn.', ['Đề án: Đề án 06']],
    ['a body named by its project', 'Tổ công tác Đề án 06 họp hằng tháng.', []],
    ['a code of law', 'Phổ biến Bộ luật Dân sự năm 2015.', ['Bộ luật: Bộ luật Dân sự năm 2015']],
    ['what is said of a plan', 'Kế hoạch được bố trí trong dự toán năm 2023.', []],
    ['what a plan aims at', 'Kế hoạch đặt ra mục tiêu đến năm 2030 có 96% cơ sở.', []],
    ['what a plan is paid from', 'Kinh phí thực hiện Kế hoạch sử dụng từ nguồn ngân sách xã năm 2023.', []],
    [
      'a plan of land use',
      'Công khai Kế hoạch sử dụng đất năm 2023 của huyện.',
      ['Kế hoạch: Kế hoạch sử dụng đất năm 2023 của huyện'],
    ],
    ['what a plan goes by', 'Lập Kế hoạch theo quy định năm 2023.', []],
    [
      'to follow the law, not to go by it',
      'Gắn với Kế hoạch theo dõi thi hành pháp luật năm 2023 của huyện.',
      ['Kế hoạch: Kế hoạch theo dõi thi hành pháp luật năm 2023 của huyện'],
    ],
    [
      'a part of its year',
      'Gắn với Kế hoạch cải cách hành chính của xã 6 tháng cuối năm 2023.',
      ['Kế hoạch: Kế hoạch cải cách hành chính của xã 6 tháng cuối năm 2023'],
    ],
    ['a plan for a month', 'Theo Kế hoạch tháng 6 năm 2023 và Chương trình quý I năm 2024.', []],
    [
      'a month that is a name, a rule that is carried out',
      'Theo Kế hoạch Tháng hành động vì trẻ em năm 2023 của huyện; Kế hoạch thực hiện Quy chế dân chủ ở cơ sở năm 2023 của huyện.',
      [
        'Kế hoạch: Kế hoạch Tháng hành động vì trẻ em năm 2023 của huyện',
        'Kế hoạch: Kế hoạch thực hiện Quy chế dân chủ ở cơ sở năm 2023 của huyện',
      ],
    ],
    [
      'a project whose title begins like a word for it',
      'Tuyên truyền kết quả thực hiện Đề án đổi mới việc thực hiện cơ chế một cửa trong giải quyết thủ tục hành chính.',
      ['Đề án: Đề án đổi mới việc thực hiện cơ chế một cửa trong giải quyết thủ tục hành chính'],
    ],
    ['a project that someone drafts', 'Nội dung Đề án do Sở Nội vụ xây dựng trong năm nay.', []],
    [
      'two documents, each with its time',
      'Bám sát Kế hoạch CCHC năm 2023 của huyện và Chương trình tổng thể CCHC nhà nước giai đoạn 2021 - 2030.',
      [
        'Kế hoạch: Kế hoạch CCHC năm 2023 của huyện',
        'Chương trình: Chương trình tổng thể CCHC nhà nước giai đoạn 2021 - 2030',
      ],
    ],
    ['any plan of a kind, in small letters', 'Gắn với kế hoạch thanh tra năm 2023.', []],
    [
      'a named plan in small letters with its owner',
      'Gắn với kế hoạch thanh tra năm 2023 của huyện.',
      ['Kế hoạch: kế hoạch thanh tra năm 2023 của huyện'],
    ],
    [
      'a long title closed by its period',
      'Tuyên truyền Đề án phát triển ứng dụng dữ liệu về dân cư, định danh và xác thực điện tử phục vụ chuyển đổi số quốc gia giai đoạn 2022 - 2025, tầm nhìn đến năm 2030 và lợi ích của tài khoản định danh.',
      [
        'Đề án: Đề án phát triển ứng dụng dữ liệu về dân cư, định danh và xác thực điện tử phục vụ chuyển đổi số quốc gia giai đoạn 2022 - 2025, tầm nhìn đến năm 2030',
      ],
    ],
  ])('%s', (_, sentence, expected) => {
    expect(referencesOf(sentence)).toEqual(expected)
  })

  it('two ministries issue together', () => {
    const { legal_citations } = factsOfBody(
      'II. NHIỆM VỤ\n1. Thực hiện Thông tư liên tịch số 14/2014/TTLT-BTC-BTP ngày 27/01/2014 của Bộ Tài chính và Bộ Tư pháp.',
    )
    expect(legal_citations.at(-1)?.issuer).toBe('Bộ Tài chính và Bộ Tư pháp')
  })
})

describe('a project and the rule that carries it out', () => {
  it('a project that is carried out by a rule is not named by it', () => {
    const references = (sentence: string) =>
      factsOfBody(`II. KINH PHÍ\n1. ${sentence}`).legal_citations.filter(({ number }) => number === null).length
    expect(
      references('Kinh phí thực hiện Đề án thực hiện theo quy định của Thủ tướng Chính phủ về chế độ hỗ trợ.'),
    ).toBe(0)
    expect(references('Kinh phí thực hiện Đề án “Tăng cường truyền thông” lấy từ ngân sách.')).toBe(1)
  })
})

it('capitals tell documents in a text without marks too', () => {
  const bare = (text: string): string =>
    text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D')
  const references = (sentence: string): number =>
    readPlan(
      bare(
        `UBND HUYỆN ĐẦM HÀ\nSố: 31/KH-UBND\nĐầm Hà, ngày 10 tháng 02 năm 2022\nKẾ HOẠCH\nTuyên truyền năm 2022\nI. MỤC ĐÍCH\n1. Nâng cao nhận thức của cán bộ, công chức.\nII. NỘI DUNG\n1. ${sentence}\n`,
      ),
    ).facts?.legal_citations.length ?? -1
  expect(references('Kiểm tra gắn với kế hoạch thanh tra năm 2022.')).toBe(0)
  expect(references('Thực hiện Đề án phát triển ứng dụng dữ liệu về dân cư của huyện.')).toBe(1)
})

describe('short names', () => {
  it('a short name in brackets is no second citation', () => {
    const { legal_citations } = factsOfBody(
      'II. NHIỆM VỤ\n1. Thực hiện Quyết định số 512/QĐ-TTg ngày 12/4/2022 của Thủ tướng Chính phủ phê duyệt Đề án “Truyền thông cơ sở” (sau đây gọi tắt là Đề án 512).',
    )
    expect(legal_citations.filter(({ doc_type }) => doc_type === 'Đề án').map(({ quote }) => quote)).toEqual([])
  })
})

describe('a word that names no document', () => {
  it('a programme on the air is no document', () => {
    const { legal_citations } = factsOfBody(
      'II. HÌNH THỨC\n1. Duy trì chuyên mục và chương trình “Gặp gỡ cuối tuần” trên sóng phát thanh.',
    )
    expect(legal_citations).toHaveLength(1)
  })

  it.each([
    ['1 | Quy hoạch tỉnh thời kỳ 2021 - 2030, tầm nhìn đến năm 2050 | Sở Tài chính | Quý II', 1],
    ['1 | Thực hiện Quy hoạch tỉnh thời kỳ 2021 - 2030, tầm nhìn đến năm 2050 | Sở Tài chính | Quý II', 2],
  ])('what a row has made is no document: %s', (row, count) => {
    const { legal_citations } = factsOfBody(`II. NHIỆM VỤ\nTT | Nhiệm vụ, đề án | Cơ quan chủ trì | Thời gian\n${row}`)
    expect(legal_citations).toHaveLength(count)
  })

  it.each([
    ['Phát động chương trình “Nồi cháo yêu thương” tại bệnh viện.', 1],
    ['Triển khai thực hiện Chương trình “Sức khỏe học đường” tại các trường.', 2],
  ])('what people take part in is no document: %s', (item, count) => {
    expect(factsOfBody(`II. NỘI DUNG\n1. ${item}`).legal_citations).toHaveLength(count)
  })
})

describe('what a plan rests on, written in small letters and with commas', () => {
  const quotesOf = (sentence: string): readonly string[] =>
    factsOfBody(`II. NHIỆM VỤ\n1. ${sentence}`)
      .legal_citations.filter(({ number }) => number === null)
      .map(({ quote }) => quote)

  it.each([
    ['Căn cứ Luật tổ chức chính quyền địa phương;', ['Luật tổ chức chính quyền địa phương']],
    ['Thực hiện Luật phòng, chống thiên tai và các văn bản hướng dẫn thi hành;', ['Luật phòng, chống thiên tai']],
    ['Thực hiện Luật phòng, chống thiên tai để giảm thiệt hại.', []],
    ['Người vi phạm bị xử lý theo Luật pháp hiện hành;', []],
    ['Việc xử phạt thực hiện theo Luật quy định;', []],
    ['Tuyên truyền Luật giao thông tới người dân;', []],
    [
      'Thực hiện Chương trình phòng, chống mù chữ giai đoạn 2021 - 2025.',
      ['Chương trình phòng, chống mù chữ giai đoạn 2021 - 2025'],
    ],
    [
      'Gắn với Đề án phát triển làng nghề trên địa bàn huyện giai đoạn 2021 - 2025.',
      ['Đề án phát triển làng nghề trên địa bàn huyện giai đoạn 2021 - 2025'],
    ],
    ['Tổng hợp kế hoạch vốn trình Ủy ban nhân dân tỉnh trong quý II năm 2024.', []],
    ['Tuyên truyền kế hoạch trên địa bàn huyện để người dân biết trong năm 2024.', []],
    [
      'Gắn với Chiến lược phát triển thanh niên đến năm 2025, định hướng đến năm 2030 của tỉnh.',
      ['Chiến lược phát triển thanh niên đến năm 2025, định hướng đến năm 2030 của tỉnh'],
    ],
  ])('%s', (sentence, quotes) => {
    expect(quotesOf(sentence)).toStrictEqual(quotes)
  })
})
