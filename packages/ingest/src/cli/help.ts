import type { Option } from './arguments.js'
import type { Command } from './command.js'
import { text } from './language.js'
import type { Language, Text } from './language.js'

export const globalOptions: readonly Option[] = [
  {
    name: 'lang',
    value: 'vi|en',
    help: text('ngôn ngữ của thông báo (hoặc DOICHIEU_LANG)', 'language of the messages (or DOICHIEU_LANG)'),
  },
  { name: 'help', short: 'h', help: text('trợ giúp này', 'this help') },
  { name: 'version', help: text('phiên bản', 'version') },
]

/** A command of another package that the root script dispatches; it is listed here so that the help is whole. */
const serveLine: readonly [synopsis: string, summary: Text] = [
  'serve [--db FILE] [--port N] [--host H]',
  text('mở trang web và API trên máy này', 'serve the web page and the API on this machine'),
]

export function globalHelp(commands: readonly Command[], language: Language): string {
  const lines: (readonly [string, Text])[] = [
    ...commands.map((command) => [`${command.name} ${command.synopsis}`, command.summary] as const),
    serveLine,
  ]
  const head = {
    vi: 'Đối Chiếu: đối chiếu kế hoạch tuyên truyền cải cách hành chính của các địa phương.\n\nCách dùng: doichieu LỆNH …\n\nLệnh:',
    en: 'Đối Chiếu: compares how localities plan their public administration reform communication.\n\nUsage: doichieu COMMAND …\n\nCommands:',
  }
  const options = { vi: 'Tùy chọn chung:', en: 'Options of every command:' }
  return `${head[language]}\n${columns(lines, language)}\n${options[language]}\n${columns(globalOptions.map(optionLine), language)}`
}

export function commandHelp(command: Command, language: Language): string {
  const usage = { vi: 'Cách dùng', en: 'Usage' }[language]
  const options = { vi: 'Tùy chọn:', en: 'Options:' }[language]
  const lines = columns([...command.options, ...globalOptions].map(optionLine), language)
  return `doichieu ${command.name}: ${command.summary[language]}\n\n${usage}: doichieu ${command.name} ${command.synopsis}\n\n${command.details[language]}\n\n${options}\n${lines}`
}

function optionLine({ name, value, help }: Option): readonly [string, Text] {
  return [`--${name}${value === undefined ? '' : ` ${value}`}`, help]
}

function columns(lines: readonly (readonly [string, Text])[], language: Language): string {
  const width = Math.max(...lines.map(([left]) => left.length))
  return lines.map(([left, right]) => `  ${left.padEnd(width)}  ${right[language]}\n`).join('')
}
