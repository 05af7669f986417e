import { wordAt, type DocumentText } from '../normalize/document-text.js'
import { WordTable } from '../normalize/word-table.js'
import type { ActorHead } from './actor-head-row.js'
import { agencyHeads } from './agency-heads.js'
import { localHeads } from './local-heads.js'

/** All heads; the first whose pattern holds is taken. */
export const actorHeads: readonly ActorHead[] = [...agencyHeads, ...localHeads]

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
])

/** Whether the marks of a sound text make another word of the first one. */
function readsOtherwise({ text, flat, damaged, sparse }: DocumentText, at: number): boolean {
  if (damaged || sparse) return false
  const word = /^[a-z]{2,5}/.exec(flat.slice(at, at + 6))?.[0] ?? ''
  const written = WRITTEN.get(word)
  // A text without marks at this place says nothing.
  return (
    written !== undefined &&
    text.slice(at, at + word.length).toLowerCase() !== word &&
    !written.test(text.slice(at, at + 6))
  )
}

const headsByWord = new WordTable('forms', (form) => actorHeads.filter(({ opens }) => opens.includes(form)))
/** Longest stretch that a pattern looks at. */
export const longestHead = 40

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
  const heads = headsByWord.get(words.lexicon, words.form[word] ?? 0)
  if (heads.length === 0) return undefined
  if (readsOtherwise(document, at)) return undefined
  const opening = flat.slice(at, Math.min(end, at + longestHead))
  return heads.find(({ pattern, written }) => pattern.test(opening) && (written?.test(writtenAt(document, at)) ?? true))
}
