import { Document, type ISectionOptions, Packer, type Paragraph, type Table } from 'docx'
import type { EmptyMeaning } from '@doi-chieu/core/plan/reading-status'
import { formatDate, formatInstant } from '../../format/date.js'
import { formatNumber } from '../../format/number.js'
import { capitalised } from '../../i18n/code-label.js'
import { nothingMarks } from '../../ui/nothing-marks.js'
import type { FileWords } from '../file-words.js'
import type { FilledTable, TakeContent } from '../take-content.js'
import type { TakeRow } from '../take-table.js'
import { columnParts, isDense } from './column-widths.js'
import { reportEnd, reportHead } from './report-head.js'
import { type PageForm, roomOf, section } from './report-page.js'
import { formOfPicture, pictureBlocks } from './report-picture.js'
import { reportSources } from './report-sources.js'
import { reportTable } from './report-table.js'
import { bodyText, heading, line, roman, SIZE } from './report-text.js'

type Block = Paragraph | Table

/** Blocks that stand on pages of one form. */
interface Part {
  readonly form: PageForm
  readonly blocks: readonly Block[]
}

const MOST_UPRIGHT_COLUMNS = 8
/** A table as short as this is not spread over two pages. */
const SHORT_ROWS = 12
/** Nobody reads more on paper, and Word opens more only slowly. */
const MOST_ROWS = 1000
const formOf = ({ columns }: FilledTable): PageForm => (columns.length > MOST_UPRIGHT_COLUMNS ? 'turned' : 'portrait')

/** Which kinds of nothing occur in a table: only their signs are explained. */
function signsIn({ rows }: FilledTable): readonly EmptyMeaning[] {
  const found = new Set<EmptyMeaning>()
  for (const row of rows) for (const value of row) if (typeof value === 'object') found.add(value.nothing)
  return [...found]
}

const sentence = (text: string): string => `${capitalised(text)}${/[.!?]$/.test(text) ? '' : '.'}`

/** The first rows of a long table, its totals kept. */
function firstRows({ rows, totals = 0 }: FilledTable): readonly TakeRow[] {
  const body = rows.length - totals
  return body <= MOST_ROWS ? rows : [...rows.slice(0, MOST_ROWS), ...rows.slice(body)]
}

/** Caption, table (in parts where it is too wide), signs and source. */
function tableBlocks(table: FilledTable, number: number, content: TakeContent, words: FileWords): readonly Block[] {
  const { stamp } = content
  const room = roomOf(formOf(table))
  const { report } = words
  const rows = firstRows(table)
  const counted = (value: number): string => formatNumber(value, stamp.language)
  const signs = signsIn(table).map((kind) => `${nothingMarks[kind]} ${words.nothing[kind]}`)
  const notes = [
    rows.length === table.rows.length
      ? undefined
      : report.rows_cut(counted(MOST_ROWS), counted(table.rows.length - (table.totals ?? 0))),
    table.note === undefined ? undefined : sentence(table.note),
    signs.length === 0 ? undefined : `${report.signs} ${signs.join('; ')}.`,
    report.table_source(stamp.build_id, formatInstant(stamp.built_at, stamp.language), stamp.scope),
  ].filter((note) => note !== undefined)
  const parts = isDense(table.columns) ? columnParts(table.columns, room) : [table.columns.map((_, index) => index)]
  const blocks = parts.flatMap((places, part): readonly Block[] => [
    line(part === 0 ? report.table(number, table.title) : report.continued(number, table.title), {
      bold: true,
      size: 26,
      keepNext: true,
      before: 240,
    }),
    line(report.table_scope(stamp.scope, table.order), {
      italics: true,
      size: SIZE.note,
      keepNext: true,
      after: 80,
    }),
    reportTable({
      columns: places.flatMap((place) => table.columns[place] ?? []),
      rows: rows.map((row) => places.map((place) => row[place] ?? '')),
      totals: table.totals ?? 0,
      room,
      language: stamp.language,
      together: table.rows.length <= SHORT_ROWS,
    }),
  ])
  return [...blocks, ...notes.map((note) => line(note, { italics: true, size: SIZE.note, before: 60 }))]
}

/** Neighbours of the same form share their pages. */
function joined(parts: readonly Part[]): readonly Part[] {
  const all: Part[] = []
  for (const part of parts) {
    const last = all.at(-1)
    if (last !== undefined && last.form === part.form)
      all[all.length - 1] = { form: last.form, blocks: [...last.blocks, ...part.blocks] }
    else all.push(part)
  }
  return all
}

/** The tables in their order, each after the chart of the same figure; charts without a table come first. */
function figureParts(tables: readonly FilledTable[], content: TakeContent, words: FileWords): readonly Part[] {
  const { stamp } = content
  const titles = new Set(tables.map(({ title }) => title))
  const inOrder = [
    ...content.pictures.filter(({ title }) => !titles.has(title)),
    ...tables.flatMap(({ title }) => content.pictures.filter((picture) => picture.title === title)),
  ]
  const source = words.report.table_source(stamp.build_id, formatInstant(stamp.built_at, stamp.language), stamp.scope)
  const pictured = inOrder.map((picture, index) => ({
    title: picture.title,
    part: { form: formOfPicture(picture), blocks: pictureBlocks(picture, index + 1, words.report, source) },
  }))
  return [
    ...pictured.filter(({ title }) => !titles.has(title)).map(({ part }) => part),
    ...tables.flatMap((table, index) => [
      ...pictured.filter(({ title }) => title === table.title).map(({ part }) => part),
      { form: formOf(table), blocks: tableBlocks(table, index + 1, content, words) },
    ]),
  ]
}

function reportSections(content: TakeContent, words: FileWords): readonly ISectionOptions[] {
  const { stamp, tables } = content
  const { report } = words
  const own = stamp.form === 'evidence' ? report.evidence : report
  const answer = stamp.answer.length === 0 ? [report.no_answer] : stamp.answer
  const filled = tables.filter(({ rows }) => rows.length > 0)
  const parts: readonly Part[] = [
    {
      form: 'portrait',
      blocks: [
        ...reportHead(stamp, report),
        bodyText(own.opening(stamp.scope, stamp.build_id, formatDate(stamp.day, stamp.language))),
        heading(`${roman(1)}. ${report.results}`),
        ...answer.map((sentence) => bodyText(`- ${sentence}`)),
      ],
    },
    ...figureParts(filled, content, words).map((part, index) =>
      index === 0 ? { ...part, blocks: [heading(`${roman(2)}. ${own.figures}`), ...part.blocks] } : part,
    ),
    {
      form: 'portrait',
      blocks: [
        heading(`${roman(filled.length === 0 ? 2 : 3)}. ${report.method}`),
        ...report.method_text.map(bodyText),
        ...reportEnd(report),
        ...reportSources(content, words),
      ],
    },
  ]
  return joined(parts).map(({ form, blocks }, index) => section(form, index === 0, [...blocks]))
}

/** A report of a view as a Word document in the form of Nghị định 30/2020/NĐ-CP. */
export function reportFile(content: TakeContent, words: FileWords): Promise<Blob> {
  const { stamp } = content
  const font = 'Times New Roman'
  const document = new Document({
    title: stamp.title,
    creator: 'Đối Chiếu',
    description: stamp.address,
    styles: {
      default: {
        document: {
          run: { font, size: SIZE.text, language: { value: stamp.language === 'vi' ? 'vi-VN' : 'en-GB' } },
        },
        heading1: { run: { font, size: SIZE.text, bold: true, color: '000000' } },
      },
    },
    sections: [...reportSections(content, words)],
  })
  return Packer.toBlob(document)
}
