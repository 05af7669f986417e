import { tablesOf } from '../segment/table.js'
import type { CheckInput, Noticed } from './plan-check.js'

/** Rows of a work plan whose cells a page break or lost borders left mixed: what was read from them needs a look. */
export function cutRows({ analysed }: CheckInput): readonly Noticed[] {
  return tablesOf(analysed)
    .flat()
    .flatMap((row) => {
      if (row.whole || row.lead === null || row.task === null) return []
      return [
        {
          kind: 'table_cut' as const,
          severity: 'info' as const,
          vi: 'Dòng này của bảng bị cắt, các ô lẫn vào nhau; cần đối chiếu với bản gốc.',
          en: 'This row of the table is cut and its cells are mixed; compare it with the original.',
          expected: null,
          span: { start: row.task.start, end: row.lead.end },
          confidence: 0.8,
          rule: 'finding.table_cut',
        },
      ]
    })
}
