import { describe, expect, it } from 'vitest'
import { factsOfBody } from '../small-plan.js'

/** How the i-th body is named above its duties. */
type Heading = (name: string, i: number) => string

const letter = (i: number): string => 'abc'.charAt(i)

/** By the sign that each is introduced with, which its items do not have. */
const headings: readonly (readonly [sign: string, Heading])[] = [
  ['-', (name) => `- ${name}`],
  ['-', (name) => `- ${name}:`],
  ['+', (name) => `+ ${name}:`],
  ['*', (name) => `* ${name}`],
  ['1.', (name, i) => `${String(i + 1)}. ${name}`],
  ['1.', (name, i) => `${String(i + 1)}. ${name}:`],
  ['1.', (name, i) => `${String(i + 1)}. ${name.toUpperCase()}`],
  ['1.', (name, i) => `${String(i + 1)}. Giao ${name}`],
  ['1.', (name, i) => `${String(i + 1)}. Giao ${name}:`],
  ['1.', (name, i) => `${String(i + 1)}. Yêu cầu ${name}`],
  ['1.', (name, i) => `${String(i + 1)}. Yêu cầu ${name}:`],
  ['1.', (name, i) => `${String(i + 1)}. Đối với ${name}`],
  ['1.', (name, i) => `${String(i + 1)}. Trách nhiệm của ${name}:`],
  ['1.', (name, i) => `${String(i + 1)}. Nhiệm vụ của ${name}:`],
  ['1.', (name, i) => `${String(i + 1)}. ${name} có trách nhiệm:`],
  ['1.', (name, i) => `${String(i + 1)}. ${name} thực hiện các nội dung sau:`],
  ['1.', (name, i) => `**${String(i + 1)}. ${name}**`],
  ['1.', (name, i) => `### ${String(i + 1)}. ${name}`],
  ['1)', (name, i) => `${String(i + 1)}) ${name}`],
  ['(1)', (name, i) => `(${String(i + 1)}) ${name}`],
  ['1/', (name, i) => `${String(i + 1)}/ ${name}`],
  ['a)', (name, i) => `${letter(i)}) ${name}`],
  ['a.', (name, i) => `${letter(i)}. ${name}:`],
  ['A.', (name, i) => `${'ABC'.charAt(i)}. ${name}`],
  ['A.', (name, i) => `${'ABC'.charAt(i)}. ${name.toUpperCase()}`],
  ['', (name) => `${name}:`],
  ['', (name) => `**${name}:**`],
  ['', (name) => `${name} có trách nhiệm:`],
  ['', (name) => name.toUpperCase()],
  ['-', (name) => `- ${name} có trách nhiệm:`],
  ['-', (name) => `- Đối với ${name}:`],
]

/** How the j-th duty below the i-th body is introduced. */
const items: readonly (readonly [sign: string, (j: number, i: number) => string])[] = [
  ['-', () => '- '],
  ['+', () => '+ '],
  ['*', () => '* '],
  ['•', () => '• '],
  ['a)', (j) => `${letter(j)}) `],
  ['a.', (j) => `${letter(j)}. `],
  ['1.', (j) => `${String(j + 1)}. `],
  ['1)', (j) => `${String(j + 1)}) `],
  ['(1)', (j) => `(${String(j + 1)}) `],
  ['none', () => ''],
]

const sections = [
  'II. TỔ CHỨC THỰC HIỆN',
  'II. Tổ chức thực hiện:',
  'TỔ CHỨC THỰC HIỆN',
  'B. PHÂN CÔNG NHIỆM VỤ',
] as const

const bodies = ['Sở Nội vụ', 'Các thôn, tổ dân phố', 'UBND các xã, phường'] as const
const duties = [
  ['Tham mưu ban hành văn bản chỉ đạo', 'Tổ chức tập huấn cho công chức các xã, phường trên địa bàn tỉnh'],
  ['Đăng tải tin, bài trên Trang thông tin điện tử', 'Báo cáo kết quả trước ngày 15/12/2026'],
  ['Lồng ghép tuyên truyền vào các cuộc họp', 'Tổ chức tập huấn'],
] as const

const bodyOf = (heading: Heading, mark: (j: number, i: number) => string): string =>
  bodies
    .map((name, i) => [heading(name, i), ...(duties[i] ?? []).map((duty, j) => `${mark(j, i)}${duty}.`)].join('\n'))
    .join('\n')

const expected = bodies.flatMap((name, i) => (duties[i] ?? []).map((duty) => `${name.toLowerCase()} | ${duty}`))

describe.each(sections)('%s', (section) => {
  it.each(headings.map(([sign, heading]) => ({ name: heading('Sở Nội vụ', 0), sign, heading })))(
    '$name',
    ({ sign, heading }) => {
      for (const [mark, markOf] of items) {
        if (mark === sign) continue
        const text = `${section}\n${bodyOf(heading, markOf)}`
        const read = factsOfBody(text).assignments.map(({ actor, task }) => `${actor.toLowerCase()} | ${task}`)
        expect(read, text).toEqual(expected)
      }
    },
  )
})

/** Items counted anew end where what stands above them goes on. */
describe('what items below a body do not take in', () => {
  it.each([
    [
      'the next number of the section',
      'II. TỔ CHỨC THỰC HIỆN\n1. Phân công\n- Sở Nội vụ:\n1. Tổ chức tập huấn cho công chức.\n2. Kinh phí thực hiện\nNgân sách cấp theo quy định.',
      ['sở nội vụ | Tổ chức tập huấn cho công chức'],
    ],
    [
      'bodies that a line announces',
      'II. TỔ CHỨC THỰC HIỆN\nGiao các sở, ngành:\n1. Sở Nội vụ\n- Tổ chức tập huấn cho công chức.\n2. Công an tỉnh\n- Tuyên truyền pháp luật.',
      ['sở nội vụ | Tổ chức tập huấn cho công chức', 'công an tỉnh | Tuyên truyền pháp luật'],
    ],
    [
      'what the plan is to bring about',
      'II. NỘI DUNG\nCác thôn, tổ dân phố:\n1. Nâng cao nhận thức của người dân.\n2. Đổi mới hình thức tuyên truyền.',
      [],
    ],
  ])('%s', (_, text, rows) => {
    const read = factsOfBody(text).assignments.map(({ actor, task }) => `${actor.toLowerCase()} | ${task}`)
    expect(read).toEqual(rows)
  })

  it('a title in capitals over two lines is one', () => {
    const text = 'II. PHÂN CÔNG NHIỆM VỤ CỦA CÁC\nSỞ, BAN, NGÀNH\n1. Sở Nội vụ\n- Tổ chức tập huấn cho công chức.'
    expect(factsOfBody(text).assignments.map(({ actor }) => actor)).toEqual(['Sở Nội vụ'])
  })

  it('that something follows is no part of a name', () => {
    const text =
      'II. TỔ CHỨC THỰC HIỆN\n1. Giao nhiệm vụ các thành viên Ban Chỉ đạo cụ thể như sau:\n- Tổ chức tập huấn cho công chức.'
    expect(factsOfBody(text).assignments.map(({ actor }) => actor)).toEqual(['các thành viên Ban Chỉ đạo'])
  })

  it('a person whose name has its first letters alone is no capital that counts', () => {
    const text =
      'II. TỔ CHỨC THỰC HIỆN\n1. Sở Nội vụ\nA. Nguyễn Văn Bình là đầu mối.\n- Tổ chức tập huấn cho công chức.'
    expect(factsOfBody(text).assignments.map(({ actor }) => actor)).toContain('Sở Nội vụ')
  })
})
