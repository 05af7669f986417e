import * as z from 'zod/mini'

/** What people read for one code, in both languages. Source: the codebook of the gold annotations. */
export interface CodeEntry {
  readonly label_vi: string
  readonly label_en: string
  readonly definition_vi: string
  readonly definition_en: string
}

/** A closed list of codes: one column's permitted values with their meaning. */
export interface CodeList<Code extends string = string> {
  /** Name of the list, equal to `codes.list` in the database. */
  readonly name: string
  /** The codes in the order in which people read them. */
  readonly codes: readonly Code[]
  readonly entries: Readonly<Record<Code, CodeEntry>>
  readonly schema: z.ZodMiniType<Code, Code>
}

type EntryTuple = readonly [label_vi: string, label_en: string, definition_vi: string, definition_en: string]

/** Builds a list from tuples `code: [label vi, label en, definition vi, definition en]`; the order of keys is kept. */
export function defineCodeList<const T extends Readonly<Record<string, EntryTuple>>>(
  name: string,
  tuples: T,
): CodeList<Extract<keyof T, string>> {
  type Code = Extract<keyof T, string>
  const isCode = (key: string): key is Code => Object.hasOwn(tuples, key)
  const codes = Object.keys(tuples).filter(isCode)
  const entry = ([label_vi, label_en, definition_vi, definition_en]: EntryTuple): CodeEntry => ({
    label_vi,
    label_en,
    definition_vi,
    definition_en,
  })
  const entries: Partial<Record<Code, CodeEntry>> = {}
  for (const code of codes) entries[code] = entry(tuples[code] ?? ['', '', '', ''])
  const complete = (partial: Partial<Record<Code, CodeEntry>>): partial is Record<Code, CodeEntry> =>
    codes.every((code) => partial[code] !== undefined)
  if (!complete(entries)) throw new Error(`code list ${name} is incomplete`)
  let schema: z.ZodMiniType<Code, Code> | undefined
  return {
    name,
    codes,
    entries,
    // Made when first asked for: the page reads the labels of all lists and checks the codes of a few.
    get schema() {
      schema ??= z.custom<Code>((value) => typeof value === 'string' && isCode(value), {
        message: `not a code of the list ${name}`,
      })
      return schema
    },
  }
}
