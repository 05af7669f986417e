import { compareVietnamese } from '@doi-chieu/core/text/vietnamese-order'
import { localityLevelCodes } from '@doi-chieu/core/locality/locality'
import type { RowGroup } from '../../state/matrix-state.js'
import type { PlanHead } from '../../trpc.js'
import type { PlanRow } from './plan-matrix.js'

/** Rows that belong together; `key` null: nothing is known to group them by. */
export interface RowsOfGroup {
  readonly key: string | null
  readonly rows: readonly PlanRow[]
}

/** What a plan is grouped by: a district carries its province, since names repeat. */
function groupKey(plan: PlanHead, group: Exclude<RowGroup, 'none'>): string | null {
  switch (group) {
    case 'province':
      return plan.place_province
    case 'district':
      return plan.place_district === null
        ? null
        : [plan.place_district, plan.place_province].filter((name) => name !== null).join(', ')
    case 'level':
      return plan.locality_level
    case 'year':
      return plan.plan_year === null ? null : String(plan.plan_year)
  }
}

const levelRank = (level: string): number => localityLevelCodes.codes.findIndex((code) => code === level)

/** Gathers rows, each group in the order of its rows; groups by name, levels as in their list, the unknown last. */
export function gatherRows(rows: readonly PlanRow[], group: RowGroup): readonly RowsOfGroup[] {
  if (group === 'none') return rows.length === 0 ? [] : [{ key: null, rows }]
  const groups = new Map<string | null, PlanRow[]>()
  for (const row of rows) {
    const key = groupKey(row.plan, group)
    const found = groups.get(key)
    if (found === undefined) groups.set(key, [row])
    else found.push(row)
  }
  const compare = (a: string, b: string): number =>
    group === 'level' ? levelRank(a) - levelRank(b) : compareVietnamese(a, b)
  return [...groups]
    .map(([key, members]) => ({ key, rows: members }))
    .toSorted((a, b) => (a.key === null ? 1 : b.key === null ? -1 : compare(a.key, b.key)))
}

/** Rows of one page of a matrix. */
const PAGE_ROWS = 50

/**
 * Pages of about `size` rows. A group is not split unless it is longer than a page by itself; what is left of it then
 * shares its last page with the groups that follow.
 */
export function pagesOf(groups: readonly RowsOfGroup[], size = PAGE_ROWS): readonly (readonly RowsOfGroup[])[] {
  const pages: RowsOfGroup[][] = []
  let room = 0
  for (const { key, rows } of groups) {
    for (let first = 0; first < rows.length;) {
      const left = rows.length - first
      const page = pages.at(-1)
      if (page === undefined || room === 0 || (left > room && left <= size)) {
        pages.push([])
        room = size
        continue
      }
      const taken = rows.slice(first, first + room)
      page.push({ key, rows: taken })
      first += taken.length
      room -= taken.length
    }
  }
  return pages
}
