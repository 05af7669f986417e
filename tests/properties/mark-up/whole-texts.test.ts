import { describe, expect, it } from 'vitest'
import { carrier, written, type Paragraph } from './carrier.js'
import { difference } from '../fact-lines.js'
import { factsOf } from './facts.js'

const plain = factsOf(written())
const each = (write: (paragraph: Paragraph) => string, between = '\n'): string => carrier.map(write).join(between)
const isItem = ({ text }: Paragraph): boolean => text.startsWith('- ')
const withHeadings = ({ place, text }: Paragraph): string => {
  if (place === 'name') return `<h1>${text}</h1>`
  if (place === 'heading') return `<h2>${text}</h2>`
  return place === 'subheading' || place === 'label' ? `<h3>${text}</h3>` : `<p>${text}</p>`
}
const list = (between: string): string =>
  each((paragraph) => {
    const { text } = paragraph
    const at = carrier.indexOf(paragraph)
    if (!isItem(paragraph)) return `<p>${text}</p>`
    const opens = carrier.slice(at - 1, at).some(isItem) ? '' : '<ul>'
    const ends = carrier.slice(at + 1, at + 2).some(isItem) ? '' : '</ul>'
    return `${opens}<li>${text.slice(2)}</li>${ends}`
  }, between)

const countLines = (text: string, prefix: (number: string) => string): string =>
  text
    .split('\n')
    .map((line, i) => prefix(String(i + 1)) + line)
    .join('\n')
/** Items behind numbers as lists that a program has parted by the paragraphs between them. */
const numbered = (opens: (number: string) => string): string =>
  each(({ text }) => {
    const [whole = '', number = ''] = /^(\d+)\. /.exec(text) ?? []
    return whole === '' ? `<p>${text}</p>` : `${opens(number)}<li><p>${text.slice(whole.length)}</p></li></ol>`
  }, '')
const STYLE = `<style>${'p { margin-top: 0.13in; direction: ltr } '.repeat(40)}</style>`
const HEAD = `<!DOCTYPE html>\n<html>\n<head>\n<meta name="generator" content="Writer"/>\n<title>ke hoach.docx</title>\n${STYLE}\n</head>`

describe('the same facts of a text', () => {
  it.each([
    ['in paragraphs', each(({ text }) => `<p>${text}</p>`)],
    ['in paragraphs on one line', each(({ text }) => `<p>${text}</p>`, '')],
    ['with breaks on one line', each(({ text }) => text, '<br>')],
    ['with breaks and blank lines', each(({ text }) => text, '<br />\n<br />\n')],
    ['in divisions on one line', each(({ text }) => `<div>${text}</div>`, '')],
    ['with headings', each(withHeadings)],
    ['with headings on one line', each(withHeadings, '')],
    ['with lists', list('\n')],
    ['with lists on one line', list('')],
    ['with numbers in lists alone', numbered((number) => `<ol start="${number}">`)],
    ['with lists that begin anew', numbered(() => '<ol>')],
    ['in wrapped paragraphs', each(({ text }) => `<p>${text.replace(/(.{24,40}?) /g, '$1\n\t\t')}</p>`)],
    ['below a head for programs', `${HEAD}<body>\n${each(({ text }) => `<p>${text}</p>`)}\n</body></html>`],
    ['with numbers of lines', countLines(written(), (number) => `${number.padStart(6)}\t`)],
    ['with numbers and colons', countLines(written(), (number) => `${number}: `)],
    ['with line ends written out', `{"text": "\\n${written().replaceAll('"', '\\"').replaceAll('\n', '\\n')}"}`],
    ['in a fence', `\`\`\`markdown\n${written()}\`\`\`\n`],
    ['below keys', `---\nprimary_language: vi\nis_table: False\n---\n${written()}`],
    ['in a quotation', each(({ text }) => `> ${text}`, '\n>\n')],
    ['with hard breaks', each(({ text }) => `${text}\\`)],
    ['of pandoc', each(({ text }) => text.replace(/^- /, '\\- ').replace(/^(\d+)\./, '$1\\.'), '\n\n')],
  ])('%s', (_, source) => {
    expect(difference(plain, factsOf(source))).toEqual([])
  })
})

const PAGES = [
  '<page_number>3</page_number>',
  '<footer>3</footer>',
  '<header>UBND huyện - Kế hoạch</header>',
  '<page_number>2</page_number>\n---\n<header>UBND HUYỆN</header>',
  '<watermark>BẢN NHÁP</watermark>',
  '<img>Con dấu tròn màu đỏ</img>',
  '<stamp>ỦY BAN NHÂN DÂN</stamp>',
  '<!-- image -->',
  '<!-- PageNumber="3" -->\n<!-- PageBreak -->',
  '![](_page_2_Picture_1.jpeg)',
  '===== Page 3 =====',
  '--- PAGE BREAK ---',
  '{{page 3}}',
  '[Trang 3]',
  '## Page 3',
  '**Trang 3/12**',
  'Page 3 of 12',
  `{3}${'-'.repeat(48)}`,
  '---',
  '* * *',
  '<hr/>',
  '<div style="page-break-after: always;"></div>',
  '<pb n="3"/>',
  '\\newpage',
  '[image]',
]
/** Where the halves of a paragraph are parted. */
const PARTED = / (?=Quảng Ninh|cơ chế một cửa, một|tổ chức hội nghị triển)/

// A bare number between the halves of a name, in tags or without, is read as the rules of running text have it.
describe.each(PAGES)('the border of a page: %s', (mark) => {
  it('between paragraphs', () => {
    const source = written((text, place) => (place === 'heading' ? `${mark}\n\n${text}` : text))
    expect(difference(plain, factsOf(source))).toEqual([])
  })

  it('inside a paragraph', () => {
    const wrapped = factsOf(written((text) => text.replace(PARTED, '\n')))
    const source = written((text) => text.replace(PARTED, () => `\n\n${mark}\n\n`))
    expect(difference(wrapped, factsOf(source, mark))).toEqual([])
  })
})
