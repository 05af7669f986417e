import { describe, expect, it } from 'vitest'
import type { Plan } from '@doi-chieu/core/plan/plan'
import { isToldPlan, toldPlan, toldPlans } from '@doi-chieu/ingest/patterns/plan/told-plan'
import { readPlan } from '../../properties/read-plan.js'

describe('what a portal writes above a header', () => {
  const BARS =
    'ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\nSố: 71/KH-UBND | Phú Thọ, ngày 29 tháng 4 năm 2022 |\n'
  const RELATED =
    '- 1Luật Bình đẳng giới 2006\n- 2Nghị định 70/2008/NĐ-CP Hướng dẫn Luật bình đẳng giới\n- 3Kế hoạch 82/KH-UBND năm 2021 thực hiện Chiến lược trên địa bàn tỉnh Hòa Bình\n'
  const OWN =
    'Căn cứ Nghị quyết số 28/NQ-CP ngày 03/3/2021 của Chính phủ;\nUBND tỉnh xây dựng Kế hoạch tổ chức thực hiện Chiến lược quốc gia về bình đẳng giới giai đoạn 2022 - 2025, cụ thể như sau:\n'
  const AIMS = 'I. CƠ SỞ PHÁP LÝ VÀ SỰ CẦN THIẾT\n1. Cơ sở pháp lý: các văn bản của Trung ương.\n'
  const own = { doc_number: '71/KH-UBND', doc_date: '2022-04-29' }

  it.each<readonly [string, string]>([
    ['the documents related to it', `${RELATED}${BARS}${OWN}${AIMS}`],
    ['nothing, and a section stands right below', `${BARS}${AIMS}`],
  ])('%s', (_, source) => {
    const { facts } = readPlan(source)
    expect(facts?.plan).toMatchObject(own)
    expect(facts?.findings.map(({ kind }) => kind)).not.toContain('missing_number')
    expect(facts?.legal_citations.every(({ number }) => number !== '71/KH-UBND')).toBe(true)
  })

  it('who issues the plan stands on the line of the day, not among the related', () => {
    expect(readPlan(`${RELATED}${BARS}${OWN}${AIMS}`).facts?.plan.issuer).toBe('Ủy ban nhân dân tỉnh Phú Thọ')
    expect(readPlan(`${RELATED}${BARS}${OWN}${AIMS}`).facts?.legal_citations.map(({ number }) => number)).toEqual([
      '28/NQ-CP',
    ])
    const told = OWN.replace('UBND tỉnh xây dựng', 'UBND huyện Đầm Hà xây dựng')
    expect(readPlan(`${RELATED}${BARS}${told}${AIMS}`).facts?.plan.issuer).toBe('Ủy ban nhân dân huyện Đầm Hà')
  })
})

const AIMS = 'I. MỤC ĐÍCH, YÊU CẦU\n1. Nâng cao nhận thức của cán bộ, công chức về cải cách hành chính.\n'

describe('the title that a portal writes above a header, its word on a line of its own', () => {
  const HEAD =
    'UBND HUYỆN ĐẦM HÀ\nPHÒNG NỘI VỤ\nSố: 34/KH-NV\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nĐầm Hà, ngày 08 tháng 12 năm 2021\n\n'
  const TITLE = 'KẾ HOẠCH\nCải cách hành chính năm 2022\n\n'
  const OWN = 'Thực hiện Kế hoạch số 168/KH-UBND ngày 03/12/2021 của UBND tỉnh Quảng Ninh.\n\n'

  it('leaves number, day and issuer of the header below it', () => {
    const plan = readPlan(`Tin tức\n\n${TITLE}Ngày 12/3/2022\n\n${HEAD}${TITLE}${OWN}${AIMS}`).facts?.plan
    expect(plan).toMatchObject({ doc_number: '34/KH-NV', doc_date: '2021-12-08', issuer: 'Phòng Nội vụ' })
  })

  it('is the plan’s own where the plan stands between it and the next header', () => {
    const plan = readPlan(`${TITLE}${OWN}${AIMS}${HEAD}${TITLE}${OWN}${AIMS}`).facts?.plan
    expect(plan?.doc_number).toBeNull()
  })
})

