import { foldText } from '@doi-chieu/core/text/fold'
import { isLowerUnit, isUpperUnit } from '../letter/letter-kind.js'

/** What sections of plans are called by: a title in capitals whose letters recognition has glued together or misread is one of these. */
const TITLES = [
  'MỤC ĐÍCH|MỤC ĐÍCH, YÊU CẦU|YÊU CẦU|MỤC TIÊU|MỤC TIÊU CHUNG|MỤC TIÊU CỤ THỂ|CHỈ TIÊU|MỤC TIÊU, CHỈ TIÊU|QUAN ĐIỂM, MỤC TIÊU',
  'NỘI DUNG|NỘI DUNG THỰC HIỆN|NỘI DUNG TUYÊN TRUYỀN|NỘI DUNG TRUYỀN THÔNG|NỘI DUNG VÀ HÌNH THỨC|NỘI DUNG NHIỆM VỤ',
  'HÌNH THỨC|HÌNH THỨC TUYÊN TRUYỀN|HÌNH THỨC TRUYỀN THÔNG|NHIỆM VỤ|NHIỆM VỤ CHUNG|NHIỆM VỤ CỤ THỂ|NHIỆM VỤ TRỌNG TÂM',
  'NHIỆM VỤ, GIẢI PHÁP|NHIỆM VỤ VÀ GIẢI PHÁP|GIẢI PHÁP|GIẢI PHÁP THỰC HIỆN|ĐỐI TƯỢNG|ĐỐI TƯỢNG, PHẠM VI|THỜI GIAN',
  'THỜI GIAN THỰC HIỆN|KINH PHÍ|KINH PHÍ THỰC HIỆN|TỔ CHỨC THỰC HIỆN|PHÂN CÔNG NHIỆM VỤ|PHÂN CÔNG THỰC HIỆN',
  'PHÂN CÔNG TRÁCH NHIỆM|TRÁCH NHIỆM THỰC HIỆN|CHẾ ĐỘ BÁO CÁO|CHẾ ĐỘ THÔNG TIN, BÁO CÁO|KIỂM TRA, GIÁM SÁT',
].flatMap((titles) => titles.split('|').map((title) => title.normalize('NFC')))

const lettersOf = (words: string): string => foldText(words).replace(/[^a-z]/g, '')
const byLetters = TITLES.map((title) => ({
  title,
  letters: lettersOf(title),
  words: new RegExp(`(?<![a-z])${foldText(title)}(?![a-z])`),
})).sort((a, b) => b.letters.length - a.letters.length)

/** Characters of a line that may be a title, the dirt beside it included. */
const SHORTEST = 7
const LONGEST = 60
/** Letters of a title that one of them may be misread, and of the shortest that may have any. */
const LETTERS_EACH = 7
/** `IV`, or what recognition makes of it: letters before a title. */
const NUMERAL = /^[ivxhlwr]{0,4}$/
const LONGEST_NUMERAL = 4
/** Letters that dirt makes behind a title. */
const MOST_BEHIND = 4

/**
 * Writes the titles of sections into the units of a scan where recognition has glued their words together or misread a letter:
 * `HI.NỘIDUNG`, `IVHÌNHTHỨC -`. Only lines in capitals are asked. Whether there was any.
 */
export function mendTitles(text: string, units: Uint16Array): boolean {
  let found = false
  for (let start = 0; start < text.length;) {
    const stop = text.indexOf('\n', start)
    const end = stop < 0 ? text.length : stop
    if (end - start >= SHORTEST && end - start <= LONGEST && mendLine(text.slice(start, end), units, start))
      found = true
    start = end + 1
  }
  return found
}

function mendLine(line: string, units: Uint16Array, start: number): boolean {
  if (!isInCapitals(line)) return false
  const letters = lettersOf(line)
  const folded = foldText(line)
  // Rules read letters without their marks.
  if (byLetters.some(({ words }) => words.test(folded))) return false
  for (const { title, letters: own } of byLetters) {
    const from = titleAt(letters, own)
    if (from < 0) continue
    const first = offsetOfLetter(line, from)
    // A numeral that is glued to its title gets its stop, or goes.
    const glued = first > 0 && /\p{L}/u.test(line.charAt(first - 1))
    const behind = glued ? first + 1 : first
    const at = behind + title.length <= line.length ? behind : 0
    if (at + title.length > line.length) return false
    if (glued && at > 0) units[start + first] = STOP
    capitalise(units, start, start + at)
    for (let i = at; i < line.length; i++) units[start + i] = i - at < title.length ? title.charCodeAt(i - at) : SPACE
    return true
  }
  return false
}

/** `v.T6 CHUC THUC HIEN`: the small letters of a Roman number. */
function capitalise(units: Uint16Array, start: number, end: number): void {
  for (let at = start; at < end; at++) if (SMALL_ROMAN.has(units[at] ?? 0)) units[at] = (units[at] ?? 0) - TO_CAPITAL
}

const SMALL_ROMAN: ReadonlySet<number> = new Set([0x69, 0x76, 0x78])
const TO_CAPITAL = 0x20

/** Where a letter of a line stands, counted from its first. */
function offsetOfLetter(line: string, count: number): number {
  let letters = -1
  for (let at = 0; at < line.length; at++) {
    if (/\p{L}/u.test(line.charAt(at))) letters++
    if (letters === count) return at
  }
  return line.length
}

const SPACE = 0x20
const STOP = 0x2e
const FEWEST_CAPITALS = 6

/** Nearly all letters are capitals; dirt is small. */
function isInCapitals(line: string): boolean {
  let capitals = 0
  let small = 0
  // With more small letters than this, all others would be too few.
  const most = line.length >> 2
  for (let at = 0; at < line.length; at++) {
    const unit = line.charCodeAt(at)
    if (isUpperUnit(unit)) capitals++
    else if (isLowerUnit(unit) && ++small > most) return false
  }
  return capitals >= FEWEST_CAPITALS && small * 3 <= capitals
}

/**
 * Behind how many letters of a numeral those of a title stand, but for one misread of each seven and dirt behind them; -1 where they
 * do not.
 */
function titleAt(letters: string, title: string): number {
  let most = Math.floor(title.length / LETTERS_EACH)
  let best = -1
  for (let from = 0; from <= LONGEST_NUMERAL && NUMERAL.test(letters.slice(0, from)); from++)
    for (let to = letters.length; to >= letters.length - MOST_BEHIND && to > from; to--) {
      if (Math.abs(to - from - title.length) > most) continue
      const changes = changesBetween(letters.slice(from, to), title)
      if (changes > most || (best >= 0 && changes === most)) continue
      most = changes
      best = from
    }
  return best
}

/** How many letters have to be changed, put in or taken out. */
function changesBetween(letters: string, title: string): number {
  let row = Array.from({ length: title.length + 1 }, (_, i) => i)
  for (let i = 1; i <= letters.length; i++) {
    const next = [i]
    for (let j = 1; j <= title.length; j++) {
      const change = letters.charAt(i - 1) === title.charAt(j - 1) ? 0 : 1
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + change))
    }
    row = next
  }
  return row[title.length] ?? Infinity
}
