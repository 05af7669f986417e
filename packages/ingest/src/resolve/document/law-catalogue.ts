import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { issuerLevelCodes, type LegalDocument } from '@doi-chieu/core/legal/legal-document'
import { precisionOf } from '@doi-chieu/core/text/partial-date'
import { contentId } from '../../content-id.js'
import { parseCsv } from '../csv-table.js'
import { GazetteerError, type GazetteerProblem } from '../gazetteer-problem.js'
import { isIsoDate, isPartialIsoDate } from '../iso-date.js'
import { numberKey, yearInNumber } from './legal-number.js'
import { centralIssuer, issuerOfSymbol } from './symbol-issuer.js'

const rowSchema = z.object({
  /** As law practice writes it; empty for the Constitution. */
  number: z.string(),
  doc_type: z.string().min(1),
  issuer: z.string().min(1),
  issuer_level: issuerLevelCodes.schema,
  issued_on: z.string().refine(isPartialIsoDate),
  /** `confirmed`: findings may rest on the day; `unconfirmed`: the day was not checked; `year_only`: no day is known. */
  date_certainty: z.enum(['confirmed', 'unconfirmed', 'year_only']),
  title: z.string().min(1),
  status: z.enum(['in_force', 'replaced', 'expired', 'unknown']),
  /** Number and year of the document that replaced it: `76/NQ-CP 2021`. */
  replaced_by: z.union([z.literal(''), z.string().regex(/^\S+(?: \S+)* (?:19|20)\d{2}$/)]),
  /** First day on which it was replaced or had expired. */
  status_since: z.union([z.literal(''), z.string().refine(isIsoDate)]),
  verified_by: z.enum(['several_sources', 'one_source', 'plans_only', 'general_knowledge']),
})
type CatalogueRow = z.infer<typeof rowSchema>

/** A document of the catalogue: the published row and what findings rest on. */
export interface CatalogueDocument {
  readonly document: LegalDocument
  readonly issuerKey: string
  readonly year: number
  readonly row: CatalogueRow
}

type CatalogueReading =
  | { readonly ok: true; readonly documents: readonly CatalogueDocument[] }
  | { readonly ok: false; readonly problems: readonly GazetteerProblem[] }

const COLUMNS = Object.keys(rowSchema.shape)

/** Reads the catalogue. All of it or nothing: each fault is named by its line. */
export function readCatalogue(csv: string): CatalogueReading {
  const table = parseCsv(csv)
  const missing = COLUMNS.filter((column) => !table.columns.includes(column))
  if (missing.length > 0)
    return {
      ok: false,
      problems: [fault(1, `thiếu cột ${missing.join(', ')}`, `missing column ${missing.join(', ')}`)],
    }
  const problems = table.uneven.map((line) =>
    fault(line, 'số ô khác số cột', 'the number of cells differs from the number of columns'),
  )
  const documents: CatalogueDocument[] = []
  const lineOf = new Map<string, number>()
  for (const { line, values } of table.records) {
    const parsed = rowSchema.safeParse(Object.fromEntries(values))
    if (!parsed.success) {
      for (const issue of parsed.error.issues) {
        const column = String(issue.path[0] ?? '')
        const value = values.get(column) ?? ''
        problems.push(
          fault(
            line,
            `cột ${column} có giá trị không hợp lệ "${value}"`,
            `column ${column} has the bad value "${value}"`,
          ),
        )
      }
      continue
    }
    const found = inconsistency(parsed.data, line)
    if (found !== null) {
      problems.push(found)
      continue
    }
    const document = catalogueDocument(parsed.data)
    const first = lineOf.get(document.document.legal_document_id)
    if (first !== undefined) {
      const what = `${parsed.data.number || parsed.data.title} (${parsed.data.issuer}, ${document.year})`
      problems.push(fault(line, `${what} đã có ở dòng ${first}`, `${what} stands in line ${first} already`))
      continue
    }
    lineOf.set(document.document.legal_document_id, line)
    documents.push(document)
  }
  return problems.length > 0
    ? { ok: false, problems: problems.toSorted((a, b) => a.line - b.line) }
    : { ok: true, documents }
}

/** Reads `legal-documents.csv` of the gazetteer folder; throws `GazetteerError` where it has a fault. */
export function loadCatalogue(gazetteer: URL): readonly CatalogueDocument[] {
  const reading = readCatalogue(readFileSync(new URL('legal-documents.csv', gazetteer), 'utf8'))
  if (!reading.ok) throw new GazetteerError('data/gazetteer/legal-documents.csv', reading.problems)
  return reading.documents
}

function fault(line: number, message_vi: string, message_en: string): GazetteerProblem {
  return { line, message_vi, message_en }
}

function inconsistency(row: CatalogueRow, line: number): GazetteerProblem | null {
  const inNumber = row.number === '' ? null : yearInNumber(row.number)
  if (inNumber !== null && !row.issued_on.startsWith(String(inNumber)))
    return fault(
      line,
      `năm trong số ${row.number} khác ngày ${row.issued_on}`,
      `the year in ${row.number} differs from ${row.issued_on}`,
    )
  if (row.date_certainty === 'confirmed' && precisionOf(row.issued_on) !== 'day')
    return fault(
      line,
      `ngày ${row.issued_on} chưa đủ nên chưa thể là confirmed`,
      `the date ${row.issued_on} is partial and cannot be confirmed`,
    )
  if (row.status === 'replaced' && row.replaced_by === '')
    return fault(line, 'status là replaced nhưng replaced_by trống', 'status is replaced but replaced_by is empty')
  if (row.status_since !== '' && row.status_since < row.issued_on)
    return fault(line, 'status_since sớm hơn issued_on', 'status_since is earlier than issued_on')
  return null
}

/** Identity of a legal document: number, issuer, year. */
export function legalDocumentId(number: string, issuerKey: string, year: number): string {
  return contentId('law', numberKey(number), issuerKey, year)
}

function catalogueDocument(row: CatalogueRow): CatalogueDocument {
  const known = (row.number === '' ? null : issuerOfSymbol(row.number)) ?? centralIssuer(row.issuer)
  const issuerKey = known?.key ?? `x:${row.issuer.toLowerCase()}`
  const year = Number(row.issued_on.slice(0, 4))
  return {
    issuerKey,
    year,
    row,
    document: {
      legal_document_id: legalDocumentId(row.number === '' ? row.doc_type : row.number, issuerKey, year),
      number: row.number === '' ? null : row.number,
      doc_type: row.doc_type,
      issuer: row.issuer,
      issuer_level: row.issuer_level,
      issued_on: row.issued_on,
      title: row.title,
      source: 'catalogue',
    },
  }
}
