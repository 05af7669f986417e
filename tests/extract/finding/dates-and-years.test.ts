import { describe, expect, it } from 'vitest'
import { readPlan } from '../../properties/read-plan.js'
import { factsOfBody } from '../small-plan.js'

describe('findings about dates and years', () => {
  const kinds = (body: string): readonly string[] =>
    factsOfBody(body).findings.flatMap(({ kind }) => (kind === 'date_error' || kind === 'year_mismatch' ? [kind] : []))

  it.each([
    [
      'a day that the calendar does not have',
      'Theo Chỉ thị số 31/CT-TTg ngày 31/02/2022 của Thủ tướng.',
      ['date_error'],
    ],
    ['such a day behind two spaces', 'Theo Chỉ thị số 31/CT-TTg ngày  31/02/2022 của Thủ tướng.', ['date_error']],
    ['such a day behind a line end', 'Theo Chỉ thị số 31/CT-TTg\nngày 31/02/2022 của Thủ tướng.', ['date_error']],
    ['such a day in brackets', 'Theo Chỉ thị số 31/CT-TTg (ngày 31/02/2022) của Thủ tướng.', ['date_error']],
    [
      'such a day where letters are damaged, so that its digits may be',
      `Theo Chỉ thị số 31/CT-TTg ngày 31/02/2022 của Thủ tướng.\n${'cacc bộ phậnn xửr lýy hồô sơơ thêoo quyy điịnh hiiện hànhh; '.repeat(12)}`,
      [],
    ],
    ['a month that no year has', 'Báo cáo UBND huyện trước ngày 15/13/2023.', ['date_error']],
    ['such a day at the end of a period', 'Treo băng rôn từ 01/11 đến ngày 31/11/2023.', ['date_error']],
    ['such a day without its year', 'Báo cáo UBND huyện trước ngày 31/6.', ['date_error']],
    ['the last day of February in some years', 'Báo cáo UBND huyện trước ngày 29/02.', []],
    ['a number that is no date', 'Theo hồ sơ số 15/13/2023/HS-VP của huyện.', []],
    ['a day that it has', 'Theo Chỉ thị số 31/CT-TTg ngày 28/02/2022 của Thủ tướng.', []],
    ['a duty in a year before the plan’s', 'Sở Nội vụ chủ trì kiểm tra các xã trong năm 2022.', ['year_mismatch']],
    [
      'the year in which a plan was carried out',
      'Sở Nội vụ chủ trì báo cáo kết quả thực hiện nhiệm vụ trong năm 2022.',
      ['year_mismatch'],
    ],
    ['the year of a ranking', 'Sở Nội vụ chủ trì phân tích kết quả xếp hạng năm 2022.', []],
    ['the year of what was measured', 'Sở Nội vụ chủ trì phân tích Chỉ số hài lòng của tỉnh năm 2022.', []],
  ])('%s', (_, sentence, expected) => {
    expect(kinds(`II. TỔ CHỨC THỰC HIỆN\n1. ${sentence}`)).toEqual(expected)
  })
})

describe('the plan’s own date', () => {
  it.each([
    ['10/02/2023', 0],
    ['12/02/2023', 1],
  ])('the annex says it is of %s', (date, count) => {
    const { findings } = factsOfBody(
      `II. NHIỆM VỤ\n1. Rà soát thủ tục.\nPHỤ LỤC\n(Kèm theo Kế hoạch số 31/KH-UBND ngày ${date} của UBND huyện)`,
    )
    expect(findings.filter(({ kind }) => kind === 'date_conflict')).toHaveLength(count)
  })
})

describe('one number with two dates', () => {
  const citing = (...mentions: readonly string[]): number =>
    factsOfBody(
      `II. GIẢI PHÁP\n${mentions.map((mention, i) => `${String(i + 1)}. Thực hiện ${mention}.`).join('\n')}`,
    ).findings.filter(({ kind }) => kind === 'date_conflict').length

  it.each<readonly [string, readonly string[], number]>([
    [
      'the mention without its issuer is of the only one',
      ['Kế hoạch số 325/KH-UBND ngày 29/12/2022 của UBND tỉnh', 'Kế hoạch số 325/KH-UBND ngày 28/12/2022'],
      2,
    ],
    [
      'of two issuers it may be either’s',
      [
        'Kế hoạch số 12/KH-UBND ngày 29/12/2022 của UBND tỉnh',
        'Kế hoạch số 12/KH-UBND ngày 03/01/2023 của UBND huyện',
        'Kế hoạch số 12/KH-UBND ngày 05/01/2023',
      ],
      0,
    ],
  ])('%s', (_, mentions, expected) => {
    expect(citing(...mentions)).toBe(expected)
  })
})

const MOTTO = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc'
const head = (day: string): string => `ỦY BAN NHÂN DÂN\nTỈNH PHÚ THỌ\n${MOTTO}\nSố: 41/KH-UBND\nPhú Thọ, ngày ${day}\n`
const TITLE = 'KẾ HOẠCH\nTruyền thông về cải cách hành chính năm 2022\n'
const AIMS = 'I. MỤC ĐÍCH, YÊU CẦU\n1. Nâng cao nhận thức của cán bộ, công chức về cải cách hành chính.\n'
const kindsOf = (source: string): readonly string[] => readPlan(source).facts?.findings.map(({ kind }) => kind) ?? []

