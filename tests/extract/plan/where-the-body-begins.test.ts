import { describe, expect, it } from 'vitest'
import { readPlan } from '../../properties/read-plan.js'

const MOTTO = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'
const HEAD = `ỦY BAN NHÂN DÂN\nTỈNH PHÚ THỌ\n${MOTTO}\nSố: 57/KH-UBND\nPhú Thọ, ngày 14 tháng 3 năm 2022\n`
const BASIS = 'Căn cứ Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ;\n'
const AIMS = 'I. MỤC ĐÍCH, YÊU CẦU\n1. Nâng cao nhận thức của cán bộ, công chức.\n'

describe('where the body begins', () => {
  const dutiesOf = (source: string): readonly string[] | undefined =>
    readPlan(source).facts?.assignments.map(({ actor, duty }) => `${actor} ${duty}`)

  it.each([
    [
      'behind the sentence that hands over',
      'UBND tỉnh có ý kiến như sau:\nSở Nội vụ chủ trì theo dõi việc thực hiện.\n',
    ],
    ['at a heading in capitals without a number', 'TỔ CHỨC THỰC HIỆN\nSở Nội vụ chủ trì theo dõi việc thực hiện.\n'],
  ])('%s', (_, body) => {
    expect(dutiesOf(`${HEAD}KẾ HOẠCH\nTuyên truyền năm 2022\n${BASIS}${body}`)).toEqual(['Sở Nội vụ lead'])
  })

  it('a basis that names who asks gives no duty', () => {
    const asked = 'Theo đề nghị của Sở Nội vụ chủ trì soạn thảo tại Tờ trình số 12/TTr-SNV ngày 01/3/2022;\n'
    expect(dutiesOf(`${HEAD}KẾ HOẠCH\nTuyên truyền năm 2022\n${BASIS}${asked}${AIMS}`)).toEqual([])
  })
})

describe('bases of a page that ends before the first section', () => {
  const rolesOf = (bases: string): readonly string[] | undefined =>
    readPlan(`${HEAD}KẾ HOẠCH\nTuyên truyền năm 2022\n${bases}`).facts?.legal_citations.map(({ role }) => role)
  const decree =
    'Nghị định số 83/2017/NĐ-CP ngày 18/7/2017 của Chính phủ quy định về công tác cứu nạn, cứu hộ của lực lượng phòng cháy và chữa cháy'

  it.each([
    ['one without the words of a basis', `${BASIS}${decree};\n${BASIS}`, ['basis', 'basis', 'basis']],
    ['a list of them', `- ${decree};\n- ${decree.replace('83', '84')};\n`, ['basis', 'basis']],
  ])('%s', (_, bases, roles) => {
    expect(rolesOf(bases)).toEqual(roles)
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

describe('a plan without headings and numbers', () => {
  const MOTTO = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc'
  const head = (day: string): string =>
    `ỦY BAN NHÂN DÂN\nTỈNH PHÚ THỌ\n${MOTTO}\nSố: 41/KH-UBND\nPhú Thọ, ngày ${day}\n`
  const TITLE = 'KẾ HOẠCH\nTruyền thông về cải cách hành chính năm 2022\n'
  const PARAGRAPH =
    'Các xã, phường trong tỉnh tuyên truyền bằng nhiều hình thức: phát tin trên hệ thống truyền thanh cơ sở, treo băng rôn, tổ chức cuộc thi tìm hiểu về cải cách hành chính.\n'
  const channelsOf = (source: string): readonly string[] => [
    ...new Set(readPlan(source).facts?.channel_mentions.map(({ channel }) => channel)),
  ]

  const basis =
    'Căn cứ Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ ban hành Chương trình tổng thể cải cách hành chính nhà nước;\n'

  it('has its body behind title and bases', () => {
    expect(channelsOf(`${head('12 tháng 3 năm 2022')}${TITLE}${basis}${PARAGRAPH}`)).toEqual([
      'loudspeaker_radio',
      'billboard_banner',
      'contest',
    ])
    const { facts } = readPlan(`${head('12 tháng 3 năm 2022')}${TITLE}${basis}${PARAGRAPH}`)
    expect(facts?.legal_citations.map(({ role }) => role)).toEqual(['basis'])
  })

  it('a title of two lines is none of it', () => {
    const title =
      'KẾ HOẠCH\nTreo băng rôn về cải cách hành chính\nvà trả lời kiến nghị của người dân, doanh nghiệp trên địa bàn tỉnh năm 2022\n'
    expect(channelsOf(`${head('12 tháng 3 năm 2022')}${title}${basis}`)).toEqual([])
  })
})
