/** What a header says: the names above one another, the words of the country or the Party, number and day. */
export interface Head {
  readonly names: readonly string[]
  readonly own: readonly string[]
  readonly motto: readonly [string, string]
  readonly number: string
  readonly day: string
}

/** Two columns with a gap between them, or none. */
function beside(left: readonly string[], right: readonly string[], gap: string): string {
  const rows = Math.max(left.length, right.length)
  return Array.from({ length: rows }, (_, i) => [left[i] ?? ' '.repeat(gap.length), right[i] ?? ''].join(gap)).join(
    '\n',
  )
}
const inLines = ({ names, number, motto, day }: Head): string => [...names, number, ...motto, day].join('\n')
const columns = ({ names, number, motto, day }: Head, gap: string): string =>
  `${beside(names, motto, gap)}\n${number}${gap}${day}`

/** How headers are laid out. */
export const layouts: Readonly<Record<string, (head: Head) => string>> = {
  'a line each': inLines,
  'the country first': ({ names, number, motto, day }) => [...motto, ...names, number, day].join('\n'),
  'the number below the day': ({ names, number, motto, day }) => [...names, ...motto, day, number].join('\n'),
  'the day before the country': ({ names, number, motto, day }) => [...names, number, day, ...motto].join('\n'),
  'no words of the country': ({ names, number, day }) => [...names, number, day].join('\n'),
  'two columns': (head) => columns(head, '          '),
  'two columns run together': (head) => columns(head, ' '),
  'two columns and a tab': (head) => columns(head, '\t'),
  'a blank line behind each': ({ names, number, motto, day }) =>
    [...names, '-------', number, ...motto, '---------------', day].join('\n\n'),
  'rules below the names': ({ names, number, motto, day }) =>
    [...names, '_______', number, '', ...motto, '___________________', day].join('\n'),
  'a table': ({ names, motto, number, day }) =>
    `| ${names.join('<br>')} | ${motto.join('<br>')} |\n| --- | --- |\n| ${number} | ${day} |`,
  'a table without breaks': ({ names, motto, number, day }) =>
    `| ${names.join(' ')} | ${motto.join(' ')} |\n| --- | --- |\n| ${number} | ${day} |`,
  'bold letters': ({ names, own, motto, number, day }) =>
    [...names.map((name) => (own.includes(name) ? `**${name}**` : name)), number, ...motto, `*${day}*`].join('\n\n'),
  headings: ({ names, own, motto, number, day }) =>
    [...names.map((name) => (own.includes(name) ? `# ${name}` : name)), number, `## ${motto[0]}`, day].join('\n'),
  'an e-mail above': (head) =>
    `Từ: Văn thư <vanthu@example.vn>\nĐến: Tất cả\nNgày: 12/03/2024 08:15\nChủ đề: Gửi kế hoạch\n\n${inLines(head)}`,
  'a portal above': (head) =>
    `Trang chủ\nVăn bản chỉ đạo điều hành\nNgày đăng: 20/03/2024\nLượt xem: 152\n${inLines(head)}`,
  'a draft': (head) => `DỰ THẢO LẦN 2\n${inLines(head)}`,
  'a stamp below': (head) => `${columns(head, '        ')}\nHỎA TỐC`,
  'a digital signature above': (head) =>
    `Người ký: ${head.names[0] ?? ''}\nEmail: vanthu@example.vn\nThời gian ký: 22.03.2024 14:05:11 +07:00\n${inLines(head)}`,
}

/** What follows the header of a small plan. */
export const BODY = `
KẾ HOẠCH
Tuyên truyền cải cách hành chính năm 2024

Thực hiện Kế hoạch số 12/KH-UBND ngày 05/01/2024 của cấp trên; đơn vị ban hành Kế hoạch như sau:

I. MỤC ĐÍCH, YÊU CẦU
1. Nâng cao nhận thức của cán bộ, công chức.

Nơi nhận:
- Lưu: VT.
`
