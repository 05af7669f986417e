import type { Plan } from '@doi-chieu/core/plan/plan'
import { extractPlan } from '@doi-chieu/ingest/extract-plan'
import { placePlan } from '@doi-chieu/ingest/resolve/place-plan'
import { districtAt, loadRegistry, provinceAt } from '@doi-chieu/ingest/resolve/registry'
import type { Unit } from '@doi-chieu/ingest/resolve/unit/unit'
import { describe, expect, test } from 'vitest'
import { sourceDocument } from '../properties/read-plan.js'

const registry = loadRegistry()
const MOTTO = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'

/** What a header and the first paragraph say of a unit, as written in different offices. */
interface Words {
  readonly own: string
  readonly above: string
  readonly date: string
}

/** The first layout for all units, the others for every ninth: what reads a name is the same. `parts` are tests for themselves. */
const layouts: readonly {
  readonly name: string
  readonly write: (words: Words) => string
  readonly step: number
  readonly parts: readonly number[]
}[] = [
  {
    name: 'a line for each name',
    write: ({ own, date }) =>
      `ỦY BAN NHÂN DÂN\n${own.toUpperCase()}\nSố: 31/KH-UBND\n${MOTTO}\nĐộc lập - Tự do - Hạnh phúc\n${date}`,
    step: 5,
    parts: [0, 1, 2, 3, 4],
  },
  {
    name: 'two columns on one line',
    write: ({ own, date }) =>
      `ỦY BAN NHÂN DÂN        ${MOTTO}\n${own.toUpperCase()}        Độc lập - Tự do - Hạnh phúc\nSố: 31/KH-UBND        ${date}`,
    step: 9,
    parts: [0],
  },
  {
    name: 'cells between bars',
    write: ({ own, date }) =>
      `| ỦY BAN NHÂN DÂN ${own.toUpperCase()} | ${MOTTO} |\n| --- | --- |\n| Số: 31/KH-UBND | ${date} |`,
    step: 9,
    parts: [0],
  },
]

function planOf(head: string, { own, above }: Words): string {
  return `${head}

KẾ HOẠCH
Tuyên truyền cải cách hành chính ${own}

Thực hiện Kế hoạch số 12/KH-UBND của UBND ${above} về cải cách hành chính; Ủy ban nhân dân ${own} ban hành Kế hoạch như sau:

I. MỤC ĐÍCH, YÊU CẦU
1. Nâng cao nhận thức của người dân trên địa bàn ${own}, ${above}.
`
}

function placed(source: string): Plan | null {
  const extracted = extractPlan(sourceDocument(source))
  return 'reason' in extracted ? null : placePlan(extracted, registry).facts.plan
}

/** A day with districts and one without. */
const days = [
  { day: '2023-05-10', date: 'ngày 10 tháng 5 năm 2023' },
  { day: '2025-09-10', date: 'ngày 10 tháng 9 năm 2025' },
]

function standing(day: string): readonly Unit[] {
  return [...registry.unitById.values()].filter(
    ({ from, to }) => (from === null || from <= day) && (to === null || day < to),
  )
}

/** Names that begin or go on like something else in a header; each is known and left. */
const UNREAD = new Set([
  'xã Các Sơn',
  'xã Căn Co',
  'xã Chiềng Nơi',
  'xã Lao Và Chải',
  'xã Mường Và',
  'xã Phước Tỉnh',
  'xã Trang',
  'thị trấn N.T Phong Hải',
  'phường Phường Đúc',
])

describe('every unit that issues plans', () => {
  test.each(
    layouts.flatMap(({ parts, ...layout }) =>
      days.flatMap((day) => parts.map((part) => ({ ...layout, ...day, part }))),
    ),
  )('$name, $day, from unit $part', ({ write, step, part, day, date }) => {
    const unread: string[] = []
    const taken: string[] = []
    for (const unit of standing(day).filter((_, i) => i % step === part)) {
      const own = `${unit.kind} ${unit.name}`
      const superior =
        unit.level === 'province'
          ? null
          : unit.level === 'district'
            ? provinceAt(registry, unit, day)
            : (districtAt(registry, unit, day) ?? provinceAt(registry, unit, day))
      const words: Words = { own, above: superior === null ? own : `${superior.kind} ${superior.name}`, date }
      const plan = placed(planOf(write(words), words))
      if (UNREAD.has(own)) continue
      if (plan?.locality_name?.toLowerCase() !== unit.name.toLowerCase()) unread.push(`${own}: ${plan?.locality_name}`)
      // A namesake below another province stays open; never is a unit taken for another.
      if (plan?.locality_id !== null && plan?.locality_id !== unit.id) taken.push(`${own}: ${plan?.locality_id}`)
    }
    expect(unread).toEqual([])
    expect(taken).toEqual([])
  })
})
