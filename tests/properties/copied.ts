/** What copying out of word processors, pages, chats and mails makes of a plan: other signs, other gaps, other line ends. */
export type Copy = readonly [name: string, copy: (source: string) => string]

const items = (sign: string) => (source: string) => source.replace(/^(\s*)[-–] (?=[\p{Lu}\d])/gmu, `$1${sign} `)
const numbers = (write: (number: string) => string) => (source: string) =>
  source.replace(/^(\s*)(\d{1,2})\. (?=\p{L})/gmu, (_, indent: string, number: string) => indent + write(number))
const sections = (behind: string) => (source: string) => source.replace(/^(\s*[IVX]+)\. (?=\p{L})/gmu, `$1${behind}`)
/** Lines that are no rows of cells. */
const lines = (write: (line: string) => string) => (source: string) =>
  source
    .split('\n')
    .map((line) => (/\||\t|\S {3,}\S/.test(line) || line.trim() === '' ? line : write(line)))
    .join('\n')
const title = (written: string) => (source: string) => source.replace(/^([ #*]*)KẾ HOẠCH(?=[ *]*$)/mu, `$1${written}`)

const HEADING = /^(\s*(?:[IVX]+|\d{1,2})\. )([^\n:.;|\t]{5,60})$/gmu
const CONTENTS =
  'MỤC LỤC\nI. MỤC ĐÍCH ............ 1\nII. NỘI DUNG ............ 2\nIII. TỔ CHỨC THỰC HIỆN ........ 4\n\n'

const SIGNED =
  'Ký bởi: Ủy ban nhân dân huyện A\nEmail: vt@a.gov.vn\nCơ quan: Tỉnh B\nThời gian ký: 10.02.2023 15:30:22 +07:00\n\n'
const NEWS = [
  'Kế hoạch tuyên truyền cải cách hành chính năm 2022 (15/03/2022)',
  'Quyết định số 1023/QĐ-UBND ngày 10/5/2021 về việc công bố thủ tục hành chính',
  'Tăng cường tuyên truyền trên mạng xã hội Facebook, Zalo (12/01/2022)',
]
const FOOT = 'CỔNG THÔNG TIN ĐIỆN TỬ HUYỆN A\nCơ quan chủ quản: Ủy ban nhân dân huyện A\nĐiện thoại: 0203.388.1234'
/** A line between paragraphs, each thirty lines, where a sentence ends. */
const pages = (line: string) => (source: string) => {
  let since = 0
  return lines((words) => {
    const full = ++since > 30 && /[.;]$/.test(words)
    if (full) since = 0
    return full ? `${words}\n${line}` : words
  })(source)
}

/** Numbers with that of their section before them. */
function belowRoman(source: string): string {
  let section = ''
  return source.replace(
    /^(\s*)(?:([IVX]+)|(\d{1,2}))\. (?=\p{L})/gmu,
    (whole, indent: string, roman = '', number = '') => {
      if (roman !== '') section = `${roman}.`
      return roman === '' ? `${indent}${section}${number}. ` : whole
    },
  )
}

export const copies: readonly Copy[] = [
  ...['§', 'v', 'Ø', '⮚', '👉', '✔\ufe0f', '=>', '--', '.'].map((sign): Copy => [`items behind ${sign}`, items(sign)]),
  ['I: II:', sections(': ')],
  ['I.- II.-', sections('.- ')],
  ['1.) 2.)', numbers((number) => `${number}.) `)],
  ['1– 2–', numbers((number) => `${number}– `)],
  ['01. 02.', numbers((number) => `${number.padStart(2, '0')}. `)],
  ['digits drawn as keys', numbers((number) => (number.length > 1 ? `${number}. ` : `${number}\ufe0f\u20e3 `))],
  ['I.1. I.2.', belowRoman],
  ['numbers on lines of their own', numbers((number) => `${number}.\n`)],
  ['numbers in bold', numbers((number) => `**${number}.** `)],
  ['a tab before each line', lines((line) => `\t${line}`)],
  ['tabs behind each line', lines((line) => `${line}\t\t`)],
  ['two spaces between words', lines((line) => line.replace(/(\S) (?=\S)/g, '$1  '))],
  ['two spaces behind each line', lines((line) => `${line}  `)],
  ['no-break spaces', lines((line) => line.replaceAll(' ', '\u00a0'))],
  ['soft hyphens', lines((line) => line.replace(/(\p{L}{2})(\p{L}{2})/gu, '$1\u00ad$2'))],
  ['each line in bold', lines((line) => (/[*#]/.test(line) ? line : `**${line.trim()}**`))],
  ['each line quoted', lines((line) => `> ${line}`)],
  ['lines broken by hand', (source) => source.replaceAll('\n', '\v')],
  ['separators of lines', (source) => source.replaceAll('\n', '\u2028')],
  ['the letter Ð', (source) => source.replaceAll('Đ', 'Ð')],
  ['hyphens that break no line', (source) => source.replace(/(\p{Lu}|\d)-(?=\p{Lu})/gu, '$1\u2011')],
  ['tones before the marks of letters', (source) => tonesFirst(source)],
  ['a title set with spaces', title('K Ế   H O Ạ C H')],
  ['a title with a colon', title('KẾ HOẠCH:')],
  [
    'headings in capitals',
    (source) => source.replace(HEADING, (_, number: string, words: string) => number + words.toUpperCase()),
  ],
  ['sections of Markdown without numbers', (source) => source.replace(/^\s*[IVX]+\. ([^\n:.;|\t]{5,60})$/gmu, '## $1')],
  ['headings above a rule', (source) => source.replace(HEADING, '$1$2\n==========')],
  ['a list of contents', (source) => source.replace(/^(?=\s*I\. \p{Lu})/mu, CONTENTS)],
  ['a draft', (source) => `DỰ THẢO\n${source}`],
  ['a page of a portal', (source) => `https://abc.gov.vn/van-ban/ke-hoach.html\n\n${source}`],
  ['a note of an electronic signature', (source) => SIGNED + source],
  ['pages of a scanning program', pages('Scanned with CamScanner')],
  ['other news of a portal', (source) => `${source}\n\nTin liên quan\n${NEWS.join('\n')}\n`],
  ['other news as a list', (source) => `${source}\n\nCÁC TIN KHÁC\n- ${NEWS.join('\n- ')}\n`],
  ['the foot of a portal', (source) => `${source}\n\n${FOOT}\n`],
  ['tables drawn with lines', (source) => source.replace(/^\|[\s:|-]+\|$\n/gm, '').replace(/^\|.*\|$/gm, drawn)],
]

const drawn = (row: string): string => `${row.replaceAll('|', '│')}\n├──────┼──────┤`

function tonesFirst(source: string): string {
  return source.normalize('NFD').replace(/([\u0302\u0306\u031b])([\u0300\u0301\u0303\u0309\u0323])/g, '$2$1')
}
