import { allCodeLists } from '@doi-chieu/core/code/all-code-lists'
import { foldText } from '@doi-chieu/core/text/fold'
import { capitalised } from '../../i18n/code-label.js'
import type { Language } from '../../state/view-state.js'
import { terms } from './terms.js'

export interface GlossaryEntry {
  /** Name of the code list; null for a term. */
  readonly list: string | null
  /** As it stands in the database; null for a term. */
  readonly code: string | null
  readonly label: string
  readonly definition: string
}

/** Terms first, then every code of the database, in the order of their lists. */
export function glossaryEntries(language: Language): readonly GlossaryEntry[] {
  const codes = allCodeLists.flatMap(({ name, codes: listed, entries }) =>
    listed.flatMap((code): readonly GlossaryEntry[] => {
      const entry = entries[code]
      if (entry === undefined) return []
      const label = capitalised(entry[`label_${language}`])
      return [{ list: name, code, label, definition: entry[`definition_${language}`] }]
    }),
  )
  return [...terms.map((term) => ({ list: null, code: null, label: term.term, definition: term[language] })), ...codes]
}

/** Entries that hold every word asked for, in any spelling of accents and case, in name, meaning or code. */
export function findEntries(entries: readonly GlossaryEntry[], asked: string): readonly GlossaryEntry[] {
  const words = foldText(asked)
    .split(/\s+/)
    .filter((word) => word !== '')
  return entries.filter(({ label, definition, code }) => {
    const text = foldText(`${label} ${definition} ${code ?? ''}`)
    return words.every((word) => text.includes(word))
  })
}
