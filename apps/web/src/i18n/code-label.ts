import type { CodeList } from '@doi-chieu/core/code/code-list'
import type { Language } from '../state/view-state.js'

/** What people read for a code, from the lists of core. */
export function codeLabel<Code extends string>(list: CodeList<Code>, code: Code, language: Language): string {
  const entry = list.entries[code]
  return language === 'vi' ? entry.label_vi : entry.label_en
}

export function codeDefinition<Code extends string>(list: CodeList<Code>, code: Code, language: Language): string {
  const entry = list.entries[code]
  return language === 'vi' ? entry.definition_vi : entry.definition_en
}

/** First letter in upper case, for labels that open a line. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
