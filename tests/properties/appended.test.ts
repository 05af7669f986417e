import { describe, expect, it } from 'vitest'
import { changes, factLines } from './fact-lines.js'
import { plans, readPlan } from './read-plan.js'

/** Written for this test: neither is about plans. */
const POEM = `

Chiều về trên bến sông xưa,
khói lam một sợi đong đưa mái nhà.
Người đi từ độ tháng Ba,
để con đò nhỏ la đà bóng mây.
`
const RECIPE = `

Canh chua cá lóc cho bốn người.
Cá lóc một con, cà chua ba quả, dứa nửa quả, me chín một vắt.
Rửa cá với muối, cắt khúc; phi thơm hành rồi cho nước vào đun sôi.
Nêm vừa ăn, thả rau thơm và tắt bếp.
`

describe.each(plans)('$file', ({ source }) => {
  it.each([
    ['a poem', POEM],
    ['a recipe', RECIPE],
    ['blank lines', '\n\n \n\f\n'],
  ])('appended %s changes nothing before it', (_, tail) => {
    const own = readPlan(source)
    const longer = readPlan(source + tail)
    const before = factLines(own.text, own.facts)
    const end = own.text.trimEnd().length
    const after = factLines(longer.text, longer.facts)
    const letters = before.reduce((last, { at }) => Math.max(last, at), 0)
    expect(changes(before, after).filter((line) => line.startsWith('-'))).toEqual([])
    // What the tail itself is taken for stands in the tail.
    const gained = after.filter(({ line }) => !before.some((old) => old.line === line))
    expect(gained.filter(({ at }) => at <= letters)).toEqual([])
    expect(longer.text.slice(0, end)).toBe(own.text.slice(0, end))
  })
})
