import { z } from 'zod'
import { parseCsv } from '../csv-table.js'
import type { GazetteerProblem } from '../gazetteer-problem.js'
import { isIsoDate } from '../iso-date.js'

const changeSchema = z.object({
  effective_on: z.string().refine(isIsoDate),
  event: z.enum(['communes_regrouped', 'status', 'created', 'ended', 'became_zone', 'heir', 'stood', 'merged']),
  level: z.enum(['province', 'district', 'commune']),
  code: z.string().regex(/^\d{2}$|^\d{3}$|^\d{5}$/),
  before: z.string(),
  after: z.string(),
  parent_code: z.string(),
  heir_code: z.string(),
  legal_basis: z.string(),
})

/**
 * A dated change that the lists do not tell: `status` (kind or name, same code), `created`, `ended` (with its main heir),
 * `heir` (the main successor where the list's row is wrong), `became_zone` (an island district that became a special zone), `communes_regrouped` (the day on which most communes
 * of a province were regrouped in 2023–2025), `stood` (a commune that stood until June 2025 though the list of that month omits it, with its
 * new unit), `merged` (a commune that ended before July 2025, with the commune that took it in, where the lists name none).
 */
export type UnitChange = z.infer<typeof changeSchema>

type UnitChangesReading =
  | { readonly ok: true; readonly changes: readonly UnitChange[] }
  | { readonly ok: false; readonly problems: readonly GazetteerProblem[] }

const COLUMNS = Object.keys(changeSchema.shape)

/** Reads `unit-changes.csv`. All of it or nothing. */
export function readUnitChanges(csv: string): UnitChangesReading {
  const table = parseCsv(csv)
  const missing = COLUMNS.filter((column) => !table.columns.includes(column))
  if (missing.length > 0) {
    const list = missing.join(', ')
    return { ok: false, problems: [{ line: 1, message_vi: `thiếu cột ${list}`, message_en: `missing column ${list}` }] }
  }
  const changes: UnitChange[] = []
  const problems: GazetteerProblem[] = table.uneven.map((line) => ({
    line,
    message_vi: 'số ô khác số cột',
    message_en: 'the number of cells differs from the number of columns',
  }))
  const seen = new Map<string, number>()
  for (const { line, values } of table.records) {
    const parsed = changeSchema.safeParse(Object.fromEntries(values))
    if (!parsed.success) {
      const columns = [...new Set(parsed.error.issues.map((issue) => String(issue.path[0] ?? '')))].join(', ')
      problems.push({
        line,
        message_vi: `giá trị không hợp lệ ở cột ${columns}`,
        message_en: `bad value in column ${columns}`,
      })
      continue
    }
    const key = `${parsed.data.effective_on} ${parsed.data.event} ${parsed.data.level} ${parsed.data.code}`
    const first = seen.get(key)
    if (first !== undefined) {
      problems.push({ line, message_vi: `trùng với dòng ${first}`, message_en: `the same change as line ${first}` })
      continue
    }
    seen.set(key, line)
    changes.push(parsed.data)
  }
  return problems.length > 0
    ? { ok: false, problems: problems.toSorted((a, b) => a.line - b.line) }
    : { ok: true, changes }
}
