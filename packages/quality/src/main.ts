import { benchExtractCommand } from './bench-extract.js'
import { factsDiffCommand } from './facts-diff.js'
import { scoreCommand } from './score-command.js'
import { variantsCommand } from './variants/variants-command.js'

const commands: Readonly<Record<string, (argv: readonly string[], print: (line: string) => void) => number>> = {
  score: scoreCommand,
  'facts:diff': factsDiffCommand,
  'bench:extract': benchExtractCommand,
  variants: variantsCommand,
}

const [name = '', ...argv] = process.argv.slice(2)
const command = commands[name]
if (command === undefined) {
  console.error(`usage: ${Object.keys(commands).join(' | ')}`)
  process.exitCode = 2
} else {
  process.exitCode = command(argv, (line) => {
    console.log(line)
  })
}
