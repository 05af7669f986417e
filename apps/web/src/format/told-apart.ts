import { groupBy } from '@doi-chieu/core/group-by'

interface NamedPlace {
  readonly name: string
  readonly place: string
}

/**
 * What stands beside each other under names that nothing else there has: two communes called Tân Lập with their districts, a
 * city before and since it was merged by their order.
 */
export function toldApart<Named extends NamedPlace>(named: readonly Named[]): readonly Named[] {
  const alike = groupBy(named, ({ name }) => name)
  return named.map((one) => {
    const same = alike.get(one.name) ?? []
    if (same.length < 2) return one
    if (same.every((other) => other === one || other.place !== one.place))
      return { ...one, name: `${one.name} (${one.place})`, place: '' }
    return { ...one, name: `${one.name} [${same.indexOf(one) + 1}]` }
  })
}
