import { randomOf } from '../rendered-table.js'
import { BODIES, BUDGETS, GROUPS, MEANS, NOTES, OVERSEERS, PRODUCTS } from './bodies-and-results.js'
import { HEADS, ORDERS, type ColumnName } from './heads.js'
import { renderings, type TableLine } from './rendered.js'
import { TASKS, TIMES } from './work.js'

/** A row as it is to be read. */
export interface Work {
  readonly actor: string
  readonly task: string
  readonly partners: readonly string[]
  readonly time: string
}

export interface TableCase {
  /** A plan with the table in a section or an annex. */
  readonly text: string
  readonly work: readonly Work[]
  readonly cells: readonly string[]
}

const LEVELS = ['province', 'district', 'commune', 'commune of 2025'] as const
type Level = (typeof LEVELS)[number]

const UNITS: Readonly<Record<Level, { readonly unit: string; readonly year: number; readonly above: string }>> = {
  province: { unit: 'tỉnh Quảng Ninh', year: 2023, above: 'Bộ Nội vụ' },
  district: { unit: 'huyện Đầm Hà', year: 2023, above: 'UBND tỉnh' },
  commune: { unit: 'xã Đức Long', year: 2024, above: 'UBND huyện' },
  'commune of 2025': { unit: 'xã Đầm Hà', year: 2026, above: 'UBND tỉnh' },
}

type Chance = ReturnType<typeof chanceOf>

function chanceOf(seed: number) {
  const random = randomOf(seed)
  const one = <Value>(values: readonly Value[]): Value => {
    const value = values[random(values.length)]
    if (value === undefined) throw new Error('nothing to choose from')
    return value
  }
  const some = <Value>(values: readonly Value[], count: number): readonly Value[] => {
    const chosen = new Set<Value>()
    while (chosen.size < count) chosen.add(one(values))
    return [...chosen]
  }
  return { random, one, some, in: (share: number) => random(1000) < share * 1000 }
}

function planAround(table: string, level: Level, chance: Chance): string {
  const { unit, year, above } = UNITS[level]
  const place = unit.slice(unit.indexOf(' ') + 1)
  const head = `ỦY BAN NHÂN DÂN\n${unit.toUpperCase()}\nSố: 31/KH-UBND\n${place}, ngày 10 tháng 02 năm ${String(year)}\n\nKẾ HOẠCH\nCải cách hành chính ${unit} năm ${String(year)}\n\nCăn cứ Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ;\n\nI. MỤC ĐÍCH, YÊU CẦU\n1. Nâng cao nhận thức của cán bộ, công chức về cải cách hành chính.\n\n`
  const money = 'KINH PHÍ\nKinh phí do ngân sách bảo đảm.\n\n'
  const end = `Nơi nhận:\n- ${above};\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nTrần Văn Hải\n`
  return chance.one([
    `${head}II. PHÂN CÔNG NHIỆM VỤ\n\n${table}\n\nIII. ${money}${end}`,
    `${head}II. TỔ CHỨC THỰC HIỆN\nNhiệm vụ cụ thể được phân công theo bảng sau:\n${table}\n\nIII. ${money}${end}`,
    `${head}II. TỔ CHỨC THỰC HIỆN\n1. Phân công nhiệm vụ\n${table}\n2. Kinh phí\nKinh phí do ngân sách bảo đảm.\n\n${end}`,
    `${head}II. ${money}${end}\nPHỤ LỤC\nKẾ HOẠCH CHI TIẾT\n${table}\n`,
    `${head}II. ${money}${end}\nPHỤ LỤC I\nDANH MỤC NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH\n(Ban hành kèm theo Kế hoạch số 31/KH-UBND của Ủy ban nhân dân)\n\nĐơn vị tính: triệu đồng\n\n${table}\n`,
  ])
}

const ORDINALS: readonly ((row: number) => string)[] = [
  String,
  String,
  (row) => `${String(row)}.`,
  (row) => String(row).padStart(2, '0'),
  (row) => `${String(row)})`,
]

/** The head of a table, in one row or with the numbers of its columns below. */
function headLines(columns: readonly ColumnName[], chance: Chance): readonly TableLine[] {
  const capitals = chance.in(0.25)
  const cells = columns.map((column) => {
    const head = chance.one(HEADS[column])
    return capitals ? head.toUpperCase() : head
  })
  const numbers = columns.map((_, i) => `(${String(i + 1)})`)
  return [{ kind: 'head', cells }, ...(chance.in(0.1) ? [{ kind: 'numbers' as const, cells: numbers }] : [])]
}

/** A plan with a table in one of the renderings: the same seed gives the same case. */
export function tableCase(rendering: string, seed: number): TableCase {
  const chance = chanceOf(seed)
  const level = chance.one(LEVELS)
  const bodies = BODIES[level]
  const columns = chance.one(ORDERS)
  const head = headLines(columns, chance)
  const lines: TableLine[] = [...head]
  const ordinal = chance.one(ORDINALS)
  const grouped = columns[0] === 'ordinal' && chance.in(0.3) ? chance.one(['I', 'I.', 'A', '1.1'] as const) : null
  const list = chance.one([', ', '; '])
  const said = chance.in(0.15)
  const paged = chance.in(0.15)
  const work: Work[] = []
  const tasks = chance.some(TASKS, 2 + chance.random(5))
  tasks.forEach((written, i) => {
    const year = String(UNITS[level].year)
    const above = work.at(-1)
    const same = said && above !== undefined && i % 3 !== 0
    const [lead = '', ...others] = chance.some(bodies, 1 + chance.random(4))
    const actor = same ? above.actor : lead
    const partners = columns.includes('partners') ? others.filter((body) => body !== actor) : []
    const time = chance.one(TIMES).replaceAll('{Y}', year)
    const task = written.replace('{Y}', year)
    if (paged && i === 1) lines.push({ kind: 'page', text: chance.one(['\f', '\f4', '3']) }, ...head.slice(0, 1))
    if (grouped !== null && i % 3 === 0) {
      const label =
        grouped === '1.1'
          ? String(i / 3 + 1)
          : grouped.replace('I', 'I'.repeat(i / 3 + 1)).replace('A', 'ABC'.charAt(i / 3))
      const title = GROUPS[(seed + i) % GROUPS.length] ?? ''
      lines.push({
        kind: 'group',
        cells: columns.map((column) => (column === 'ordinal' ? label : column === 'task' ? title : '')),
      })
    }
    const number = grouped === '1.1' ? `${String(Math.floor(i / 3) + 1)}.${String((i % 3) + 1)}` : ordinal(i + 1)
    const values: Readonly<Record<ColumnName, string>> = {
      ordinal: number,
      task,
      lead: same ? chance.one(['-nt-', 'Như trên', 'nt']) : lead,
      partners: partners.join(list),
      time,
      product: chance.one(PRODUCTS),
      budget: chance.one(BUDGETS),
      note: chance.in(0.4) ? chance.one(NOTES) : '',
      overseer: chance.one(OVERSEERS),
      means: chance.one(MEANS),
    }
    lines.push({ kind: 'row', cells: columns.map((column) => values[column]) })
    work.push({ actor, task, partners, time: columns.includes('time') ? time : '' })
  })
  const table = renderings[rendering]?.(lines, columns) ?? ''
  const cells = lines.flatMap((line) => (line.kind === 'page' ? [] : line.cells))
  return { text: planAround(table, level, chance), work, cells }
}
