import { benchExtractCommand } from './bench-extract.js'
import { factsDiffCommand } from './facts-diff.js'
import { scoreCommand } from './score-command.js'
import { variantsCommand } from './variants/variants-command.js'

const commands: Readonly<Record<string, (argv: readonly string[], print: (line: string) => void) => number>> = {
  score: scoreCommand,
  'facts:diff': factsDiffCommand,
  bench: benchExtractCommand,
  variants: variantsCommand,
}

const [name = '', ...argv] = process.argv.slice(2)
const print = (line: string): void => {
  console.log(line)
}

/** An option nobody knows is answered by what is wrong with it and how the instrument is used, not by a stack. */
function run(command: (typeof commands)[string], words: readonly string[]): number {
  try {
    return command(words, print)
  } catch (error) {
    if (!(error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'))) throw error
    console.error(`${error.message.split('. ')[0] ?? ''}. Nothing was read or written.\n`)
    command(['--help'], (line) => {
      console.error(line)
    })
    return 2
  }
}

const command = commands[name]
if (command === undefined) {
  console.error(`usage: ${Object.keys(commands).join(' | ')}`)
  process.exitCode = 2
} else process.exitCode = run(command, argv)
