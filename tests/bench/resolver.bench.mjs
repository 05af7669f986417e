// Look-ups of the unit resolver on one thread, its start and its memory. Run: node tests/bench/resolver.bench.mjs
import { findUnit } from '@doi-chieu/ingest/resolve/unit/find-unit'
import { districtAt, loadRegistry, provinceAt } from '@doi-chieu/ingest/resolve/registry'

const ROUNDS = 5
const heap = () => process.memoryUsage().heapUsed / 1e6

globalThis.gc?.()
const before = heap()
const started = performance.now()
const registry = loadRegistry()
const start = performance.now() - started
globalThis.gc?.()
console.log(
  `start ${start.toFixed(0)} ms, ${registry.localities.length} units, heap +${(heap() - before).toFixed(0)} MB`,
)

const NO_HINTS = { districts: [], provinces: [] }
const period = { first: '2022-01-01', last: '2022-12-31' }
const named = (unit) => (unit === null ? null : { kind: unit.kind, name: unit.name })
const units = [...registry.unitById.values()].filter((unit) => unit.districtCode !== null && unit.from === null)
const query = (unit, change) => ({
  name: unit.name,
  level: unit.level,
  kind: unit.kind,
  district: named(districtAt(registry, unit, '2022-06-01')),
  province: named(provinceAt(registry, unit, '2022-06-01')),
  period,
  hints: NO_HINTS,
  damaged: false,
  ...change(unit),
})
/** One letter replaced by one that looks alike: the slow way, through all names of the district. */
const damagedName = (name) =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/o(?!.*o)/, '0')
    .replace(/h(?!.*h)/, 'b')
const kinds = {
  'name, district and province': () => ({}),
  'name alone': () => ({ district: null, province: null }),
  'damaged name in its district': (unit) => ({ name: damagedName(unit.name), damaged: true, province: null }),
}
for (const [what, change] of Object.entries(kinds)) {
  const queries = units.map((unit) => query(unit, change))
  const rates = []
  let right = 0
  let wrong = 0
  for (let round = 0; round < ROUNDS; round++) {
    right = wrong = 0
    const from = performance.now()
    for (const [i, each] of queries.entries()) {
      const answer = findUnit(each, registry)
      if (answer.status !== 'resolved') continue
      if (answer.unit === units[i]) right++
      else wrong++
    }
    rates.push((queries.length / (performance.now() - from)) * 1000)
  }
  rates.sort((a, b) => a - b)
  const median = Math.round(rates[Math.floor(ROUNDS / 2)])
  console.log(
    `${what}: ${median} look-ups/s (median of ${ROUNDS}), ${((100 * right) / queries.length).toFixed(1)} % to the unit itself, ${wrong} to another one`,
  )
}
