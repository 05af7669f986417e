import { extractorVersion } from '../extractor-version.js'
import { GazetteerError } from '../resolve/gazetteer-problem.js'
import { firstLine } from '../store/open-published.js'
import { ProblemError, programFault } from '../store/problems.js'
import { nearest, parseArguments } from './arguments.js'
import { exit } from './command.js'
import type { Command, UsageError } from './command.js'
import { commandHelp, globalHelp, globalOptions } from './help.js'
import { isLanguage, languageOf, text } from './language.js'
import type { Language } from './language.js'
import { noteProblem, processTerminal } from './terminal.js'
import type { Terminal } from './terminal.js'

/** Loaded when called for: a question to the database should not wait for the extractor to load. */
const commands: ReadonlyMap<string, () => Promise<Command>> = new Map([
  ['ingest', async () => (await import('./ingest.js')).ingestCommand],
  ['extract', async () => (await import('./extract.js')).extractCommand],
  ['localities', async () => (await import('./localities.js')).localitiesCommand],
  ['remove', async () => (await import('./remove.js')).removeCommand],
  ['sql', async () => (await import('./sql.js')).sqlCommand],
])

/**
 * Runs `doichieu` with the words of the command line (without node and script). Returns the exit status:
 * 0 done, 1 partly, 2 usage, 3 nothing could be published.
 * @param openTerminal where results and notes go, once the language is known; this process's own streams by default
 */
export async function run(
  words: readonly string[],
  environment: NodeJS.ProcessEnv = process.env,
  openTerminal: (language: Language, environment: NodeJS.ProcessEnv) => Terminal = processTerminal,
): Promise<number> {
  // The language must be known before anything is said about the other words.
  const asked = askedLanguage(words)
  const language = asked !== null && isLanguage(asked) ? asked : null
  const terminal = openTerminal(language ?? languageOf(environment), environment)
  const [name, ...rest] = withoutLeadingLanguage(words)
  if (asked !== null && language === null && LANGUAGE_OPTION.test(words[0] ?? ''))
    return usage(terminal, null, unknownLanguage(asked))
  if (name === undefined || name === '--help' || name === '-h' || name === 'help')
    return await help(terminal, rest[0], name)
  if (name === '--version') return await version(terminal)
  const load = commands.get(name)
  if (load === undefined) return usage(terminal, null, unknownCommand(name))
  return await runCommand(await load(), rest, terminal)
}

async function runCommand(command: Command, words: readonly string[], terminal: Terminal): Promise<number> {
  const parsed = parseArguments(words, [...command.options, ...globalOptions])
  if (!parsed.ok) return usage(terminal, command, { usage: parsed.message })
  const { flags, values } = parsed.arguments
  if (flags.has('help')) {
    await terminal.out(commandHelp(command, terminal.language))
    return exit.done
  }
  if (flags.has('version')) return await version(terminal)
  const language = values.get('lang')
  if (language !== undefined && !isLanguage(language)) {
    return usage(terminal, command, unknownLanguage(language))
  }
  try {
    const outcome = await command.run(parsed.arguments, terminal)
    return typeof outcome === 'number' ? outcome : usage(terminal, command, outcome)
  } catch (error) {
    const foreseen = error instanceof ProblemError || error instanceof GazetteerError
    noteProblem(terminal, foreseen ? error.problem : programFault(firstLine(error)))
    if (!foreseen && error instanceof Error) terminal.note(`${error.stack ?? ''}\n`)
    return command.problemStatus
  }
}

async function version(terminal: Terminal): Promise<number> {
  await terminal.out(`doichieu ${extractorVersion}\n`)
  return exit.done
}

async function help(terminal: Terminal, about: string | undefined, name: string | undefined): Promise<number> {
  const load = about === undefined ? undefined : commands.get(about)
  const isPage = about === undefined || load !== undefined || about === 'serve' || about.startsWith('-')
  if (!isPage) return usage(terminal, null, unknownCommand(about))
  const page =
    load === undefined
      ? globalHelp(await Promise.all([...commands.values()].map((each) => each())), terminal.language)
      : commandHelp(await load(), terminal.language)
  if (name !== undefined) {
    await terminal.out(page)
    return exit.done
  }
  terminal.note(page)
  return exit.usage
}

function unknownLanguage(language: string): UsageError {
  return {
    usage: text(
      `Không có ngôn ngữ ${language}; chọn vi hoặc en.`,
      `There is no language ${language}; choose vi or en.`,
    ),
  }
}

function unknownCommand(name: string): UsageError {
  const near = nearest(name, [...commands.keys(), 'serve'])
  const what = name.startsWith('-') ? text('tùy chọn', 'option') : text('lệnh', 'command')
  return {
    usage: text(
      `Không có ${what.vi} ${name}.${near === null ? '' : ` Có phải ${near}?`}`,
      `There is no ${what.en} ${name}.${near === null ? '' : ` Did you mean ${near}?`}`,
    ),
  }
}

/** A wrong use in three parts, like every other problem. */
function usage(terminal: Terminal, command: Command | null, error: UsageError): number {
  const page = command === null ? 'doichieu --help' : `doichieu ${command.name} --help`
  noteProblem(terminal, {
    code: 'usage',
    field: null,
    vi: { what: error.usage.vi, effect: 'Chưa chạy gì, dữ liệu không thay đổi.', next: `Xem cách dùng: ${page}` },
    en: {
      what: error.usage.en,
      effect: 'Nothing was run, the data did not change.',
      next: `See how it is used: ${page}`,
    },
  })
  return exit.usage
}

/** Before the command or behind it: `doichieu --lang en ingest …` is as good as `doichieu ingest … --lang en`. */
const LANGUAGE_OPTION = /^--lang(?:=|$)/

/** What the first `--lang` among the words is given, whatever it is; null without one. */
function askedLanguage(words: readonly string[]): string | null {
  const at = words.findIndex((word) => LANGUAGE_OPTION.test(word))
  const option = words[at]
  if (option === undefined) return null
  return option === '--lang' ? (words[at + 1] ?? '') : option.slice('--lang='.length)
}

function withoutLeadingLanguage(words: readonly string[]): readonly string[] {
  return LANGUAGE_OPTION.test(words[0] ?? '') ? words.slice(words[0] === '--lang' ? 2 : 1) : words
}
