import { describe, expect, it } from 'vitest'
import { factsOfBody } from '../extract/small-plan.js'

/** `actor | task` of each duty of a list whose first item holds a table. */
const dutiesOf = (table: string): readonly string[] =>
  factsOfBody(
    `II. TỔ CHỨC THỰC HIỆN\n1. Phân công nhiệm vụ\n${table}\n2. Sở Tài chính bố trí kinh phí\n3. Sở Y tế theo dõi, đôn đốc.`,
  ).assignments.map(({ actor, task }) => `${actor} | ${task}`)

const LIST = ['Sở Tài chính | bố trí kinh phí', 'Sở Y tế | theo dõi, đôn đốc']

describe('the list that a table stands in goes on below it', () => {
  it('behind cells that stand one under another', () => {
    const cells = ['STT', 'Nội dung', 'Cơ quan chủ trì', 'Thời gian']
    const rows = ['1', 'Rà soát thủ tục', 'Sở Nội vụ', 'Quý I', '2', 'Kiểm tra công vụ', 'Sở Tư pháp', 'Quý II']
    expect(dutiesOf([...cells, ...rows].join('\n'))).toEqual([
      'Sở Nội vụ | Rà soát thủ tục',
      'Sở Tư pháp | Kiểm tra công vụ',
      ...LIST,
    ])
  })

  it('behind cells that nothing tells from each other', () => {
    expect(dutiesOf('STT Nội dung Đơn vị Thời gian\nRà soát thủ tục hành chính\nvăn phòng')).toEqual(LIST)
  })
})
