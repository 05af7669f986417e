import { describe, expect, it } from 'vitest'
import { factsOfBody } from '../../small-plan.js'

const dutiesOf = (text: string): readonly string[] =>
  factsOfBody(`II. TỔ CHỨC THỰC HIỆN\n1. ${text}`).assignments.map(
    ({ actor, quote }) => `${actor} | ${quote.replace(/\s+/g, ' ')}`,
  )

describe('what a body is stands between its name and its verb', () => {
  it.each([
    ['between dashes', 'Phòng Tư pháp - cơ quan thường trực Hội đồng - theo dõi việc thực hiện.'],
    ['between commas', 'Phòng Tư pháp, cơ quan thường trực Hội đồng, theo dõi việc thực hiện.'],
    [
      'in brackets',
      'Phòng Tư pháp (cơ quan thường trực Ban Chỉ đạo cải cách hành chính huyện) theo dõi việc thực hiện.',
    ],
    ['behind a dash alone', 'Phòng Tư pháp - cơ quan thường trực Hội đồng theo dõi việc thực hiện.'],
    ['with a verb of its own', 'Phòng Tư pháp - đơn vị chủ trì Đề án - theo dõi việc thực hiện.'],
  ])('%s', (_, text) => {
    expect(dutiesOf(text)).toEqual(['Phòng Tư pháp | theo dõi việc thực hiện'])
  })

  it('another body behind a comma is named beside it', () => {
    expect(dutiesOf('Phòng Tư pháp, các đơn vị đầu mối theo dõi việc thực hiện.')).toEqual([
      'Phòng Tư pháp, các đơn vị đầu mối | theo dõi việc thực hiện',
    ])
  })
})

describe('a word that names a body and says what one does', () => {
  it.each([
    [
      'again behind the name of that body',
      'Thanh tra huyện thanh tra trách nhiệm của thủ trưởng các phòng.',
      'Thanh tra huyện | thanh tra trách nhiệm của thủ trưởng các phòng',
    ],
    [
      'behind another body',
      'Phòng Nội vụ thanh tra công vụ tại các xã.',
      'Phòng Nội vụ | thanh tra công vụ tại các xã',
    ],
    ['as one more name', 'Các phòng, thanh tra xây dựng kế hoạch.', 'Các phòng, thanh tra | xây dựng kế hoạch'],
    [
      'as what the heads are named by',
      'Ban thanh tra nhân dân giám sát việc thực hiện.',
      'Ban thanh tra nhân dân | giám sát việc thực hiện',
    ],
  ])('%s', (_, text, expected) => {
    expect(dutiesOf(text)).toEqual([expected])
  })
})
