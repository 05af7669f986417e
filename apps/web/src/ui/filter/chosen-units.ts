import { useQuery } from '@tanstack/react-query'
import { useView } from '../../state/use-view.js'
import { type Answers, trpc } from '../../trpc.js'

type Label = Answers['localities']['labels']['rows'][number]

/** A unit or body that the filter names; several ids where it had several periods under one name. */
export interface ChosenUnit extends Label {
  readonly ids: readonly string[]
}

/** The units that the address names, in its order, periods of one unit together; an id that no unit has is left out. */
export function useChosenUnits(): readonly ChosenUnit[] {
  const { unit } = useView()
  const { data } = useQuery({ ...trpc.localities.labels.queryOptions({ unit }), enabled: unit.length > 0 })
  if (data === undefined || unit.length === 0) return []
  const units = new Map<string, ChosenUnit>()
  for (const row of data.rows) {
    const key = [row.name, row.district_name, row.province_name].join('/')
    const known = units.get(key)
    units.set(key, known === undefined ? { ...row, ids: [row.id] } : { ...known, ids: [...known.ids, row.id] })
  }
  return [...units.values()]
}
