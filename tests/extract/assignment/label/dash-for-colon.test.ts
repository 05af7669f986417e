import { describe, expect, it } from 'vitest'
import { extractAssignments } from '@doi-chieu/ingest/extract/assignment/assignments'
import { analyse } from '@doi-chieu/ingest/segment/analysed-text'

const rows = (line: string): readonly string[] =>
  extractAssignments(analyse(`KẾ HOẠCH\nTuyên truyền\n\nI. TỔ CHỨC THỰC HIỆN\n1. ${line}\n2. Phòng Tư pháp.`), 'p').map(
    ({ actor, task }) => `${actor}: ${task}`,
  )

describe('a dash for the colon behind whoever acts', () => {
  it.each([
    ['Trung tâm Phục vụ hành chính công xã - cử người trực.', 'Trung tâm Phục vụ hành chính công xã: cử người trực'],
    ['Công an xã – niêm yết thủ tục.', 'Công an xã: niêm yết thủ tục'],
    ['Sở Nội vụ - Rà soát, đơn giản hóa thủ tục.', 'Sở Nội vụ: Rà soát, đơn giản hóa thủ tục'],
    ['Phòng Văn hóa - Xã hội - tham mưu kế hoạch.', 'Phòng Văn hóa - Xã hội: tham mưu kế hoạch'],
    ['Văn phòng UBND tỉnh - là đơn vị đầu mối tổng hợp.', 'Văn phòng UBND tỉnh: là đơn vị đầu mối tổng hợp'],
  ])('%s', (line, expected) => {
    expect(rows(line)).toContain(expected)
  })

  it.each([
    ['Công chức Tư pháp - hộ tịch rà soát văn bản.', 'Công chức Tư pháp - hộ tịch: rà soát văn bản'],
    ['Công chức Địa chính - Xây dựng rà soát hồ sơ.', 'Công chức Địa chính - Xây dựng: rà soát hồ sơ'],
    ['Công chức Văn phòng - thống kê tổng hợp số liệu.', 'Công chức Văn phòng - thống kê: tổng hợp số liệu'],
  ])('%s is one name', (line, expected) => {
    expect(rows(line)).toContain(expected)
  })
})
