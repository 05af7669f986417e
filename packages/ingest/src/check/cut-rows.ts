import type { Span } from '../normalize/span.js'
import { tablesOf } from '../segment/table/table.js'
import { SpanSet } from '../segment/span-set.js'
import { extentOf } from '../segment/table/table-row.js'
import type { AnalysedText } from '../segment/analysed-text.js'
import type { Segment } from '../segment/outline/outline.js'
import type { CheckInput, Noticed } from './plan-check.js'

/** Rows of a work plan whose cells a page break or lost borders left mixed: what was read from them needs a look. */
export function cutRows({ analysed }: CheckInput): readonly Noticed[] {
  const tables = tablesOf(analysed)
  const mixed = tables.flatMap(({ rows }) =>
    rows.flatMap(({ whole, task, time, lead, partners }): readonly Span[] =>
      whole || lead === null || task === null
        ? []
        : [extentOf([...task, ...(time ?? []), ...lead, ...(partners ?? [])])],
    ),
  )
  // Where cells are drawn over several lines each line breaks off.
  const known = new SpanSet([...mixed, ...tables.filter(({ form }) => form === 'drawn').map(({ area }) => area)])
  return [...mixed, ...brokenRows(analysed).filter((span) => !known.touches(span))].map((span) => ({
    kind: 'table_cut' as const,
    severity: 'info' as const,
    vi: 'Dòng này của bảng bị cắt, các ô lẫn vào nhau; cần đối chiếu với bản gốc.',
    en: 'This row of the table is cut and its cells are mixed; compare it with the original.',
    expected: null,
    span,
    confidence: 0.8,
    rule: 'finding.table_cut',
  }))
}

/** Words and signs that no cell ends with, with their marks: `Bộ phận Một cửa`, `hiện tại` and `kèm theo` end one. */
const BROKEN_OFF = /(?:,|\s(?:và|của|với|các|(?<!(?:kèm|tiếp|đính)\s+)theo|(?<!(?:hiện|tồn)\s+)tại))$/iu
/** Segments between a row and its rest: the number of a page, the table's head once more. */
const FARTHEST_REST = 6

/** A row between bars of which two cells break off and whose rest stands on the next page. */
function brokenRows({ document, segments }: AnalysedText): readonly Span[] {
  const { text } = document
  const broken = segments.filter(({ lines, start, end, index }) => {
    if (lines[0]?.celled !== true || lines.length > 1) return false
    const cells = text.slice(start, end).split('|')
    return (
      cells.filter((cell) => BROKEN_OFF.test(cell.trimEnd())).length >= 2 &&
      hasRest(text, segments.slice(index + 1, index + 1 + FARTHEST_REST))
    )
  })
  return broken.map(({ start, end }) => ({ start, end }))
}

/** A cell that is empty before the first one with words, or words in small letters: the rest of a row, not the next. */
const REST = /^\s*\|\s*\||^[\s|]*\p{Ll}/u
/** `8 | Phát thanh …`: another row. */
const NEXT_ROW = /^[\s|]*\d{1,3}[\s.)]*\|/

function hasRest(text: string, behind: readonly Segment[]): boolean {
  for (const { lines, start, end } of behind) {
    if (lines[0]?.celled !== true) continue
    const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, end)
    if (NEXT_ROW.test(line)) return false
    if (REST.test(line)) return true
  }
  return false
}
