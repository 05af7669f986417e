import { spacedTables } from '../segment/spaced-table.js'
import { tablesOf } from '../segment/table.js'
import type { AnalysedText } from '../segment/analysed-text.js'
import type { Span } from '../segment/clause.js'
import type { CheckInput, Noticed } from './plan-check.js'

/** Rows of a work plan whose cells a page break or lost borders left mixed: what was read from them needs a look. */
export function cutRows({ analysed }: CheckInput): readonly Noticed[] {
  const mixed = tablesOf(analysed)
    .flat()
    .flatMap(({ whole, lead, task }): readonly Span[] =>
      whole || lead === null || task === null ? [] : [{ start: task.start, end: lead.end }],
    )
  const parted = spacedTables(analysed)
    .flatMap(({ rows }) => rows)
    .flatMap(({ whole, cells }): readonly Span[] => {
      const pieces = [...cells.values()].flat()
      if (whole || pieces.length === 0) return []
      return [
        {
          start: Math.min(...pieces.map((piece) => piece.start)),
          end: Math.max(...pieces.map((piece) => piece.end)),
        },
      ]
    })
  return [...mixed, ...parted, ...brokenRows(analysed)].map((span) => ({
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

/** Words and signs that no cell ends with. */
const BROKEN_OFF = /(?:,|\s(?:va|cua|voi|cac|theo|tai))$/

/** A row between bars of which two cells break off: its rest stands on the next page. */
function brokenRows({ document, segments }: AnalysedText): readonly Span[] {
  return segments.flatMap(({ lines, start, end }) => {
    if (lines[0]?.celled !== true || lines.length > 1) return []
    const cells = document.fold.slice(start, end).split('|')
    const broken = cells.filter((cell) => BROKEN_OFF.test(cell.trimEnd())).length
    return broken >= 2 ? [{ start, end }] : []
  })
}
