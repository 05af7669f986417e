/** The two languages of every message. */
export type Language = 'vi' | 'en'

export interface Text {
  readonly vi: string
  readonly en: string
}

export const text = (vi: string, en: string): Text => ({ vi, en })

/** `1 document`, `2 documents`: an English count. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

export function isLanguage(value: string): value is Language {
  return value === 'vi' || value === 'en'
}

/** The language asked for by the environment; Vietnamese where it asks for none that we know. */
export function languageOf(environment: NodeJS.ProcessEnv): Language {
  const wanted = environment['DOICHIEU_LANG']?.toLowerCase() ?? ''
  return isLanguage(wanted) ? wanted : 'vi'
}
