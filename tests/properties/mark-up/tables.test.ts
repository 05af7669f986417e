import { describe, expect, it } from 'vitest'
import { smallPlan } from '../../extract/small-plan.js'
import { difference } from '../fact-lines.js'
import { factsOf } from './facts.js'

/** Rows of cells; `^` is one cell with the one above, `<` with the one on the left. */
type Rows = readonly (readonly string[])[]

const tables: Readonly<Record<string, Rows>> = {
  'a row of heads': [
    ['STT', 'Nội dung công việc', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời gian thực hiện'],
    ['1', 'Xây dựng chuyên mục cải cách hành chính', 'Văn phòng HĐND và UBND huyện', 'Phòng Nội vụ', 'Quý I'],
    ['2', 'Tổ chức hội nghị tập huấn cho công chức', 'Phòng Nội vụ', 'Phòng Tư pháp', 'Tháng 6/2023'],
    ['3', 'Niêm yết công khai 100% thủ tục hành chính', 'Bộ phận Một cửa', '', 'Hằng tháng'],
  ],
  'two rows of heads, a leader of two rows': [
    ['TT', 'Nội dung', 'Cơ quan thực hiện', '<', 'Thời gian'],
    ['^', '^', 'Chủ trì', 'Phối hợp', '^'],
    ['1', 'Tổ chức hội thi tìm hiểu cải cách hành chính', 'Phòng Nội vụ', 'Phòng Văn hóa và Thông tin', 'Quý III'],
    ['2', 'In ấn tờ rơi, treo băng rôn, khẩu hiệu', '^', 'Trung tâm Truyền thông và Văn hóa', 'Quý II'],
    ['3', 'Khảo sát mức độ hài lòng của người dân', 'Phòng Tư pháp', 'UBND các xã', 'Tháng 11'],
  ],
  groups: [
    ['STT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời gian hoàn thành'],
    ['I', 'Công tác chỉ đạo, điều hành', '<', '<'],
    ['1', 'Ban hành Kế hoạch tuyên truyền năm 2023', 'Phòng Nội vụ', 'Tháng 01/2023'],
    ['II', 'Công tác tuyên truyền', '<', '<'],
    ['1', 'Đăng tin, bài trên Trang thông tin điện tử', 'Văn phòng HĐND và UBND huyện', 'Thường xuyên'],
  ],
}

const isMerged = (cell: string | undefined): boolean => cell === '^' || cell === '<'

function bars(rows: Rows): string {
  const lines = rows.map((row) => `| ${row.map((cell) => (isMerged(cell) ? '' : cell)).join(' | ')} |`)
  return [lines[0], (rows[0] ?? []).map(() => '|---').join('') + '|', ...lines.slice(1)].join('\n')
}

interface Style {
  readonly cell?: (text: string) => string
  readonly line?: string
  readonly attributes?: string
  readonly quote?: string
  readonly open?: string
  readonly close?: string
  readonly closed?: boolean
  readonly heads?: string
}

function html(rows: Rows, style: Style): string {
  const { cell = (text) => text, line = '', attributes = '', quote = '"', closed = true, heads = 'th' } = style
  const spans = (y: number, x: number): string => {
    let columns = 1
    while (rows[y]?.[x + columns] === '<') columns++
    let below = 1
    while (rows[y + below]?.[x] === '^') below++
    return [
      columns > 1 ? ` colspan=${quote}${String(columns)}${quote}` : '',
      below > 1 ? ` rowspan=${quote}${String(below)}${quote}` : '',
    ].join('')
  }
  const written = rows.map((row, y) => {
    const tag = y === 0 ? heads : 'td'
    const cells = row.map((text, x) =>
      isMerged(text) ? '' : `<${tag}${attributes}${spans(y, x)}>${cell(text)}${closed ? `</${tag}>` : ''}${line}`,
    )
    return `<tr>${line}${cells.join('')}${closed ? '</tr>' : ''}${line}`
  })
  return `${style.open ?? '<table>'}${line}${written.join('')}${style.close ?? '</table>'}`
}

const parted =
  (sign: string) =>
  (text: string): string =>
    text.replace(/(?<=\S+ \S+) /, sign)

const styles: Readonly<Record<string, Style>> = {
  'on one line': {},
  'one tag a line': { line: '\n' },
  'indented, with style': { line: '\n    ', attributes: ' style="text-align: center; width: 5%"' },
  'all cells alike': { heads: 'td', open: '<table border="1" cellpadding=0>' },
  'spans in single quotation marks': { quote: "'" },
  'bare spans': { quote: '', attributes: ' align=center' },
  'cells that nothing closes': { closed: false },
  'cells that nothing closes, one a line': { closed: false, line: '\n' },
  'breaks in cells': { cell: parted('<br/>') },
  'breaks and line ends in cells': { cell: parted('<br>\n'), line: '\n' },
  'lines in cells': { cell: (text) => `\n\n${text}\n`, line: '\n' },
  'paragraphs in cells': { cell: (text) => `<p>${parted('</p><p>')(text)}</p>` },
  'bold cells': { cell: (text) => (text === '' ? '' : `<strong>${text}</strong>`) },
  'stars in cells': { cell: (text) => (text === '' ? '' : `**${text}**`) },
  'spans in cells': { cell: (text) => `<span style="font-size:13pt">${parted('</span> <span>')(text)}</span>` },
  'empty cells with a space': { cell: (text) => (text === '' ? '&nbsp;' : text) },
  'letters as numbers': { cell: (text) => text.replace(/[^\0-\x7f]/g, (sign) => `&#${String(sign.charCodeAt(0))};`) },
  'formulas in cells': { cell: (text) => text.replace(/(\d+)%/, '$$$1\\%$$') },
  'in a figure, with a caption': {
    open: '<figure class="table"><table><caption>Bảng phân công nhiệm vụ</caption><colgroup><col width="5%"/></colgroup><tbody>',
    close: '</tbody></table></figure>',
  },
}

const around = (table: string): string =>
  smallPlan(`II. TỔ CHỨC THỰC HIỆN\nBảng phân công nhiệm vụ cụ thể:\n\n${table}\n\nIII. KINH PHÍ\nNgân sách nhà nước.`)

describe.each(Object.entries(tables))('a table of HTML has the facts of one with bars: %s', (_, rows) => {
  const plain = factsOf(around(bars(rows)))

  it.each(Object.entries(styles))('%s', (_, style) => {
    expect(difference(plain, factsOf(around(html(rows, style))))).toEqual([])
  })

  it('tags in capitals', () => {
    const source = html(rows, { line: '\n' }).replace(/<\/?[a-z]+/g, (tag) => tag.toUpperCase())
    expect(difference(plain, factsOf(around(source)))).toEqual([])
  })

  it.each(['<p>$1</p>', '<b>$1</b>', '*$1*'])('cells between bars: %s', (cell) => {
    const source = bars(rows).replace(/(?<=\| )([^|\n-][^|\n]*?)(?= \|)/g, cell)
    expect(difference(plain, factsOf(around(source)))).toEqual([])
  })
})