describe('a plan dated before a document that it names', () => {
  const cites = (day: string): string => `Căn cứ Quyết định số 1085/QĐ-TTg ngày ${day} của Thủ tướng Chính phủ;\n`
  const speaksOf = (number: string, day: string): string =>
    `II. NỘI DUNG\n1. Tuyên truyền Quyết định số ${number}/QĐ-TTg ngày ${day} của Thủ tướng Chính phủ.\n`
  const own = head('08 tháng 01 năm 2022')

  it.each<readonly [string, string, number]>([
    ['one later document', `${own}${TITLE}${cites('15/9/2022')}${AIMS}`, 1],
    [
      'several later documents are one finding',
      `${own}${TITLE}${cites('15/9/2022')}${cites('20/10/2022').replace('1085', '1086')}${AIMS}`,
      1,
    ],
    ['an earlier document', `${own}${TITLE}${cites('07/01/2022')}${AIMS}`, 0],
    ['a document of the same day', `${own}${TITLE}${cites('08/01/2022')}${AIMS}`, 0],
    ['a later month where the day is blank', `${head('   tháng 01 năm 2022')}${TITLE}${cites('15/9/2022')}${AIMS}`, 1],
    [
      'the same month where the day is blank',
      `${head('   tháng 01 năm 2022')}${TITLE}${cites('29/01/2022')}${AIMS}`,
      0,
    ],
    ['what the body speaks of', `${own}${TITLE}${cites('07/01/2022')}${AIMS}${speaksOf('1086', '15/9/2022')}`, 1],
    [
      'a number that stands with an earlier date too is a conflict of dates',
      `${own}${TITLE}${cites('07/01/2022')}${AIMS}${speaksOf('1085', '07/01/2023')}`,
      0,
    ],
  ])('%s', (_, source, expected) => {
    expect(kindsOf(source).filter((kind) => kind === 'date_error')).toHaveLength(expected)
  })

  it('stands at the document where it is one, at the plan’s own day where there are more', () => {
    const quote = (source: string): string | null | undefined =>
      readPlan(source).facts?.findings.find(({ kind }) => kind === 'date_error')?.quote
    expect(quote(`${own}${TITLE}${cites('15/9/2022')}${AIMS}`)).toContain('1085/QĐ-TTg')
    expect(quote(`${own}${TITLE}${cites('15/9/2022')}${cites('20/10/2022').replace('1085', '1086')}${AIMS}`)).toContain(
      '08 tháng 01 năm 2022',
    )
  })
})

describe('years before the plan’s own', () => {
  const plan = (day: string, duty: string): string =>
    `${head(day)}KẾ HOẠCH\nTruyền thông về cải cách hành chính năm 2023\n${AIMS}II. TỔ CHỨC THỰC HIỆN\n1. Sở Nội vụ chủ trì ${duty}.\n`
  const slips = (source: string): number => kindsOf(source).filter((kind) => kind === 'year_mismatch').length

  it.each<readonly [string, string, string, number]>([
    [
      'a day before the year, in a plan of that December',
      '20 tháng 12 năm 2022',
      'báo cáo UBND tỉnh trước ngày 28/12/2022',
      0,
    ],
    ['such a day in a plan of the year itself', '20 tháng 01 năm 2023', 'báo cáo UBND tỉnh trước ngày 28/12/2022', 1],
    [
      'last year beside this one',
      '20 tháng 01 năm 2023',
      'giới thiệu video đạt giải năm 2022 và định hướng tuyên truyền năm 2023',
      0,
    ],
    ['last year alone', '20 tháng 01 năm 2023', 'xây dựng video tuyên truyền năm 2022', 1],
  ])('%s', (_, day, duty, expected) => {
    expect(slips(plan(day, duty))).toBe(expected)
  })
})

describe('the year of the closing line', () => {
  const findingsOf = (body: string, kind: string): number =>
    factsOfBody(body).findings.filter((row) => row.kind === kind).length

  it.each([
    ['Trên đây là Kế hoạch nâng cao các chỉ số PAR INDEX, SIPAS, PAPI huyện Đầm Hà năm 2022./.', 1],
    ['Trên đây là Kế hoạch của huyện, đề nghị các đơn vị rút kinh nghiệm từ năm 2022./.', 0],
  ])('the closing line: %s', (sentence, count) => {
    expect(findingsOf(`II. NHIỆM VỤ\n1. Rà soát thủ tục.\n\n${sentence}`, 'year_mismatch')).toBe(count)
  })
})

it('two patterns that notice the same at one place make one finding: ids stay unique', () => {
  const { findings } = factsOfBody(`III. TỔ CHỨC THỰC HIỆN
1. Phòng Nội vụ
- Tổng hợp, báo cáo kết quả năm 2022 trước ngày 15/12/2022.`)
  expect(findings.filter(({ kind }) => kind === 'year_mismatch')).toHaveLength(1)
  expect(new Set(findings.map(({ finding_id }) => finding_id)).size).toBe(findings.length)
})
