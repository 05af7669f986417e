import { describe, expect, it } from 'vitest'
import { dutyLines } from './duty-lines.js'

const under = (line: string): readonly string[] => dutyLines(`II. TỔ CHỨC THỰC HIỆN\n1. Phòng Nội vụ\n${line}\n`)

describe('a line of one word below a body', () => {
  it.each(['- Giao', '- Giao;', '- Họp.', '+ Dự'])('asks nothing: %s', (line) => {
    expect(under(line)).toEqual([])
  })

  it.each([
    ['- Báo cáo;', ['Phòng Nội vụ | execute | Báo cáo | ']],
    ['- Báocáo;', ['Phòng Nội vụ | execute | Báocáo | ']],
    ['- Giao ban hằng tuần;', ['Phòng Nội vụ | execute | Giao ban hằng tuần | ']],
    ['- Họp thôn để phổ biến Kế hoạch.', ['Phòng Nội vụ | execute | Họp thôn để phổ biến Kế hoạch | ']],
  ])('is a duty where a second word says what: %s', (line, duties) => {
    expect(under(line)).toEqual(duties)
  })
})
