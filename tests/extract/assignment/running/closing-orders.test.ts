import { describe, expect, it } from 'vitest'
import { factsOfBody } from '../../small-plan.js'

const ITEMS = '\n- Duy trì nghiêm chế độ trực.\n- Tăng cường kiểm tra.'
const dutiesOf = (text: string): readonly string[] =>
  factsOfBody(`II. TỔ CHỨC THỰC HIỆN\n${text}`).assignments.map(
    ({ actor, actor_role, duty }) => `${actor} | ${actor_role} | ${duty}`,
  )

describe('an order that ends a paragraph in names and a colon', () => {
  it.each([
    [
      'behind a ground',
      `Thực hiện Công điện số 53, UBND huyện yêu cầu các cơ quan, đơn vị:${ITEMS}`,
      ['các cơ quan, đơn vị | all_units | execute', 'các cơ quan, đơn vị | all_units | monitor'],
    ],
    [
      'as a request without who asks',
      `Trong thời gian tới, đề nghị UBND các xã:${ITEMS}`,
      ['UBND các xã | local_committee | requested', 'UBND các xã | local_committee | requested'],
    ],
    [
      'of a department, behind a sentence',
      `Bệnh dại diễn biến phức tạp. Để chủ động phòng bệnh, Sở Y tế đề nghị UBND các xã:${ITEMS}`,
      ['UBND các xã | local_committee | requested', 'UBND các xã | local_committee | requested'],
    ],
    [
      'below the heading of a body is what that body does',
      '1. Sở Y tế:\n- Căn cứ Kế hoạch, giao các trạm y tế:\n+ Duy trì nghiêm chế độ trực.',
      ['Sở Y tế | department | execute', 'Sở Y tế | department | execute'],
    ],
    [
      'whoever is ordered stands behind the colon',
      'Để thực hiện Kế hoạch, Chủ tịch UBND tỉnh giao:\n1. Sở Y tế rà soát hồ sơ.',
      ['Sở Y tế | department | execute'],
    ],
    [
      'whose names somebody else is to help',
      `Thực hiện Công điện số 53, UBND huyện yêu cầu tiếp tục hỗ trợ các cơ quan, đơn vị:${ITEMS}`,
      [],
    ],
    [
      'behind the items, of whoever has got the plan',
      '1. Sở Y tế: Rà soát hồ sơ.\nNhận được Kế hoạch này, yêu cầu các đơn vị nghiêm túc triển khai thực hiện.',
      ['Sở Y tế | department | execute', 'các đơn vị | all_units | execute'],
    ],
    [
      'behind the items, of what that body gets',
      '1. Sở Y tế\n- Rà soát hồ sơ.\n- Nhận được phản ánh, yêu cầu các đơn vị kiểm tra.',
      ['Sở Y tế | department | execute', 'Sở Y tế | department | execute'],
    ],
    ['of a text that is only named', `Nội dung các văn bản đề nghị UBND các xã:${ITEMS}`, []],
    ['of people', `Hồ sơ mà người dân đã nộp và đề nghị UBND các xã:${ITEMS}`, []],
  ])('%s', (_, text, expected) => {
    expect(dutiesOf(text)).toEqual(expected)
  })
})
