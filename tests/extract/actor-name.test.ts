import { expect, it } from 'vitest'
import { factsOfBody } from './small-plan.js'

it.each([
  [
    'a verb inside the name of a unit governs nothing',
    '1. Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam huyện và các tổ chức chính trị - xã hội đẩy mạnh tuyên truyền.',
    'Ủy ban Mặt trận Tổ quốc Việt Nam huyện và các tổ chức chính trị - xã hội',
    'đẩy mạnh tuyên truyền',
  ],
  [
    'a verb in capitals behind the head of a name is part of it',
    '1. Phòng Quản lý đô thị rà soát văn bản của các xã.',
    'Phòng Quản lý đô thị',
    'rà soát văn bản của các xã',
  ],
  [
    'what a unit is stands before what it does',
    '1. Phòng Nội vụ là cơ quan thường trực, theo dõi việc thực hiện Kế hoạch.',
    'Phòng Nội vụ',
    'theo dõi việc thực hiện Kế hoạch',
  ],
])('%s', (_, sentence, actor, task) => {
  const [first] = factsOfBody(`II. TỔ CHỨC THỰC HIỆN\n${sentence}`).assignments
  expect(first?.actor).toBe(actor)
  expect(first?.task).toBe(task)
})
