import { searchKey } from '@doi-chieu/core/text/fold'
import type { Language } from '../../state/view-state.js'
import type { Answers } from '../../trpc.js'

export type Described = Answers['dictionary']['tables']['tables'][number]

export interface FoundTable {
  readonly table: Described
  /** The columns that were looked for; null where the table itself was, or nothing was asked. */
  readonly columns: Described['columns'] | null
}

/** A name of the database as people type it: `plan_id` and `plan id`. */
const written = (name: string): string => `${name} ${name.replaceAll('_', ' ')}`

/**
 * Tables that hold every word asked for in name or meaning, and single columns of the others that do, in any spelling of
 * accents and case. A column is found under the name of its table too: `plans year`.
 */
export function findDescribed(tables: readonly Described[], asked: string, language: Language): readonly FoundTable[] {
  const words = searchKey(asked)
    .split(' ')
    .filter((word) => word !== '')
  const has = (text: string): boolean => words.every((word) => text.includes(word))
  return tables.flatMap((table): readonly FoundTable[] => {
    const name = searchKey(written(table.name))
    if (has(`${name} ${searchKey(table.about[language])}`)) return [{ table, columns: null }]
    const columns = table.columns.filter((column) =>
      has(`${name} ${searchKey(`${written(column.name)} ${column.about[language]}`)}`),
    )
    return columns.length === 0 ? [] : [{ table, columns }]
  })
}
