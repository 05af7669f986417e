import { parseArgs } from 'node:util'
import { editsWithin } from '@doi-chieu/core/text/edit-distance'
import { text } from './language.js'
import type { Text } from './language.js'

/** An option of a command; one that takes a value names it in `value`. */
export interface Option {
  readonly name: string
  readonly value?: string
  /** One letter: `h` for `-h`. */
  readonly short?: string
  readonly help: Text
}

export interface Arguments {
  readonly positionals: readonly string[]
  readonly values: ReadonlyMap<string, string>
  readonly flags: ReadonlySet<string>
}

type ParsedArguments =
  { readonly ok: true; readonly arguments: Arguments } | { readonly ok: false; readonly message: Text }

/** Splits a command's words by its options. Words after `--` are taken as they stand. */
export function parseArguments(words: readonly string[], options: readonly Option[]): ParsedArguments {
  const { tokens } = parseArgs({
    // A statement may begin with an SQL comment: two dashes and a space are no option.
    args: words.map((word) => (/^--\s/.test(word) ? ` ${word}` : word)),
    strict: false,
    tokens: true,
    allowPositionals: true,
    options: parserOptions(options),
  })
  const positionals: string[] = []
  const values = new Map<string, string>()
  const flags = new Set<string>()
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value)
    if (token.kind !== 'option') continue
    const option = options.find(({ name }) => name === token.name)
    if (option === undefined) {
      const near = nearest(
        token.name,
        options.map(({ name }) => name),
      )
      return wrong(
        `Không có tùy chọn ${token.rawName}.${near === null ? '' : ` Có phải --${near}?`}`,
        `There is no option ${token.rawName}.${near === null ? '' : ` Did you mean --${near}?`}`,
      )
    }
    if (option.value === undefined) {
      if (token.value !== undefined)
        return wrong(`Tùy chọn --${option.name} không nhận giá trị.`, `Option --${option.name} takes no value.`)
      flags.add(option.name)
    } else if (
      token.value === undefined ||
      token.value === '' ||
      (!token.inlineValue && token.value.startsWith('--'))
    ) {
      return wrong(`Tùy chọn --${option.name} cần một giá trị.`, `Option --${option.name} needs a value.`)
    } else {
      values.set(option.name, token.value)
    }
  }
  return { ok: true, arguments: { positionals, values, flags } }
}

type ParserOptions = NonNullable<NonNullable<Parameters<typeof parseArgs>[0]>['options']>

function parserOptions(options: readonly Option[]): ParserOptions {
  const known: ParserOptions = {}
  for (const { name, value, short } of options) {
    known[name] = { type: value === undefined ? 'boolean' : 'string', ...(short === undefined ? {} : { short }) }
  }
  return known
}

function wrong(vi: string, en: string): ParsedArguments {
  return { ok: false, message: text(vi, en) }
}

/** The word of a list that a mistyped word was likely meant to be: up to a third of its letters may be others. Null where none is near. */
export function nearest(word: string, list: readonly string[]): string | null {
  const near = list.flatMap((candidate) => {
    const edits = editsWithin(word, candidate, Math.max(1, Math.floor(candidate.length / 3)))
    return edits === null ? [] : [{ candidate, edits }]
  })
  return near.toSorted((a, b) => a.edits - b.edits)[0]?.candidate ?? null
}
