import { groupBy } from '@doi-chieu/core/group-by'
import { compareVietnamese } from '@doi-chieu/core/text/vietnamese-order'
import type { CascadeBody } from './cascade-body.js'

/** Where a body stands in the order of reading: from 1, and how many levels below the national document. */
export interface TreePlace {
  readonly rank: number
  readonly depth: number
}

const LEVELS = ['party', 'central', 'province', 'department', 'district', 'commune']

/**
 * Bodies in order of reading: province, its departments, its districts, each with its communes; names in Vietnamese order.
 * A commune that moved stands under the superior of the name that comes first. Bodies without a known superior stand last.
 */
export function cascadeTree(bodies: readonly CascadeBody[]): ReadonlyMap<string, TreePlace> {
  const byKey = new Map<string, CascadeBody>()
  const named = bodies
    .map((body) => ({ body, name: nameOf(body) }))
    .toSorted((a, b) => compareVietnamese(a.name, b.name))
  for (const { body } of named) {
    const other = byKey.get(body.key)
    if (other === undefined || other.superiors.length < body.superiors.length) byKey.set(body.key, body)
  }
  const children = groupBy([...byKey.values()], ({ superiors }) => superiors[0]?.key ?? '')
  const places = new Map<string, TreePlace>()
  const walk = (parent: string, depth: number): void => {
    for (const body of (children.get(parent) ?? []).toSorted(bySiblings)) {
      places.set(body.key, { rank: places.size + 1, depth })
      walk(body.key, depth + 1)
    }
  }
  walk('', 1)
  return places
}

/** The names of a body and of all above it. */
function nameOf(body: CascadeBody): string {
  return [body, ...body.superiors].map(({ name }) => name ?? '').join(' ')
}

/** Roots without a unit come after the provinces. */
function bySiblings(a: CascadeBody, b: CascadeBody): number {
  return (
    Number(a.unit === null) - Number(b.unit === null) ||
    LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) ||
    compareVietnamese(a.name ?? '', b.name ?? '') ||
    (a.key < b.key ? -1 : 1)
  )
}
