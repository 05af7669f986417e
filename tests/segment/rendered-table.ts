/** A row of a work plan; no partners is an empty cell. */
export interface Work {
  readonly task: string
  readonly lead: string
  readonly partners: readonly string[]
  readonly time: string
}

export type ColumnName = 'task' | 'lead' | 'partners' | 'time'

const HEADS: Readonly<Record<ColumnName, readonly string[]>> = {
  task: ['Nội dung công việc', 'Nhiệm vụ', 'Nội dung'],
  lead: ['Cơ quan chủ trì', 'Đơn vị chủ trì', 'Chủ trì'],
  partners: ['Cơ quan phối hợp', 'Đơn vị phối hợp', 'Phối hợp'],
  time: ['Thời gian thực hiện', 'Thời gian', 'Thời gian hoàn thành'],
}

const TASKS = [
  'Xây dựng và ban hành kế hoạch tuyên truyền của đơn vị',
  'Tổ chức hội nghị triển khai kế hoạch',
  'Viết tin, bài đăng trên trang thông tin điện tử',
  'Biên soạn, in ấn và cấp phát tờ rơi hướng dẫn nộp hồ sơ trực tuyến đến từng hộ gia đình',
  'Niêm yết công khai thủ tục hành chính',
  'Lắp đặt pa nô tại các trục đường chính',
  'Khảo sát mức độ hài lòng của người dân, tổ chức đối với sự phục vụ của cơ quan hành chính',
  'Sơ kết, tổng kết công tác tuyên truyền',
  'Phát sóng chuyên mục cải cách hành chính',
] as const
const LEADS = [
  'Phòng Nội vụ',
  'Văn phòng HĐND và UBND huyện',
  'Phòng Văn hóa và Thông tin',
  'Trung tâm Văn hóa - Thông tin và Thể thao',
  'UBND các xã, thị trấn',
  'Phòng Tài chính - Kế hoạch',
] as const
const PARTNERS = [
  [],
  ['Phòng Tư pháp'],
  ['Các phòng, ban chuyên môn'],
  ['Phòng Nội vụ', 'UBND các xã'],
  ['Ủy ban Mặt trận Tổ quốc huyện'],
] as const
const TIMES = [
  'Quý I/2023',
  'Tháng 02/2023',
  'Thường xuyên',
  'Hằng tháng',
  'Trước 30/6/2023',
  'Quý II',
  'Hằng quý',
] as const

/** A small generator of its own: the same seed gives the same table on any machine. */
export function randomOf(seed: number): (most: number) => number {
  let state = seed * 2_654_435_761 + 1
  return (most) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff
    return (state >> 8) % most
  }
}

export function workOf(random: (most: number) => number, rows: number): readonly Work[] {
  const one = <Value>(values: readonly Value[]): Value => {
    const value = values[random(values.length)]
    if (value === undefined) throw new Error('nothing to choose from')
    return value
  }
  return Array.from({ length: rows }, () => ({
    task: one(TASKS),
    lead: one(LEADS),
    partners: one<readonly string[]>(PARTNERS),
    time: one(TIMES),
  }))
}

/** The cells of a table, its head first, its columns in the given order behind the ordinals. */
export function cellsOf(
  work: readonly Work[],
  columns: readonly ColumnName[],
  random: (most: number) => number,
): readonly (readonly string[])[] {
  const head = ['STT', ...columns.map((column) => HEADS[column][random(3)] ?? '')]
  const rows = work.map((row, i) => [
    String(i + 1),
    ...columns.map((column) => (column === 'partners' ? row.partners.join(', ') : row[column])),
  ])
  return [head, ...rows]
}

type Rows = readonly (readonly string[])[]

/** The words of a cell in lines of so many characters. */
export function wrapped(cell: string, width: number): readonly string[] {
  const lines: string[] = []
  for (const word of cell.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

const WIDTHS = { ordinal: 5, task: 34, other: 26 } as const

/** A row side by side; `middle` sets short cells in the middle of the row's height, as page layouts do. */
function sideBySide(row: readonly string[], columns: readonly ColumnName[], middle: boolean): string {
  const cells = row.map((cell, i) => wrapped(cell, (columns[i - 1] === 'task' ? WIDTHS.task : WIDTHS.other) - 3))
  const height = Math.max(...cells.map(({ length }) => length))
  return Array.from({ length: height }, (_, line) =>
    cells
      .map((cell, i) => {
        const above = middle ? Math.floor((height - cell.length) / 2) : 0
        const width = i === 0 ? WIDTHS.ordinal : columns[i - 1] === 'task' ? WIDTHS.task : WIDTHS.other
        return (cell[line - above] ?? '').padEnd(width)
      })
      .join('')
      .trimEnd(),
  ).join('\n')
}

/** Ways in which text layers lay the same cells. */
export const renderings: Readonly<Record<string, (rows: Rows, columns: readonly ColumnName[]) => string>> = {
  'a cell a line': (rows) =>
    rows
      .flat()
      .filter((cell) => cell !== '')
      .join('\n'),
  'a cell a line, wrapped': (rows) =>
    rows
      .flat()
      .filter((cell) => cell !== '')
      .flatMap((cell) => wrapped(cell, 24))
      .join('\n'),
  'a cell a line, blank lines': (rows) =>
    rows
      .flat()
      .filter((cell) => cell !== '')
      .join('\n\n'),
  'bars on lines of their own': (rows) => `|\n${rows.flat().join('\n|\n')}\n|`,
  'bars at the front': (rows) =>
    rows
      .flat()
      .map((cell) => `| ${cell}`.trimEnd())
      .join('\n'),
  'bars at the end': (rows) =>
    rows
      .flat()
      .map((cell) => `${cell} |`.trimStart())
      .join('\n'),
  'rows between bars': (rows) => rows.map((row) => `| ${row.join(' | ')} |`).join('\n'),
  'rows with bars inside': (rows) => rows.map((row) => row.join(' | ')).join('\n'),
  tabs: (rows) => rows.map((row) => row.join('\t')).join('\n'),
  'columns of spaces': (rows, columns) => rows.map((row) => sideBySide(row, columns, false)).join('\n'),
  'columns of spaces, cells in the middle': (rows, columns) =>
    rows.map((row) => sideBySide(row, columns, true)).join('\n\n'),
}
