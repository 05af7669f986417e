import { describe, expect, it } from 'vitest'
import { readPlan } from '../properties/read-plan.js'
import { factsOfBody } from './small-plan.js'

const DECISION_HEADER = `UBND TỈNH PHÚ THỌ
SỞ NỘI VỤ
Số: 45/QĐ-SNV
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Phú Thọ, ngày 12 tháng 01 năm 2023
`
const ARTICLES = `Căn cứ Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ;
QUYẾT ĐỊNH:
Điều 1. Ban hành Kế hoạch tuyên truyền cải cách hành chính năm 2023 với các nội dung sau:
1. Đăng tin, bài trên Trang thông tin điện tử của Sở.
2. Văn phòng Sở chủ trì, phối hợp với các phòng đặt áp phích tại Bộ phận Một cửa.
Điều 2. Quyết định này có hiệu lực kể từ ngày ký./.
`

describe('a decision that is the plan itself', () => {
  it.each([
    [
      'subject below the bare word',
      'QUYẾT ĐỊNH\nVề việc ban hành Kế hoạch tuyên truyền cải cách hành chính năm 2023\nGIÁM ĐỐC SỞ NỘI VỤ\n',
      'tuyên truyền cải cách hành chính năm 2023',
    ],
    [
      'subject in capitals, the deciding authority below it',
      'QUYẾT ĐỊNH\nBAN HÀNH KẾ HOẠCH TUYÊN TRUYỀN CẢI CÁCH HÀNH CHÍNH NĂM 2023\nGIÁM ĐỐC SỞ NỘI VỤ\n',
      'TUYÊN TRUYỀN CẢI CÁCH HÀNH CHÍNH NĂM 2023',
    ],
  ])('%s', (_, subject, title) => {
    const { facts } = readPlan(DECISION_HEADER + subject + ARTICLES)
    expect(facts?.plan).toMatchObject({ title, doc_number: '45/QĐ-SNV', issuer: 'Sở Nội vụ', plan_year: 2023 })
    expect(facts?.assignments.map(({ actor, duty }) => `${actor} ${duty}`)).toEqual(['Văn phòng Sở lead'])
  })

  it('a decision about something else is no plan', () => {
    const other = 'QUYẾT ĐỊNH\nVề việc kiện toàn Ban Chỉ đạo cải cách hành chính\nGIÁM ĐỐC SỞ NỘI VỤ\n'
    const articles = ARTICLES.replace('Ban hành Kế hoạch tuyên truyền cải cách hành chính', 'Kiện toàn Ban Chỉ đạo')
    expect(readPlan(DECISION_HEADER + other + articles).facts).toBeNull()
  })
})

describe('the first page of a plan alone', () => {
  it('is a plan: header and title say so', () => {
    const { facts } = readPlan(`ỦY
BAN NHÂN DÂN
TỈNH CÀ MAU
-------
CỘNG
HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 12/KH-UBND
Cà Mau, ngày 06 tháng 10 năm 2022
KẾ HOẠCH
TUYÊN TRUYỀN CẢI CÁCH HÀNH CHÍNH
Thực hiện Quyết định số 1256/QĐ-UBND ngày 22/12/2021 của UBND tỉnh ban hành Kế hoạch cải cách hành chính năm 2022, Chủ tịch UBND tỉnh ban hành Kế hoạch tuyên truyền như sau:
`)
    expect(facts?.plan.issuer).toBe('Ủy ban nhân dân tỉnh Cà Mau')
    expect(facts?.legal_citations.map(({ subject }) => subject)).toEqual([
      'ban hành Kế hoạch cải cách hành chính năm 2022',
    ])
  })
})

describe('what a cited document is about', () => {
  it.each([
    ['the date is no part of a law’s title', 'Luật Tiếp cận thông tin ngày 06/4/2016', 'Tiếp cận thông tin'],
    ['nor its year', 'Luật Khiếu nại năm 2011', 'Khiếu nại'],
    [
      'nor how the plan calls the document',
      'Chỉ thị số 07/CT-TTg ngày 21/3/2023 của Thủ tướng Chính phủ về việc tăng cường truyền thông chính sách (sau đây gọi tắt là Chỉ thị 07)',
      'tăng cường truyền thông chính sách',
    ],
  ])('%s', (_, citation, subject) => {
    const { legal_citations } = factsOfBody(`II. GIẢI PHÁP\n1. Thực hiện ${citation}.`)
    expect(legal_citations[1]?.subject).toBe(subject)
  })
})

it('a line that ends in a word which wants another is no end of a paragraph', () => {
  const { assignments } = factsOfBody(
    'III. TỔ CHỨC THỰC HIỆN\n1. Giao Phòng Nội vụ chủ trì, phối hợp với Phòng Tài chính và\nPhòng Văn hóa đăng tải tin, bài.',
  )
  expect(assignments[0]?.partners).toEqual(['Phòng Tài chính', 'Phòng Văn hóa'])
})
