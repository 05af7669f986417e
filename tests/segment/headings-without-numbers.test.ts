import { describe, expect, it } from 'vitest'
import { factsOfBody } from '../extract/small-plan.js'
import { readPlan } from '../properties/read-plan.js'

const duties = (body: string): readonly string[] =>
  factsOfBody(`II. TỔ CHỨC THỰC HIỆN\n${body}`).assignments.map(({ actor, task }) => `${actor}: ${task}`)

describe('a name above its duties that has lost its number', () => {
  it('stands above items', () => {
    expect(
      duties('Phòng Nội vụ\n- Theo dõi việc thực hiện.\nPhòng Tư pháp:\n- Rà soát văn bản.\n- Báo cáo UBND huyện.'),
    ).toEqual([
      'Phòng Nội vụ: Theo dõi việc thực hiện',
      'Phòng Tư pháp: Rà soát văn bản',
      'Phòng Tư pháp: Báo cáo UBND huyện',
    ])
  })

  it('stands above a paragraph', () => {
    const long =
      'Theo dõi, đôn đốc các cơ quan, đơn vị thực hiện nghiêm túc các nội dung của Kế hoạch này trên địa bàn huyện.'
    expect(duties(`Phòng Nội vụ\n${long}`)).toEqual([`Phòng Nội vụ: ${long.slice(0, -1)}`])
  })

  it.each(['(1) Phòng Nội vụ', '① Phòng Nội vụ', '❶ Phòng Nội vụ:', 'Phòng Nội vụ:'])(
    'stands as %s above letters',
    (name) => {
      expect(duties(`${name}\na) Theo dõi việc thực hiện.\nb) Rà soát văn bản.`)).toEqual([
        'Phòng Nội vụ: Theo dõi việc thực hiện',
        'Phòng Nội vụ: Rà soát văn bản',
      ])
    },
  )

  it('is none in a list of names', () => {
    expect(duties('1. Thành phần họp gồm:\n(1) Phòng Nội vụ\n(2) Phòng Tư pháp\n(3) Văn phòng')).toEqual([])
  })

  it('is none where a sentence begins so', () => {
    expect(duties('Phòng Nội vụ chủ trì thẩm định\n- Hồ sơ của các xã;')).not.toContain(
      'Phòng Nội vụ: Hồ sơ của các xã',
    )
  })
})

describe('sections that have lost their numbers', () => {
  const role = (heading: string): string | undefined => {
    const facts = readPlan(`KẾ HOẠCH
Tuyên truyền cải cách hành chính năm 2023
Căn cứ Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ;

${heading.replace('NỘI', 'MỤC ĐÍCH, YÊU CẦU\n- Nâng cao nhận thức.\nNỘI')}
- Luật Cư trú năm 2020.
- Các thủ tục mới.

Nơi nhận:
- Lưu: VT.
`).facts
    return facts?.legal_citations.find(({ cited_date }) => cited_date === '2020')?.role
  }

  it('part the text by what their headings announce', () => {
    expect(role('NỘI DUNG TUYÊN TRUYỀN')).toBe('content')
    expect(role('NỘI DUNG TUYÊN TRUYỀN\n- Mục tiêu.\nTỔ CHỨC THỰC HIỆN')).toBe('implementation')
  })
})
