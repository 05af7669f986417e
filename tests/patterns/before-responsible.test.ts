import { describe, expect, test } from 'vitest'
import { foldText } from '@doi-chieu/core/text/fold'
import { beforeResponsible } from '@doi-chieu/ingest/patterns/assignment/before-responsible'

/** A name, and what stands behind it before a colon. */
const ANNOUNCED = [
  ['Sở Nội vụ', ' có trách nhiệm'],
  ['Sở Nội vụ', ' chịu trách nhiệm thực hiện các nhiệm vụ sau'],
  ['Văn phòng UBND huyện', ' chủ trì'],
  ['Sở Y tế', ' tập trung thực hiện'],
  ['Sở Y tế', ' triển khai các biện pháp'],
  ['Sở Tư pháp', ' tập trung chỉ đạo, thực hiện tốt một số giải pháp trọng tâm như sau'],
  ['Các phòng, ban', ' theo chức năng, nhiệm vụ được giao có trách nhiệm'],
  ['Thủ trưởng các sở', ' căn cứ chức năng, nhiệm vụ được giao chỉ đạo'],
  ['Chi cục Thuế', ' là cơ quan thường trực có trách nhiệm'],
  ['các thành viên Ban Chỉ đạo', ' cụ thể như sau'],
] as const

/** Names that end in no announcement. */
const NAMES = ['Sở Nội vụ', 'Ban Chỉ đạo cải cách hành chính', 'Phòng Văn hóa và Thông tin', 'Các chi bộ, thôn']

describe('where the words begin that make a body responsible', () => {
  test.each(ANNOUNCED)('%s |%s', (name, announced) => {
    const flat = foldText(name + announced)
    expect(beforeResponsible(flat, 0, flat.length)).toBe(name.length)
  })

  test.each(NAMES)('%s announces nothing', (name) => {
    const flat = foldText(name)
    expect(beforeResponsible(flat, 0, flat.length)).toBe(name.length)
  })
})
