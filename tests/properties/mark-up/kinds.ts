/** Mark-up of a paragraph; null where it has nothing that could bear it. */
export type Kind = (text: string) => string | null

const MARKER = /^(?:[IVX]+\.|\d+\.|-)\s/
const around =
  (before: string, behind: string): Kind =>
  (text) =>
    before + text + behind
/** Around what stands behind the number or the bullet. */
const inside =
  (before: string, behind: string): Kind =>
  (text) => {
    const marker = MARKER.exec(text)?.[0] ?? ''
    return marker + before + text.slice(marker.length) + behind
  }
/** Around two words in the middle. */
const amid =
  (before: string, behind: string): Kind =>
  (text) => {
    const words = text.split(' ')
    if (words.length < 6) return null
    const at = words.length >> 1
    return words.map((word, i) => (i === at ? before + word : i === at + 1 ? word + behind : word)).join(' ')
  }
/** Around the name before a colon. */
const named =
  (before: string, behind: string): Kind =>
  (text) => {
    const colon = text.indexOf(':')
    if (colon < 0 || colon > 60) return null
    const marker = MARKER.exec(text)?.[0] ?? ''
    return marker + before + text.slice(marker.length, colon + 1) + behind + text.slice(colon + 1)
  }
/** Around the first letter of a word. */
const inWord =
  (before: string, behind: string): Kind =>
  (text) =>
    replaced(/ (\p{L})(\p{Ll}{2,})/u, ` ${before}$1${behind}$2`)(text)
const replaced =
  (pattern: RegExp, by: string): Kind =>
  (text) =>
    pattern.test(text) ? text.replace(pattern, by) : null
const behind = (mark: string): Kind => replaced(/([;.,:]?)$/, `${mark.replaceAll('$', '$$$$')}$1`)
/** Every n-th space. */
const spaces =
  (sign: string, step: number): Kind =>
  (text) => {
    const marker = MARKER.exec(text)?.[0] ?? ''
    let count = 0
    return marker + text.slice(marker.length).replace(/ /g, () => (count++ % step === 0 ? sign : ' '))
  }
const letters =
  (reference: (letter: string) => string): Kind =>
  (text) =>
    text.replace(/[^\0-\x7f]/g, reference)
const decimal = (sign: string): string => `&#${String(sign.charCodeAt(0))};`

const NAMES: Readonly<Record<string, string>> = {
  '\u0300': 'grave',
  '\u0301': 'acute',
  '\u0302': 'circ',
  '\u0303': 'tilde',
}

export const kinds: Readonly<Record<string, Kind>> = {
  'a paragraph': around('<p>', '</p>'),
  'a paragraph with style': around('<p style="text-align: center">', '</p>'),
  'a division': around('<div align=center><b>', '</b></div>'),
  'the middle': around('<center>', '</center>'),
  bold: inside('<b>', '</b>'),
  'bold and number': around('<STRONG>', '</STRONG>'),
  underlined: around('<u>', '</u>'),
  'a span': inside('<span style="font-size:14pt">', '</span>'),
  'a font': around('<font size="3">', '</font>'),
  'bold words': amid('<b>', '</b>'),
  'an address': amid('<a href="https://vanban.vn/?id=12&x=3" target="_blank">', '</a>'),
  'a bold name': named('<strong>', '</strong>'),
  'a bold letter': inWord('<b>', '</b>'),
  'a letter in stars': inWord('**', '**'),
  'a place to break': inWord('', '<wbr>'),
  'a soft hyphen': inWord('', '&shy;'),
  'stars around': around('**', '**'),
  'a star inside': inside('*', '*'),
  'three stars': inside('***', '***'),
  'stars amid': amid('*', '*'),
  'a name in stars': named('**', '**'),
  underscores: inside('__', '__'),
  'an underscore amid': amid('_', '_'),
  'struck words': amid('~~', '~~'),
  quotation: around('> ', ''),
  'a span of pandoc': inside('[', ']{.underline}'),
  'a span of pandoc amid': amid('[', ']{.mark}'),
  'an anchor': around('[]{#bookmark0}', ''),
  'a fenced division': around('::: {align="center"}\n', '\n:::'),
  'a link': around('[', '](https://x.gov.vn/a_(b).pdf)'),
  'a link amid': amid('[', '](https://a.vn/x "Nghị quyết 76/NQ-CP")'),
  'a mark of a page': around('<span id="page-1-0"></span>', ''),
  'bold of LaTeX': around('\\textbf{', '}'),
  'bold of LaTeX amid': amid('\\textbf{', '}'),
  'spaces as references': spaces('&nbsp;', 1),
  'spaces written twice': spaces('&amp;nbsp;', 3),
  'spaces as numbers': spaces('&#xA0;', 2),
  'spaces of pandoc': spaces('\\ ', 3),
  'spaces without width': spaces('&#8203; ', 3),
  'spaces around': around('&nbsp;&nbsp; ', '&nbsp;'),
  'letters as numbers': letters(decimal),
  'letters as names': letters((letter) => {
    const [base = '', mark = ''] = letter.normalize('NFD')
    const name = NAMES[mark]
    return name !== undefined && letter.normalize('NFD').length === 2 && /[aeiouy]/i.test(base)
      ? `&${base}${name};`
      : letter
  }),
  'marks as numbers': (text) => text.normalize('NFD').replace(/[\u0300-\u036f]/g, decimal),
  'hyphens escaped': replaced(/-/g, '\\-'),
  'stops escaped': replaced(/\./g, '\\.'),
  'brackets escaped': replaced(/[()]/g, '\\$&'),
  'a backslash behind': around('', '\\'),
  'a break behind': around('', '<br/>'),
  'a footnote': behind('<sup>1</sup>'),
  'a footnote with its link': behind('<sup><a href="#fn1" id="r1">1</a></sup>'),
  'a footnote of markdown': behind('[^1]'),
  'a footnote in a formula': behind('$^{1}$'),
  'a footnote of a word processor': behind('[\\[1\\]](#_ftn1)'),
  'a raised number': behind('¹'),
  'a footnote amid': amid('', '<sup>2</sup>'),
  'per cent as a formula': replaced(/(\d+)%/g, '$$$1 \\%$$'),
  'per cent escaped': replaced(/(\d+)%/g, '\\($1\\%\\)'),
  'a day as a formula': replaced(/\d+\/\d+\/\d+/g, '$$$&$$'),
  'a number as a formula': replaced(/(\d+)\/KH-UBND/, '$$$1 / \\mathrm{KH}-\\mathrm{UBND}$$'),
  'a bullet as a formula': replaced(/^- /, '$\\bullet$ '),
  'a bullet of a word processor': replaced(/^- /, '\uf0b7\t'),
  'a middle dot': replaced(/^- /, '&middot; '),
  'a bullet twice': replaced(/^- /, '- \\- '),
  'an item of a list': replaced(/^- (.*)$/, '<li>$1</li>'),
  'a box': replaced(/^- /, '☐ '),
  'a ticked box': replaced(/^- /, '- [x] '),
  'a wide semicolon': replaced(/;/g, '；'),
  'a wide comma': replaced(/,/g, '，'),
  'a wide stop': replaced(/^(\d+|[IVX]+)\. /, '$1．'),
  'a stop of Chinese': replaced(/^(\d+|[IVX]+)\. /, '$1、'),
  'wide digits': (text) => text.replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit))),
  'wide per cent': replaced(/%/g, '％'),
  'a wide slash': replaced(/\//g, '／'),
}