it('the name of a unit ends before who signed, in the table that a portal puts above a document', () => {
  const table = 'Nơi ban hành: | Tỉnh Quảng Ninh | Người ký: | Nguyễn Văn Bình |\nNgày ban hành: | 23/03/2020 |\n'
  const head = 'ỦY BAN NHÂN DÂN |\nSố: 58/KH-UBND |\nQuảng Ninh, ngày 23 tháng 3 năm 2020 |\n'
  expect(readPlan(`${table}${head}KẾ HOẠCH\nPhòng, chống dịch năm 2020\n${AIMS}`).facts?.plan.issuer).toBe(
    'Ủy ban nhân dân tỉnh Quảng Ninh',
  )
})

describe('a plan told of by a portal', () => {
  const told = `Tăng cường truyền thông về chuyển đổi số\n\nNgày 14/3/2022, Sở Xây dựng đã ban hành Kế hoạch số 44/KH-SXD truyền thông về chuyển đổi số năm 2022.\n\n${AIMS}- Thực hiện Quyết định số 749/QĐ-TTg ngày 03/6/2020 của Thủ tướng Chính phủ.\n`

  it('gives number, day, title and who issued it, and is not cited by itself', () => {
    const { facts } = readPlan(told)
    expect(facts?.plan).toMatchObject({
      doc_number: '44/KH-SXD',
      doc_date: '2022-03-14',
      title: 'truyền thông về chuyển đổi số năm 2022',
      issuer: 'Sở Xây dựng',
      issuer_level: 'department',
      plan_year: 2022,
    } satisfies Partial<Plan>)
    expect(facts?.legal_citations.map(({ number }) => number)).toEqual(['749/QĐ-TTg'])
  })

  it('tells with its day and no more', () => {
    const { facts } = readPlan(
      `Hưởng ứng Ngày Gia đình Việt Nam\n\nNgày 29 tháng 4 năm 2022, Ủy ban nhân dân thị xã Hương Trà ban hành Kế hoạch số 1376/KH-UBND về tổ chức các hoạt động năm 2022 với những nội dung như sau:\n\n${AIMS}`,
    )
    expect(facts?.plan).toMatchObject({
      doc_number: '1376/KH-UBND',
      doc_date: '2022-04-29',
      title: 'tổ chức các hoạt động năm 2022',
      issuer: 'Ủy ban nhân dân thị xã Hương Trà',
    } satisfies Partial<Plan>)
  })

  it('names it in a bracket below the title; the bracket of a basis is another document', () => {
    const page = (bracket: string) =>
      readPlan(`Kế hoạch phát triển thị trường đặc sản tỉnh Phú Thọ giai đoạn 2021-2025\n\n${bracket}\n\n${AIMS}`).facts
    expect(page('(Theo Kế hoạch số 8/KH-UBND ngày 11/01/2021 của UBND tỉnh)')?.plan).toMatchObject({
      doc_number: '8/KH-UBND',
      doc_date: '2021-01-11',
    })
    expect(page('(Theo tinh thần Kế hoạch số 8/KH-UBND ngày 11/01/2021 của UBND tỉnh)')?.plan.doc_number).toBeNull()
  })

  it('counts its readers, which is no line of the plan', () => {
    const page = (line: string) =>
      readPlan(
        `KẾ HOẠCH THỰC HIỆN ĐỀ ÁN TIẾP CẬN PHÁP LUẬT TRÊN ĐỊA BÀN TỈNH PHÚ THỌ GIAI ĐOẠN 2023-2030\n- Ngày đăng: 01-11-2022\n${line}\nThực hiện Quyết định số 977/QĐ-TTg ngày 11/8/2022 của Thủ tướng Chính phủ phê duyệt Đề án, UBND tỉnh ban hành Kế hoạch triển khai như sau:\n1. Phấn đấu 100% người dân được tiếp cận pháp luật.\n2. Tổ chức tập huấn.\n`,
      ).facts?.legal_citations.map(({ role }) => role)
    expect(page('- 456 lượt xem')).toEqual(['basis'])
    expect(page('Lượt xem: 115')).toEqual(['basis'])
  })

  it('news that name a plan are none', () => {
    expect(readPlan(told.replace(AIMS, '')).facts).toBeNull()
    expect(
      readPlan(told.replace('đã ban hành Kế hoạch số 44/KH-SXD', 'thực hiện Kế hoạch số 44/KH-SXD')).facts,
    ).toBeNull()
  })

  it('the pattern keeps to its examples', () => {
    expect(toldPlan.test(toldPlans.example)).toBe(true)
    expect(toldPlan.test(toldPlans.counterExample)).toBe(false)
    expect(isToldPlan([{ folded: toldPlans.example, heading: false, topic: 'other', marker: null }])).toBe(false)
  })
})
