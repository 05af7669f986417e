import { basename } from 'node:path'
import { isCode, type SourceFile, type Violation } from './source-files.js'

export const MOST_LINES = 400

const EMPTY_NAMES = /^(?:utils?|helpers?|types?|constants?|misc|index)\.(?:ts|tsx|mjs|js)$/
const TESTS_NAME = /\.test(?=\.tsx?$)/
const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9-]+)*$/

/** Folders of one machine. Written apart so that this file does not find itself. */
const MACHINE_PATH = new RegExp(String.raw`(?<![\w.\-@])(?:/(?:work|tmp|home|root|Users)/|[A-Z]:\\+Users\\+)[\w.-]`)
const REGISTRY = new RegExp(
  ['registry', String.raw`[\w.-]*\.(?:npmjs\.org|npmmirror\.com|yarnpkg\.com)`].join(String.raw`\.?`),
)
/** A rule of accessibility or of React may be set aside for one line and for a written reason; no other, and no compiler error. */
const SILENCED =
  /(?:oxlint|eslint)-disable(?!-next-line (?:(?:jsx-a11y|react)\/[\w-]+,? )+-- \w)|@ts-(?:ignore|nocheck|expect-error)/

const lineOf = (text: string, at: number): number => text.slice(0, at).split('\n').length

function isBarrel({ path, text }: SourceFile): boolean {
  if (!/\.tsx?$/.test(path)) return false
  const statements = text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .split(/\n(?=\S)/)
    .map((part) => part.trim())
  const code = statements.filter((part) => part !== '' && !part.startsWith('//'))
  return code.length > 0 && code.every((part) => /^export\s+(?:type\s+)?(?:\*|\{[^}]*\})[^'"]*from\b/.test(part))
}

function codeViolations(file: SourceFile): readonly Violation[] {
  const { path, text } = file
  if (!isCode(path)) return []
  const name = basename(path)
  const lines = text.trimEnd().split('\n').length
  const silenced = SILENCED.exec(text)
  return [
    ...(lines > MOST_LINES ? [{ path, rule: `a file has at most ${MOST_LINES} lines`, detail: `${lines} lines` }] : []),
    ...(EMPTY_NAMES.test(name.replace(TESTS_NAME, ''))
      ? [{ path, rule: 'a file is named for what it does', detail: name }]
      : []),
    ...(!path.endsWith('.sql') && !KEBAB.test(name) ? [{ path, rule: 'file names are kebab-case', detail: name }] : []),
    ...(isBarrel(file) ? [{ path, rule: 'no barrels', detail: 'only re-exports' }] : []),
    ...(silenced === null
      ? []
      : [{ path, rule: 'no tool is silenced without a reason', detail: `line ${lineOf(text, silenced.index)}` }]),
  ]
}

/** Size, name and silence of code files; traces of one machine or registry in any text file. */
export function fileViolations(files: readonly SourceFile[]): readonly Violation[] {
  return files.flatMap((file) => {
    const { path, text } = file
    const traces = [
      { rule: 'no path of a machine', found: MACHINE_PATH.exec(text) },
      { rule: 'no registry host', found: REGISTRY.exec(text) },
    ].flatMap(({ rule, found }) =>
      found === null ? [] : [{ path, rule, detail: `line ${lineOf(text, found.index)}: ${found[0]}` }],
    )
    return [...codeViolations(file), ...traces]
  })
}
