import { describe, expect, it } from 'vitest'
import { readPlan } from '../../properties/read-plan.js'
import { factsOfBody } from '../small-plan.js'

it.each<readonly [string, number, string]>([
  ['Mỗi xã đăng 04 tin,\n      bài/tháng trên Trang thông tin điện tử.', 4, 'tin, bài/tháng'],
  ['Phòng Nội vụ xây dựng 01 phóng\n\nsự/tháng.', 1, 'phóng sự/tháng'],
  ['Phát ít nhất 02 chuyên   mục/tháng.', 2, 'chuyên mục/tháng'],
])('a unit over a line end: %j', (sentence, value, unit) => {
  const quotas = factsOfBody(`II. MỤC TIÊU\n1. ${sentence}`).commitments.filter((each) => each.value !== null)
  expect(quotas.map((each) => [each.value, each.unit])).toEqual([[value, unit]])
})

it('money over a line end', () => {
  const { commitments } = factsOfBody('II. KINH PHÍ\nKinh phí thực hiện: 1.200 triệu\n      đồng từ ngân sách huyện.')
  expect(commitments.filter(({ kind }) => kind === 'budget').map(({ value, unit }) => [value, unit])).toContainEqual([
    1200,
    'triệu đồng',
  ])
})

it('a line that ends in a word which wants another is no end of a paragraph', () => {
  const { assignments } = factsOfBody(
    'III. TỔ CHỨC THỰC HIỆN\n1. Giao Phòng Nội vụ chủ trì, phối hợp với Phòng Tài chính và\nPhòng Văn hóa đăng tải tin, bài.',
  )
  expect(assignments[0]?.partners).toEqual(['Phòng Tài chính', 'Phòng Văn hóa'])
})

it('a value alone on its line belongs to the words before its colon; a number with its stop opens an item', () => {
  const targets = (text: string) =>
    factsOfBody(`II. MỤC TIÊU\n${text}`).commitments.map(({ value, unit }) => `${value ?? ''} ${unit ?? ''}`)
  expect(targets('- Giảm tỷ suất tử vong trẻ sơ sinh xuống:\n15‰.')).toEqual(['15 ‰'])
  expect(targets('Chỉ tiêu:\n15. Xây dựng kế hoạch.')).toEqual([])
})

it('the head of a name at the end of a line wants its field; a whole name does not', () => {
  const issuers = (asker: string) =>
    factsOfBody(`II. NỘI DUNG\nTheo đề nghị của ${asker} tại Tờ trình số 39/TTr-BATGT ngày 25/02/2021.`)
      .legal_citations.filter(({ doc_type }) => doc_type === 'Tờ trình')
      .map(({ issuer }) => issuer)
  expect(issuers('Ban\nAn toàn giao thông tỉnh')).toEqual(['Ban An toàn giao thông tỉnh'])
  expect(issuers('Ban An toàn giao thông tỉnh')).toEqual(['Ban An toàn giao thông tỉnh'])
})

describe('what the head of a line belongs to', () => {
  it('a cited number at the head of a line stays with its title', () => {
    const cited = (gap: string) =>
      factsOfBody(
        `II. NHIỆM VỤ\n1. Thực hiện Thông tư số 03/2025/TT-VPCP của Văn phòng Chính phủ hướng dẫn thi hành một số nội dung của Nghị định số${gap}118/2025/NĐ-CP;`,
      ).legal_citations.map(({ number }) => number)
    expect(cited('\n')).toEqual(cited(' '))
  })

  it('a short form in brackets at the head of a line stays with its index', () => {
    const indices = (gap: string) =>
      factsOfBody(
        `II. MỤC TIÊU\n1. Nâng cao các chỉ số thành phần trong Chỉ số năng lực cạnh tranh cấp tỉnh${gap}(PCI) của tỉnh.`,
      ).commitments.flatMap(({ kind, index_code: code }) => (kind === 'index' ? [code] : []))
    expect(indices('\n')).toEqual(['PCI'])
    expect(indices(' ')).toEqual(['PCI'])
  })
})

const MOTTO = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc'
const head = (day: string): string => `ỦY BAN NHÂN DÂN\nTỈNH PHÚ THỌ\n${MOTTO}\nSố: 41/KH-UBND\nPhú Thọ, ngày ${day}\n`
const TITLE = 'KẾ HOẠCH\nTruyền thông về cải cách hành chính năm 2022\n'
const AIMS = 'I. MỤC ĐÍCH, YÊU CẦU\n1. Nâng cao nhận thức của cán bộ, công chức về cải cách hành chính.\n'

describe('a number in a name', () => {
  it('an issuer goes on over the number in its name', () => {
    const { facts } = readPlan(
      `${head('12 tháng 3 năm 2022')}${TITLE}Căn cứ Công văn số 93/BTP-ĐA ngày 21/5/2021 của Ban Điều hành Đề án\n4 Bộ Tư pháp về việc hướng dẫn thực hiện Chương trình;\n${AIMS}`,
    )
    expect(facts?.legal_citations[0]?.issuer).toBe('Ban Điều hành Đề án 4 Bộ Tư pháp')
  })
})
