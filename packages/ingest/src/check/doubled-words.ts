import { toneKey } from '../match/tone-key.js'
import { wordAt, type DocumentText } from '../normalize/document-text.js'
import { isLetterUnit, isSpaceUnit, isUpperUnit } from '../normalize/letter/letter-kind.js'
import { GAP } from '../normalize/word/word-list.js'
import type { CheckInput, Noticed } from './plan-check.js'

/** Words that the language doubles on purpose. */
const DOUBLED: ReadonlySet<string> = new Set(
  (
    'luôn thường dần ngày đều nhà người ngành nơi từng lần năm tháng xã đâu hoàn chung ' +
    'xanh mãi rất vân v song ai đời hàng lớp tầng xóm làng thôn đêm khắp sớm'
  ).split(' '),
)

/** Words that end no compound and begin none: twice in a row they are a slip, and behind two of a kind they tell one. */
const PARTICLES: ReadonlySet<string> = new Set(
  (
    'của các và về cho trong là được tại theo với những một này đó từ đến trên để do bởi khi đã sẽ đang phải cần ' +
    'có ở vào qua bằng nhằm cũng như thì mà nếu hoặc mỗi mọi còn rằng'
  ).split(' '),
)

/** A word that stands twice in a row, and a phrase of two or more words repeated after a comma. */
export function doubledWords({ analysed }: CheckInput): readonly Noticed[] {
  const { document, segments } = analysed
  if (document.damaged) return []
  const { words } = document
  const { count, end: ends, gap, form } = words
  const { open: besides } = GAP
  const noticed: Noticed[] = []
  for (const { zone, body, end } of segments) {
    if (zone !== 'body' && zone !== 'basis') continue
    let told = -2
    for (let word = wordAt(words, body); word + 1 < count && (ends[word + 1] ?? 0) <= end; word++) {
      const open = gap[word + 1] === besides
      const first = form[word]
      const again = open && first !== form[word + 1] ? wordsAgain(form, word) : 0
      if (open && first !== form[word + 1] && again === 0) continue
      const slipped =
        again > 0
          ? wordsTwice(document, word, again, end)
          : open
            ? wordTwice(document, word)
            : phraseTwice(document, body, end, word + 1)
      if (slipped === null) continue
      // A word three times in a row is one slip.
      if (told !== word - 1) noticed.push(slipped)
      told = word
    }
  }
  return noticed
}

