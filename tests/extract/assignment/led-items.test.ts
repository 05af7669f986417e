import { describe, expect, it } from 'vitest'
import { factsOfBody } from '../small-plan.js'

/** `actor / duty / partners | task` of each assignment. */
const dutiesOf = (body: string): readonly string[] =>
  factsOfBody(`II. TỔ CHỨC THỰC HIỆN\n${body}`).assignments.map(
    ({ actor, duty, partners, task }) => `${actor} / ${duty} / ${partners.join(' + ')} | ${task}`,
  )

describe('a line that names who leads has its items led', () => {
  it.each([
    [
      'bullets',
      '1. Phòng Tư pháp chủ trì, phối hợp với Công an huyện và các xã:\n- Rà soát hồ sơ hộ tịch.\n- Theo dõi việc cấp giấy tờ.',
      [
        'Phòng Tư pháp / lead / Công an huyện + các xã | Rà soát hồ sơ hộ tịch',
        'Phòng Tư pháp / lead / Công an huyện + các xã | Theo dõi việc cấp giấy tờ',
      ],
    ],
    [
      'an order with letters',
      '1. Giao Phòng Tư pháp chủ trì, phối hợp với các cơ quan liên quan thực hiện:\na) Rà soát hồ sơ hộ tịch.\nb) Lập danh sách thôn thí điểm.',
      [
        'Phòng Tư pháp / lead / các cơ quan liên quan | Rà soát hồ sơ hộ tịch',
        'Phòng Tư pháp / lead / các cơ quan liên quan | Lập danh sách thôn thí điểm',
      ],
    ],
    [
      'numbers below a sentence that announces them',
      'Phòng Tư pháp chủ trì, phối hợp với các xã triển khai các nội dung sau:\n1. Rà soát hồ sơ hộ tịch.\n2. Lập danh sách thôn thí điểm.',
      [
        'Phòng Tư pháp / lead / các xã | Rà soát hồ sơ hộ tịch',
        'Phòng Tư pháp / lead / các xã | Lập danh sách thôn thí điểm',
      ],
    ],
    [
      'letters below a line whose colon was left out',
      '1. Phòng Tư pháp chủ trì, phối hợp với các xã\na) Rà soát hồ sơ hộ tịch.\nb) Lập danh sách thôn thí điểm.',
      [
        'Phòng Tư pháp / lead / các xã | Rà soát hồ sơ hộ tịch',
        'Phòng Tư pháp / lead / các xã | Lập danh sách thôn thí điểm',
      ],
    ],
    [
      'a line that ends stands by itself',
      '1. Phòng Tư pháp chủ trì, phối hợp với các xã rà soát hồ sơ.\na) Rà soát hồ sơ hộ tịch.',
      ['Phòng Tư pháp / lead / các xã | chủ trì, phối hợp với các xã rà soát hồ sơ'],
    ],
    [
      'what the leader does with others or proposes stays so',
      '1. Phòng Tư pháp chủ trì, phối hợp với các xã:\n- Phối hợp với Công an huyện tổ chức cấp thẻ.\n- Tham mưu UBND huyện khen thưởng.',
      [
        'Phòng Tư pháp / coordinate / Công an huyện | Phối hợp với Công an huyện tổ chức cấp thẻ',
        'Phòng Tư pháp / advise / các xã | Tham mưu UBND huyện khen thưởng',
      ],
    ],
    [
      'those who work together with another',
      '1. Các phòng, UBND các xã phối hợp với Phòng Tư pháp:\n- Rà soát hồ sơ hộ tịch.\n2. Phòng Y tế phối hợp với Công an huyện:',
      [
        'Các phòng, UBND các xã / coordinate / Phòng Tư pháp | Rà soát hồ sơ hộ tịch',
        'Phòng Y tế / coordinate / Công an huyện | phối hợp với Công an huyện',
      ],
    ],
    [
      'a heading',
      '1. Phòng Tư pháp chủ trì:\n- Rà soát hồ sơ hộ tịch.',
      ['Phòng Tư pháp / lead /  | Rà soát hồ sơ hộ tịch'],
    ],
    [
      'a label',
      '1. Phòng Tư pháp chủ trì: Rà soát hồ sơ hộ tịch.',
      ['Phòng Tư pháp / lead /  | Rà soát hồ sơ hộ tịch'],
    ],
    [
      'the next unit leads nothing of it',
      '1. Phòng Tư pháp chủ trì, phối hợp với các xã:\n- Rà soát hồ sơ hộ tịch.\n2. Phòng Y tế\n- Lập danh sách thôn thí điểm.',
      [
        'Phòng Tư pháp / lead / các xã | Rà soát hồ sơ hộ tịch',
        'Phòng Y tế / execute /  | Lập danh sách thôn thí điểm',
      ],
    ],
    [
      'where no item follows, the line is the duty',
      '1. Phòng Tư pháp chủ trì, phối hợp với các xã:\n2. Phòng Y tế lập danh sách thôn thí điểm.',
      [
        'Phòng Tư pháp / lead / các xã | chủ trì, phối hợp với các xã',
        'Phòng Y tế / execute /  | lập danh sách thôn thí điểm',
      ],
    ],
    [
      'a task of its own is no announcement',
      '1. Phòng Tư pháp chủ trì, phối hợp với các xã rà soát hồ sơ, gồm:\n- Giấy khai sinh.\n- Giấy kết hôn.',
      ['Phòng Tư pháp / lead / các xã | chủ trì, phối hợp với các xã rà soát hồ sơ, gồm'],
    ],
    [
      'a label behind a task still names who leads it',
      '1. Rà soát hồ sơ hộ tịch. Chủ trì: Phòng Tư pháp; phối hợp: Công an huyện.',
      ['Phòng Tư pháp / lead / Công an huyện | Rà soát hồ sơ hộ tịch'],
    ],
  ])('%s', (_, body, expected) => {
    expect(dutiesOf(body)).toEqual(expected)
  })
})
