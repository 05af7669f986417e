import type { Problem } from '@doi-chieu/core/problem/problem'
import type { Refusal } from '@doi-chieu/core/document/refusal'
import type { Language, Text } from './language.js'

/** Where a command writes: results to `out`, everything else to `note`. */
export interface Terminal {
  readonly language: Language
  /** Paths are taken from here. */
  readonly folder: string
  readonly outIsTerminal: boolean
  readonly noteIsTerminal: boolean
  /** Resolves when the reader of the output has taken it, so that a slow reader does not fill the memory. */
  readonly out: (chunk: string) => Promise<void>
  readonly note: (chunk: string) => void
}

export function say(terminal: Terminal, message: Text): string {
  return message[terminal.language]
}

const EFFECT: Text = { vi: 'Ảnh hưởng', en: 'Effect' }
const NEXT: Text = { vi: 'Cần làm', en: 'Next' }

/** A file's name may hold anything, control characters of a terminal too. */
export function printable(text: string): string {
  return text.replace(/\p{Cc}/gu, '\ufffd')
}

/** A message in its three parts, one a line. */
function threeParts(terminal: Terminal, what: string, effect: string, next: string): string {
  return `${what}\n  ${say(terminal, EFFECT)}: ${effect}\n  ${say(terminal, NEXT)}: ${next}\n`
}

export function noteThreeParts(terminal: Terminal, what: string, effect: Text, next: Text): void {
  terminal.note(threeParts(terminal, what, say(terminal, effect), say(terminal, next)))
}

export function noteProblem(terminal: Terminal, problem: Problem): void {
  const { what, effect, next } = problem[terminal.language]
  terminal.note(threeParts(terminal, printable(what), effect, printable(next)))
}

export function noteRefusal(terminal: Terminal, refusal: Refusal): void {
  const { language } = terminal
  const name = printable(refusal.file_name)
  terminal.note(
    language === 'vi'
      ? threeParts(terminal, `${name}: ${refusal.what_vi}`, refusal.effect_vi, refusal.next_vi)
      : threeParts(terminal, `${name}: ${refusal.what_en}`, refusal.effect_en, refusal.next_en),
  )
}

/**
 * The terminal of this process. A reader of results that goes away (`| head`) ends the program quietly; notes that nobody
 * takes are no reason to stop the work.
 * @param environment `INIT_CWD` is where npm and pnpm were called from: the folder the person means
 */
export function processTerminal(language: Language, environment: NodeJS.ProcessEnv): Terminal {
  const note = (chunk: string): void => void process.stderr.write(chunk)
  process.stderr.on('error', () => {})
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') note(unwrittenResult[language](error.code ?? error.message))
    process.exit(error.code === 'EPIPE' ? 0 : 1)
  })
  return {
    language,
    folder: environment['INIT_CWD'] ?? process.cwd(),
    outIsTerminal: process.stdout.isTTY,
    noteIsTerminal: process.stderr.isTTY,
    out: async (chunk) => {
      if (process.stdout.write(chunk)) return
      await new Promise<void>((resolve) => process.stdout.once('drain', resolve))
    },
    note,
  }
}

const unwrittenResult: Readonly<Record<Language, (cause: string) => string>> = {
  vi: (cause) =>
    `Không ghi được kết quả (${cause}).\n  Ảnh hưởng: kết quả in ra chưa đủ; cơ sở dữ liệu không bị ảnh hưởng.\n  Cần làm: giải phóng chỗ hoặc ghi kết quả ra nơi khác, rồi chạy lại.\n`,
  en: (cause) =>
    `The result could not be written (${cause}).\n  Effect: what was printed is not complete; the database is not affected.\n  Next: free some space or send the result elsewhere, then run the command again.\n`,
}