/** A word and the same word behind it, neither a number nor doubled on purpose. */
function wordTwice({ words, text }: DocumentText, word: number): Noticed | null {
  const start = words.start[word] ?? 0
  const end = words.end[word + 1] ?? 0
  const written = text.slice(start, words.end[word])
  if (
    written.length < 2 ||
    DOUBLED.has(written.toLowerCase()) ||
    (words.spelling[word] !== words.spelling[word + 1] &&
      toneKey(written) !== toneKey(text.slice(words.start[word + 1], end))) ||
    /\d/.test(written) ||
    COLUMNS.test(text.slice(words.end[word], words.start[word + 1])) ||
    /[-–“"]/.test(text.slice(words.end[word], words.start[word + 1])) ||
    mayBeOfTwo(text, written, end)
  )
    return null
  return slip({
    kind: 'duplicate_word',
    vi: `Từ "${written}" viết hai lần liền nhau.`,
    en: `The word "${written}" stands twice in a row.`,
    expected: written,
    span: { start, end },
  })
}

/** Blanks between cells that stand beside each other. */
const COLUMNS = / {3}|\t|\|/

/** How many words from one on stand right behind themselves again: two to five, 0 where none do. */
function wordsAgain(form: Int32Array, word: number): number {
  const first = form[word]
  for (let count = 2; count <= MOST_AGAIN; count++) {
    // Nearly every word is told by this look alone.
    if (form[word + count] !== first) continue
    let same = 1
    while (same < count && form[word + same] === form[word + count + same]) same++
    if (same === count) return count
  }
  return 0
}

const MOST_AGAIN = 5

/** `tổ chức thực hiện thực hiện`, `Nâng cao nhận thức nâng cao nhận thức`: words in small letters and the same behind them; of two the first is small too. */
function wordsTwice({ words, text }: DocumentText, word: number, count: number, to: number): Noticed | null {
  const { start: starts, end: ends, gap, spelling } = words
  const start = starts[word] ?? 0
  const end = ends[word + 2 * count - 1] ?? Infinity
  const phrase = text.slice(start, ends[word + count - 1])
  if (end > to || !(count === 2 ? SMALL_WORDS : WORDS_OF_PHRASE).test(phrase)) return null
  if (COLUMNS.test(text.slice(ends[word + count - 1], starts[word + count]))) return null
  if (phrase.split(/\s/).some((each) => DOUBLED.has(each.toLowerCase()))) return null
  for (let at = word; at < word + count; at++) {
    if (gap[at + count] !== GAP.open || (at > word && gap[at] !== GAP.open)) return null
    // A capital at the front alone may have become a small letter.
    const written = at === word && text.slice(starts[at], ends[at]).toLowerCase()
    if (spelling[at] !== spelling[at + count] && written !== text.slice(starts[at + count], ends[at + count]))
      return null
  }
  return twice(start, end, phrase)
}

const SMALL_WORDS = /^\p{Ll}{2,}\s\p{Ll}{2,}$/u
const WORDS_OF_PHRASE = /^\p{L}\p{Ll}+(?:\s\p{Ll}{2,})+$/u

/** `giao thông | thông suốt`, `phân công | công chức`: the end of one word and the beginning of the next. */
function mayBeOfTwo(text: string, written: string, end: number): boolean {
  if (PARTICLES.has(written.toLowerCase())) return false
  const next = /^\s+(\p{L}+)/u.exec(text.slice(end, end + 16))?.[1]
  return next !== undefined && (!PARTICLES.has(next) || ENDS_IN_PARTICLE.has(`${written} ${next}`.toLowerCase()))
}

/** `an toàn giao thông | thông qua các kênh`, `tuyệt đối | đối với`: compounds whose second word is a particle. */
const ENDS_IN_PARTICLE: ReadonlySet<string> = new Set(['thông qua', 'đối với', 'so với'])

/** Most characters, and most words, of a phrase that is looked for. */
const LONGEST = 60
const MOST_WORDS = 10
/** Words of the shortest phrase in small letters: `từng bước, từng bước` is said on purpose. */
const FEWEST_SMALL = 4
const COMMA = 0x2c
const SPACE = 0x20
const NEW_LINE = 0x0a

/** A phrase that stands again behind its comma, where `word` begins: of two words or more, of four where it begins in a small letter. */
function phraseTwice({ words, text, flat }: DocumentText, from: number, to: number, word: number): Noticed | null {
  const again = words.start[word] ?? 0
  const small = !isUpperUnit(text.charCodeAt(again))
  const fewest = small ? FEWEST_SMALL : 2
  let comma = again - 1
  while (comma >= from && isSpaceUnit(text.charCodeAt(comma))) comma--
  if (comma < from || comma === again - 1 || text.charCodeAt(comma) !== COMMA) return null
  // Few words behind a comma stand before it too.
  const { form } = words
  let back = fewest
  while (back <= MOST_WORDS && (form[word - back] !== form[word] || form[word - back + 1] !== form[word + 1])) back++
  if (back > MOST_WORDS) return null
  const starts = lastStarts(text, Math.max(from, comma - LONGEST), comma)
  for (let count = starts.length; count >= fewest; count--) {
    const start = starts[count - 1] ?? comma
    const end = again + comma - start
    if (flat.charCodeAt(start) !== flat.charCodeAt(again) || end > to || isWordUnit(text.charCodeAt(end))) continue
    // `cơ chế một cửa, cơ chế một cửa liên thông`: what goes on is something else.
    if (small && /^\s+\p{L}/u.test(text.slice(end, Math.min(to, end + 4)))) continue
    const phrase = text.slice(start, comma).replaceAll('\n', ' ')
    // `Các cơ quan báo chí, các cơ quan báo chí`: only its first letter may be another.
    const repeated = text.slice(again, end)
    if (repeated.slice(1) !== phrase.slice(1) || repeated.charAt(0).toLowerCase() !== phrase.charAt(0).toLowerCase())
      continue
    return twice(start, end, phrase)
  }
  return null
}

function twice(start: number, end: number, phrase: string): Noticed {
  return slip({
    kind: 'duplicate_phrase',
    vi: `Cụm từ "${phrase}" viết hai lần.`,
    en: `The phrase "${phrase}" stands twice.`,
    expected: phrase,
    span: { start, end },
  })
}

/** Where the last words before an offset begin, the last one first. */
function lastStarts(text: string, from: number, to: number): readonly number[] {
  const starts: number[] = []
  for (let at = to; starts.length < MOST_WORDS; at--) {
    const unit = text.charCodeAt(at - 1)
    if (at === from || unit === SPACE || unit === NEW_LINE) starts.push(at)
    if (at === from) break
  }
  return starts
}

function isWordUnit(unit: number): boolean {
  return isLetterUnit(unit) || (unit >= 0x30 && unit <= 0x39)
}

function slip(slipped: Pick<Noticed, 'vi' | 'en' | 'expected' | 'span'> & { readonly kind: SlipKind }): Noticed {
  return { ...slipped, severity: 'info', confidence: 0.85, rule: `finding.${slipped.kind}` }
}

type SlipKind = 'duplicate_word' | 'duplicate_phrase'
