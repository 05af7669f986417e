import { describe, expect, it } from 'vitest'
import { factsOfBody } from '../small-plan.js'

const actorsOf = (text: string): readonly string[] =>
  factsOfBody(text).assignments.map(({ actor, duty }) => `${actor} | ${duty}`)

/** Headings that elsewhere say what is told, by what means or to what end. */
const matters = [
  'Nội dung “Công khai, minh bạch”',
  'Nội dung 2: Trách nhiệm giải trình',
  'Nội dung cải cách thể chế',
  'Về nội dung thủ tục hành chính công',
  'Chỉ số nội dung 3: Trách nhiệm giải trình',
  'Mục tiêu 1: Nâng cao nhận thức',
  'Chỉ tiêu 2: 100% hồ sơ được số hóa',
  'Yêu cầu về số hóa hồ sơ',
  'Phương thức truyền thông số',
  'Thông điệp truyền thông',
]

describe.each(['II. NHIỆM VỤ CỤ THỂ', 'II. NỘI DUNG'])('an office below a heading of matters: %s', (section) => {
  it.each(matters)('%s', (matter) => {
    const heading = `${section}\n1. ${matter}\n1.1. Sở Nội vụ:\na) Tham mưu ban hành văn bản chỉ đạo.\nb) Tổ chức tập huấn cho công chức.`
    expect(actorsOf(heading)).toEqual(['Sở Nội vụ | advise', 'Sở Nội vụ | execute'])
  })
})

it.each(matters)('an office in a label among tasks: %s', (matter) => {
  const labels = `II. NHIỆM VỤ CỤ THỂ\n1. ${matter}\n- Sở Y tế: Đăng tải tin, bài trên trang thông tin điện tử.\n- Sở Xây dựng: Công khai quy hoạch.`
  expect(actorsOf(labels)).toEqual(['Sở Y tế | execute', 'Sở Xây dựng | execute'])
})

it.each([
  ['II. NHIỆM VỤ CỤ THỂ', ['Sở Tư pháp | lead', 'Công an tỉnh | execute', 'Công an tỉnh | execute']],
  ['II. NỘI DUNG TUYÊN TRUYỀN', ['Sở Tư pháp | lead']],
])('a sentence that an office begins is a duty where the matter is part of the tasks: %s', (section, read) => {
  const text = `${section}\n1. Nội dung cải cách thể chế\n1.1. Sở Tư pháp chủ trì, phối hợp với Sở Nội vụ rà soát văn bản.\n1.2. Công an tỉnh hướng dẫn người dân kích hoạt tài khoản; công khai thủ tục cư trú.`
  expect(actorsOf(text)).toEqual(read)
})

describe('what is no office with a duty', () => {
  it.each([
    ['whom it is for', '1. Đối tượng\n1.1. Sở Nội vụ:\na) Công chức làm công tác cải cách hành chính.'],
    ['a means', '1. Hình thức\n1.1. Đài truyền thanh xã:\n- Phát sóng tin, bài hai lần mỗi tuần.'],
    [
      'matters below an office',
      '1. Nội dung tuyên truyền\n1.1. Sở Nội vụ:\n- Luật Cán bộ, công chức và các văn bản hướng dẫn.',
    ],
    ['matters behind a colon', '1. Nội dung tuyên truyền\n- Sở Nội vụ: Luật Cán bộ, công chức.'],
  ])('%s', (_, text) => {
    expect(actorsOf(`II. NỘI DUNG TUYÊN TRUYỀN\n${text}`)).toEqual([])
  })
})

it.each([
  ['2. Yêu cầu: Các cấp, các ngành vào cuộc quyết liệt.', []],
  ['2. Yêu cầu các cấp, các ngành triển khai quyết liệt.', ['các cấp, các ngành | execute']],
])('what is required of all is ordered by nobody: %s', (text, read) => {
  expect(actorsOf(`II. MỤC ĐÍCH, YÊU CẦU\n1. Mục đích: Nâng cao nhận thức.\n${text}`)).toEqual(read)
})

describe('a colon inside brackets opens no duty', () => {
  it.each([
    [
      '1. Phòng Nội vụ (ông Lê An - Trưởng phòng, ĐT: 0912)\n+ Tham mưu ban hành văn bản.\n+ Tổng hợp, báo cáo kết quả.',
      ['Phòng Nội vụ | advise', 'Phòng Nội vụ | execute'],
    ],
    ['1. Phòng Nội vụ (ĐT: 0912): Tham mưu ban hành văn bản.', ['Phòng Nội vụ | advise']],
    ['1. Phòng Nội vụ: Tham mưu ban hành văn bản (mẫu: số 1).', ['Phòng Nội vụ | advise']],
  ])('%s', (text, read) => {
    expect(actorsOf(`III. TỔ CHỨC THỰC HIỆN\n${text}`).map((line) => line.replace(/ \([^)]*\)/, ''))).toEqual(read)
  })
})
