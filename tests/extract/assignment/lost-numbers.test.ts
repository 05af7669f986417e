import { describe, expect, it } from 'vitest'
import { readPlan } from '../../properties/read-plan.js'
import { factsOfBody, smallPlan } from '../small-plan.js'

const actorsOf = (body: string): readonly (readonly [string, string])[] =>
  factsOfBody(body).assignments.map(({ actor, task }) => [actor, task.split(' ').slice(0, 2).join(' ')] as const)

describe('names above their duties whose numbers were lost in copying', () => {
  it.each([
    [
      'a name that says what the body does',
      'II. TỔ CHỨC THỰC HIỆN\nPhòng Nội vụ\n- Theo dõi, đôn đốc các đơn vị.\nPhòng Văn hóa và Thông tin\n- Đăng tin trên Cổng thông tin điện tử.',
      [
        ['Phòng Nội vụ', 'Theo dõi,'],
        ['Phòng Văn hóa và Thông tin', 'Đăng tin'],
      ],
    ],
    [
      'above a short sentence',
      'II. TỔ CHỨC THỰC HIỆN\nPhòng Tài chính\nTham mưu bố trí kinh phí tuyên truyền.\nPhòng Tư pháp\nRà soát văn bản của các xã, thị trấn.',
      [
        ['Phòng Tài chính', 'Tham mưu'],
        ['Phòng Tư pháp', 'Rà soát'],
      ],
    ],
    [
      'a name that has its duties',
      'II. TỔ CHỨC THỰC HIỆN\nPhòng Nội vụ có trách nhiệm:\n- Theo dõi, đôn đốc các đơn vị.',
      [['Phòng Nội vụ', 'Theo dõi,']],
    ],
    [
      'a sentence is no name',
      'II. TỔ CHỨC THỰC HIỆN\n1. Phòng Nội vụ\nPhòng Tư pháp phối hợp thực hiện\n- Theo dõi, đôn đốc các đơn vị.',
      [
        ['Phòng Tư pháp', 'phối hợp'],
        ['Phòng Nội vụ', 'Theo dõi,'],
      ],
    ],
  ])('%s', (_, body, expected) => {
    expect(actorsOf(body)).toEqual(expected)
  })
})

describe('sections without numbers', () => {
  const PARTS = [
    'NỘI DUNG TUYÊN TRUYỀN\n1. Chương trình cải cách hành chính theo Nghị định số 61/2018/NĐ-CP.',
    'TỔ CHỨC THỰC HIỆN\nA - CẤP HUYỆN\nPhòng Nội vụ\n- Theo dõi, đôn đốc các đơn vị.',
    'B - CẤP XÃ\nHội LHPN xã, thị trấn\n- Rà soát văn bản của hội.',
  ].join('\n')

  it('stand above their numbered parts', () => {
    const { facts } = readPlan(smallPlan(PARTS).replace('I. MỤC ĐÍCH', 'MỤC ĐÍCH'))
    expect(facts?.assignments.map(({ actor }) => actor)).toEqual(['Phòng Nội vụ', 'Hội LHPN xã, thị trấn'])
    expect(facts?.legal_citations.at(-1)).toMatchObject({ number: '61/2018/NĐ-CP', role: 'content' })
  })

  it('on who does what is one behind numbered ones too', () => {
    expect(actorsOf(PARTS)).toEqual([
      ['Phòng Nội vụ', 'Theo dõi,'],
      ['Hội LHPN xã, thị trấn', 'Rà soát'],
    ])
  })
})

describe('headings of Markdown without numbers', () => {
  const DUTIES = '- Theo dõi, đôn đốc các đơn vị.'

  it.each([
    [
      'of two depths',
      `## MỤC ĐÍCH\n- Nâng cao nhận thức.\n## TỔ CHỨC THỰC HIỆN\n### Phòng Nội vụ\n${DUTIES}\n### Phòng Tư pháp\nRà soát văn bản của các xã.`,
    ],
    [
      'of one depth',
      `## MỤC ĐÍCH\n- Nâng cao nhận thức.\n## TỔ CHỨC THỰC HIỆN\n## Phòng Nội vụ\n${DUTIES}\n## Phòng Tư pháp\nRà soát văn bản của các xã.`,
    ],
    [
      'below numbers',
      `## I. MỤC ĐÍCH\n- Nâng cao nhận thức.\n## II. TỔ CHỨC THỰC HIỆN\n### Phòng Nội vụ\n${DUTIES}\n### Phòng Tư pháp\nRà soát văn bản của các xã.`,
    ],
    [
      'below deeper ones',
      `# MỤC ĐÍCH\n- Nâng cao nhận thức.\n# TỔ CHỨC THỰC HIỆN\n## Phân công\n### Phòng Nội vụ\n${DUTIES}\n### Phòng Tư pháp\nRà soát văn bản của các xã.`,
    ],
  ])('%s', (_, body) => {
    expect(actorsOf(body)).toEqual([
      ['Phòng Nội vụ', 'Theo dõi,'],
      ['Phòng Tư pháp', 'Rà soát'],
    ])
  })

  it('the next section ends what the one before announces', () => {
    expect(
      actorsOf(`## TỔ CHỨC THỰC HIỆN\n## Phòng Nội vụ\n${DUTIES}\n## KINH PHÍ\n- Từ nguồn ngân sách huyện.`),
    ).toEqual([['Phòng Nội vụ', 'Theo dõi,']])
  })
})
