import { describe, expect, it } from 'vitest'
import { factsOfBody } from '../small-plan.js'

/** Those behind the basis of the small plan. */
const citationsOf = (text: string) =>
  factsOfBody(`III. TỔ CHỨC THỰC HIỆN\n${text}`)
    .legal_citations.slice(1)
    .map(({ doc_type, number, cited_date, issuer }) => [doc_type, number, cited_date, issuer])

describe('laws that the National Assembly passed on a day', () => {
  it.each([
    [
      'Căn cứ Luật Tổ chức chính quyền địa phương được Quốc hội thông qua ngày 19 tháng 6 năm 2015.',
      [['Luật', null, '2015-06-19', 'Quốc hội']],
    ],
    [
      'Căn cứ Luật Hợp tác xã đã được Quốc hội nước Cộng hòa xã hội chủ nghĩa Việt Nam khóa XI, kỳ họp thứ 4 thông qua ngày 26/11/2003.',
      [['Luật', null, '2003-11-26', 'Quốc hội']],
    ],
    [
      'Luật Tổ chức chính quyền địa phương được tuyên truyền đến người dân trước ngày 19/6/2025.',
      [['Luật', null, null, null]],
    ],
  ])('%s', (text, expected) => {
    expect(citationsOf(text)).toEqual(expected)
  })
})

describe('symbols of many bodies', () => {
  it.each([
    [
      'Căn cứ Thông tư liên tịch số 30/TTLT-BLĐTBXH-BNV-BNN&PTNT-BCT-BTTTT ngày 12/12/2012 hướng dẫn tổ chức thực hiện.',
      '30/TTLT-BLĐTBXH-BNV-BNN&PTNT-BCT-BTTTT',
    ],
    [
      'Căn cứ Hướng dẫn số 40-HD/BTGTW-BCSĐBVHTTDL, ngày 05/3/2012 của Ban Tuyên giáo Trung ương.',
      '40-HD/BTGTW-BCSĐBVHTTDL',
    ],
  ])('%s', (text, number) => {
    expect(citationsOf(text).map(([, read]) => read)).toEqual([number])
  })
})

describe('titles before a number', () => {
  it('do not go past whose request the number is', () => {
    const text =
      'Triển khai Chiến lược quốc gia về phòng, chống tác hại của thuốc lá đến năm 2030 và xét đề nghị của Giám đốc Sở Y tế tại Tờ trình số 4294/TTr-SYT ngày 17/11/2023.'
    const request = factsOfBody(`III. TỔ CHỨC THỰC HIỆN\n${text}`).legal_citations.find(
      ({ number }) => number === '4294/TTr-SYT',
    )
    expect(request?.quote).toMatch(/^Tờ trình số 4294/)
  })

  it('are not cited where the plan names itself by them', () => {
    const text =
      'Ủy ban nhân dân tỉnh ban hành Kế hoạch hành động thực hiện Chiến lược Quốc gia về dinh dưỡng giai đoạn 2021 - 2030 trên địa bàn tỉnh.'
    expect(citationsOf(text)).toEqual([])
  })
})
