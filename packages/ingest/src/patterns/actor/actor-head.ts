import { wordAt, type DocumentText } from '../../normalize/document-text.js'
import { WordTable } from '../../normalize/word/word-table.js'
import type { ActorHead } from './actor-head-row.js'
import { agencyHeads } from './agency-heads.js'
import { groupHeads } from './group-heads.js'
import { localHeads } from './local-heads.js'

/** All heads; the first whose pattern holds is taken. */
export const actorHeads: readonly ActorHead[] = [...groupHeads, ...agencyHeads, ...localHeads]

/** How the first words are written whose folds other words share: `Số người` is no `Sở`, `bảo đảm` no `Báo`. */
const WRITTEN: ReadonlyMap<string, RegExp> = new Map([
  ['so', /^sở/iu],
  ['phong', /^phòng/iu],
  ['ban', /^ban/iu],
  ['hoi', /^hội/iu],
  ['doan', /^đoàn/iu],
  ['to', /^tổ/iu],
  ['dai', /^đài/iu],
  ['bao', /^báo/iu],
  ['hat', /^hạt/iu],
  ['cuc', /^cục/iu],
  ['bo', /^bộ/iu],
  ['doi', /^đội/iu],
  ['vu', /^vụ/iu],
  ['chu', /^chủ/iu],
  ['luc', /^lực/iu],
  ['nha', /^nhà/iu],
  ['quy', /^quỹ/iu],
  ['co', /^cơ/iu],
  ['nganh', /^ngành/iu],
  ['giao', /^giáo/iu],
  ['vien', /^vi[ễe]n|^viện/iu],
  ['chi', /^chi|^chỉ\s+hu/iu],
])

/** The heads that a word opens. */
interface HeadsOfWord {
  readonly heads: readonly ActorHead[]
  /** Holds where the pattern of one of them does: most names begin as none of them. */
  readonly any: RegExp
  /** How the word is written, where its fold is another's too. */
  readonly written: RegExp | undefined
}

const headsByWord = new WordTable('forms', (form): HeadsOfWord | null => {
  const heads = actorHeads.filter(({ opens }) => opens.includes(form))
  if (heads.length === 0) return null
  const any = new RegExp(heads.map(({ pattern }) => `(?:${pattern.source})`).join('|'))
  return { heads, any, written: WRITTEN.get(form) }
})

/** Whether the marks of a sound text make another word of the first one. */
function readsOtherwise({ text, damaged, sparse }: DocumentText, at: number, word: string, written: RegExp): boolean {
  if (damaged || sparse || written.test(text.slice(at, at + LONGEST_WRITTEN))) return false
  // A text without marks at this place says nothing.
  return text.slice(at, at + word.length).toLowerCase() !== word
}

const LONGEST_WRITTEN = 6
/** Longest stretch that a pattern looks at. */
export const longestHead = 60

/** The first words of a name as they are written; nothing where marks and capitals tell nothing. */
function writtenAt({ text, quality }: DocumentText, at: number): string {
  return quality === 'noisy' ? '' : text.slice(at, at + WRITTEN_LENGTH)
}

const WRITTEN_LENGTH = 24

/** The head of a name that begins at an offset and ends before another; undefined where none does. */
export function actorHeadAt(document: DocumentText, at: number, end: number): ActorHead | undefined {
  const { words, flat } = document
  const word = wordAt(words, at)
  if (words.start[word] !== at) return undefined
  const form = words.form[word] ?? 0
  const opened = headsByWord.get(words.lexicon, form)
  if (opened === null) return undefined
  const { heads, any, written } = opened
  if (written !== undefined && readsOtherwise(document, at, words.forms[form] ?? '', written)) return undefined
  const opening = flat.slice(at, Math.min(end, at + longestHead))
  if (!any.test(opening)) return undefined
  return heads.find(({ pattern, written }) => pattern.test(opening) && (written?.test(writtenAt(document, at)) ?? true))
}
