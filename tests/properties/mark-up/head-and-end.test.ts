import { describe, expect, it } from 'vitest'
import { carrier, type Place } from './carrier.js'
import { difference } from '../fact-lines.js'
import { factsOf } from './facts.js'

const of = (...places: readonly Place[]): readonly string[] =>
  carrier.filter(({ place }) => places.includes(place)).map(({ text }) => text)
const [body, district, state, motto] = of('header')
const names = [body ?? '', district ?? '']
const mottos = [state ?? '', motto ?? '']
const [number = ''] = of('number')
const [date = ''] = of('date')
const recipients = of('recipients', 'recipient')
const [title = '', ...items] = recipients
const posts = of('post')
const [signer = ''] = of('signer')
const first = carrier.findIndex(({ place }) => place === 'name')
const last = carrier.findIndex(({ place }) => place === 'recipients')
const middle = carrier
  .slice(first, last)
  .map(({ text }) => text)
  .join('\n\n')

const table = (rows: readonly (readonly string[])[], line = ''): string =>
  `<table>${line}${rows.map((row) => `<tr>${line}${row.map((cell) => `<td>${cell}</td>${line}`).join('')}</tr>${line}`).join('')}</table>`
const each = (lines: readonly string[], write: (line: string) => string, between = '\n'): string =>
  lines.map(write).join(between)
const bold = (line: string): string => `<b>${line}</b>`
const paragraph = (line: string): string => `<p style="text-align:center">${line}</p>`

const head = [...names, number, '', ...mottos, date].join('\n')
const end = [...recipients, '', ...posts, '', signer].join('\n')

const heads: Readonly<Record<string, string>> = {
  'a table, all in two cells': table([[[...names, number].join('<br>'), [...mottos, date].join('<br>')]]),
  'a table of two rows': table([
    [names.join('<br>'), mottos.join('<br>')],
    [number, date],
  ]),
  'a table, one tag a line': table(
    [
      [names.join('<br/>'), mottos.join('<br/>')],
      [number, date],
    ],
    '\n',
  ),
  'a table of lines': table(
    [
      [names.join('\n'), mottos.join('\n')],
      [number, date],
    ],
    '\n',
  ),
  'a table of paragraphs': table([
    [each(names, paragraph, ''), each(mottos, paragraph, '')],
    [number, `<i>${date}</i>`],
  ]),
  'a table, a row a line': table([
    [names[0] ?? '', mottos[0] ?? ''],
    [names[1] ?? '', mottos[1] ?? ''],
    [number, date],
  ]),
  'a cell over two rows': `<table><tr><td>${names.join('<br>')}</td><td rowspan="2">${[...mottos, date].join('<br>')}</td></tr><tr><td>${number}</td></tr></table>`,
  divisions: each([...names, number, ...mottos, date], (line) => `<div align="center">${line}</div>`),
  'bold in the middle': each([...names, number, ...mottos, date], (line) => `<center><b>${line}</b></center>`),
  'two paragraphs with breaks': `<p>${[...names, number].join('<br>')}</p>\n<p>${[...mottos, date].join('<br>')}</p>`,
  'a head of a page': `<header>\n${[...names, ...mottos, number, date].join('\n')}\n</header>`,
  'an underlined motto': [...names, number, mottos[0], `<u>${mottos[1] ?? ''}</u>`, `<i>${date}</i>`].join('\n'),
  'rules below': [...names, '---', number, ...mottos, '<hr/>', date].join('\n'),
  'stars and hard breaks': `${each([...names, number], (line) => `**${line}**\\`)}\n\n${each([...mottos, date], (line) => `**${line}**  `)}`,
  'a picture before': ['![](quoc-huy.png)', ...names, number, ...mottos, date].join('\n'),
  formulas: [
    ...names,
    number.replace(/\d+\/KH-UBND/, '$\\mathrm{$&}$'),
    ...mottos,
    date.replace(/\d+/g, '$$$&$$'),
  ].join('\n'),
}

const ends: Readonly<Record<string, string>> = {
  'a table, all in two cells': table([[recipients.join('<br>'), [...posts, '', signer].join('<br>')]]),
  'a table, one tag a line': table([[recipients.join('<br/>'), [...posts, '', signer].join('<br/>')]], '\n'),
  'a table of paragraphs': table([[each(recipients, paragraph, ''), each([...posts, signer], paragraph, '')]]),
  'a table with a list': table([
    [
      `<b><i>${title}</i></b><ul>${each(items, (item) => `<li>${item.slice(2)}</li>`, '')}</ul>`,
      each([...posts, signer], bold, '<br>'),
    ],
  ]),
  'a table of two rows': table([
    [recipients.join('<br>'), posts.join('<br>')],
    ['', signer],
  ]),
  'a list': `${title}\n<ul>\n${each(items, (item) => `<li>${item.slice(2)}</li>`)}\n</ul>\n${each([...posts, '&nbsp;', signer], paragraph)}`,
  'a tag of the signature': `${recipients.join('\n')}\n\n${each(posts, bold)}\n<signature>${signer}</signature>`,
  'a stamp': `${recipients.join('\n')}\n\n${posts.join('\n')}\n<stamp>ỦY BAN NHÂN DÂN</stamp>\n${signer}`,
  'pictures told': `${recipients.join('\n')}\n\n${posts.join('\n')}\n[Chữ ký]\n\n[Con dấu]\n${signer}`,
  'a foot of a page': `<footer>\n${recipients.join('\n')}\n</footer>\n\n${[...posts, signer].join('\n')}`,
  'escapes and hard breaks': `${each(recipients, (line) => `${line.replace(/^- /, '\\- ')}\\`)}\n\n${each([...posts, signer], (line) => `${line.replace('.', '\\.')}\\`)}`,
}

// Named leftover: a table that sets each recipient and a line of the signature side by side, a row a line.
describe('the same facts with mark-up', () => {
  const plain = factsOf(`${head}\n\n${middle}\n\n${end}\n`)

  it.each(Object.entries(heads))('of the head: %s', (_, written) => {
    expect(difference(plain, factsOf(`${written}\n\n${middle}\n\n${end}\n`))).toEqual([])
  })

  it.each(Object.entries(ends))('of the end: %s', (_, written) => {
    expect(difference(plain, factsOf(`${head}\n\n${middle}\n\n${written}\n`))).toEqual([])
  })
})
