import { remove } from './take-out.js'

const FORM_FEED = 0x0c
const HYPHEN = 0x2d
/** `===== Page 3 =====`, `{{page 3}}`, `[Trang 3/10]`, `## Page 3`, `**Trang 3**`, `Page 3 of 12`. */
const PAGE =
  /^(?:[\s=\-–—*_#~[{<|]{1,80}trang|[\s=\-–—*_#~[{<|]{0,80}page)[\s_:.-]{0,3}(?:số\s|no\.?\s)?\d{1,4}(?:\s?(?:\/|of|trên)\s?\d{1,4})?[\s=\-–—*_\])}>|~]{0,80}$/iu
/** `{3}--------------`, `--- PAGE BREAK ---`. */
const PAGE_BREAK = /^\s*(?:\{\d{1,4}\}-{10,}|[-=*[<{(]{1,40}\s?page[\s_]?break\s?[-=*\]>})]{0,40})\s*$/i
/** `> > `, where no number follows: `> 95%` goes on a sentence. */
const QUOTED = /^\s*(?:>\s?){1,5}(?!\s*(?:=|\d{1,4}(?:[,.]\d{1,4})?\s?(?:%|\p{Ll})))/u
/** Fences of divisions and of code, rules between pages, and what stands for a picture. */
const FENCE = /^\s*(?::{3,}.*|```[\w-]*|={3,}|-{3,}(?:\s{1,9}-{2,}){0,12}|\*{3}|_{3}|(?:- ){2}-|(?:\* ){2}\*)\s*$/
/** What is drawn between the rows of a table: `+-----+-----+`, `├─────┼─────┤`. */
const DRAWN = /^\s*(?:\+(?:[-=]+\+)+|[┌├└╔╠╚┏┣┗][─━═┬┼┴╦╬╩┳╋┻┤┐┘╣╗╝┫┓┛]+)\s*$/
const DRAWN_FIRST = '+┌├└╔╠╚┏┣┗'
const PICTURE =
  /^\s*\[(?:image|figure|picture|logo|stamp|seal|signature|qr|hình(?: ảnh)?|ảnh|biểu tượng|quốc huy|con dấu|dấu|chữ ký)(?:[\s:].{0,60})?\]\s*$/iu
/** A box before an item, behind its bullet or instead of it. */
const BOX = /^(\s*(?:[-*+•]\s{1,4})?)(?:[☐☑☒]|\[[ xX]\])(?=\s)/
/** Two bullets, of which one is the program's own: `- \- …`, `-  …`. */
const TWICE = /^(\s*[-*+]\s{1,4})(?=[-–·•●▪\uf000-\uf0ff]\s)/
const LONGEST = 200
/** What some engines write above a text: lines of keys between two rules. */
const FRONT_MATTER = /^\s*---\n(?:[a-z_]{2,40}:[^\n]{0,200}\n){1,20}---[ \t]*(?:\n|$)/i
const LONGEST_MATTER = 4000
/**
 * Takes out what stands at the beginning of lines to say how they look: quotation, fences, boxes; the marks of pages are page
 * breaks. Whether there were any.
 * @param lines where lines start that begin with a sign
 */
export function readLineMarks(text: string, units: Uint16Array, lines: readonly number[]): boolean {
  let found = lines.length > 0 && frontMatter(text, units)
  for (const start of lines) found = readLine(text, units, start) || found
  return found
}

function frontMatter(text: string, units: Uint16Array): boolean {
  if (!/^\s{0,8}---\n/.test(text)) return false
  const matter = FRONT_MATTER.exec(text.slice(0, LONGEST_MATTER))?.[0]
  if (matter === undefined) return false
  remove(units, 0, matter.length)
  return true
}

function readLine(text: string, units: Uint16Array, start: number): boolean {
  const stop = text.indexOf('\n', start)
  const end = stop < 0 ? text.length : stop
  if (DRAWN_FIRST.includes(text.charAt(start)) && DRAWN.test(text.slice(start, end))) {
    remove(units, start, Math.min(text.length, end + 1))
    return true
  }
  const line = text.slice(start, Math.min(end, start + LONGEST))
  if (line.length < LONGEST) {
    if (PAGE.test(line) || PAGE_BREAK.test(line)) {
      remove(units, start, end)
      units[start] = FORM_FEED
      return true
    }
    if (FENCE.test(line) || PICTURE.test(line)) {
      remove(units, start, Math.min(text.length, end + 1))
      return true
    }
  }
  const quoted = QUOTED.exec(line)?.[0].length ?? 0
  remove(units, start, start + quoted)
  return readBox(units, line.slice(quoted), start + quoted) || quoted > 0
}

function readBox(units: Uint16Array, line: string, start: number): boolean {
  const [box, lead = ''] = BOX.exec(line) ?? []
  if (box !== undefined) {
    remove(units, start + lead.length, start + box.length)
    if (lead.trim() === '') units[start + lead.length] = HYPHEN
    return true
  }
  const twice = TWICE.exec(line)?.[0].length ?? 0
  remove(units, start, start + twice)
  return twice > 0
}
