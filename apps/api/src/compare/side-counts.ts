import { z } from 'zod'
import { isClear } from '../assignment/clear-sql.js'
import type { Snapshot } from '../database/snapshot.js'
import { defineStatement, type Statement } from '../database/statement.js'
import type { CompareCell, CompareRow } from './answers.js'

/** SQL common table `member`: which plan stands on which side; `$members` are written by `memberOf`. */
const memberSql = `member as (
  select split_part(written, ':', 1)::INTEGER as side, substr(written, strpos(written, ':') + 1) as plan_id
  from (select unnest($members::VARCHAR[]) as written)
)`

export const memberOf = (side: number, plan_id: string): string => `${side}:${plan_id}`

const NOTHING: CompareCell = { plans_with: 0, facts: 0, clear: 0 }
const counts = { side: z.int(), plans_with: z.int(), facts: z.int(), clear: z.int() }
const CLEAR = `count(*) filter (${isClear})`

interface CountedSource<Key> {
  readonly name: string
  readonly table: string
  readonly key: z.core.$ZodType<Key>
  readonly columns: readonly string[]
  readonly withClear?: boolean
}

interface SideCounts<Key> {
  readonly rows: Statement<{ readonly key: Key } & z.infer<z.ZodObject<typeof counts>>>
  readonly totals: Statement<z.infer<z.ZodObject<typeof counts>>>
}

/** Counts of a table's facts by side and key, and by side alone. Facts without the key count in the totals only. */
export function defineSideCounts<Key>(source: CountedSource<Key>): SideCounts<Key> {
  const { name, table, key, columns, withClear = false } = source
  const counted = `count(distinct plan_id)::INTEGER as plans_with, count(*)::INTEGER as facts,
  ${withClear ? CLEAR : '0'}::INTEGER as clear`
  const packed = columns.map((column) => `${column} := ${column}`).join(', ')
  return {
    rows: defineStatement(
      `compare.${name}`,
      z.object({ key, ...counts }),
      `with ${memberSql}
select side, struct_pack(${packed}) as key, ${counted}
from member join ${table} using (plan_id) where ${columns.map((column) => `${column} is not null`).join(' and ')}
group by side, ${columns.join(', ')} order by ${columns.join(', ')}, side`,
    ),
    totals: defineStatement(
      `compare.${name}_totals`,
      z.object(counts),
      `with ${memberSql}
select side, ${counted} from member join ${table} using (plan_id) group by side`,
    ),
  }
}

/** One row a key, with a cell for each side. */
export async function readSideRows<Key extends object>(
  db: Snapshot,
  { rows }: SideCounts<Key>,
  members: readonly string[],
  sides: number,
): Promise<readonly CompareRow<Key>[]> {
  const byKey = new Map<string, { readonly key: Key; readonly cells: CompareCell[] }>()
  for (const { key, side, plans_with, facts, clear } of await db.rows(rows, { members })) {
    const written = JSON.stringify(key)
    const row = byKey.get(written) ?? { key, cells: Array.from({ length: sides }, () => NOTHING) }
    row.cells[side] = { plans_with, facts, clear }
    byKey.set(written, row)
  }
  return [...byKey.values()].map(({ key, cells }) => ({ ...key, cells }))
}

/** All facts of each side. */
export async function readSideTotals<Key>(
  db: Snapshot,
  { totals }: SideCounts<Key>,
  members: readonly string[],
  sides: number,
): Promise<readonly CompareCell[]> {
  const found = new Map((await db.rows(totals, { members })).map(({ side, ...cell }) => [side, cell] as const))
  return Array.from({ length: sides }, (_, side) => found.get(side) ?? NOTHING)
}
