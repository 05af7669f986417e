import {
  AlignmentType,
  convertMillimetersToTwip,
  HeightRule,
  type Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextDirection,
  VerticalAlign,
  WidthType,
} from 'docx'
import type { EmptyMeaning } from '@doi-chieu/core/plan/reading-status'
import type { Language } from '../../state/view-state.js'
import { nothingMarks } from '../../ui/nothing-marks.js'
import type { TakeColumn, TakeRow } from '../take-table.js'
import { valueText } from '../value-text.js'
import { columnWidths, isDense } from './column-widths.js'
import { line, SIZE } from './report-text.js'

const mm = convertMillimetersToTwip
const DENSE_HEAD_MM = 52
/** A cell of a report is read, not searched: the whole text is in the workbook. */
const MOST_TEXT = 600

const shortened = (text: string): string => (text.length <= MOST_TEXT ? text : `${text.slice(0, MOST_TEXT)} […]`)

interface TableRequest {
  readonly columns: readonly TakeColumn[]
  readonly rows: readonly TakeRow[]
  readonly totals: number
  /** Millimetres. */
  readonly room: number
  readonly language: Language
  readonly widths?: readonly number[]
  /** Stays on one page with what follows it. */
  readonly together?: boolean
}

const sign = (kind: EmptyMeaning): string => nothingMarks[kind]

function alignmentOf({ kind }: TakeColumn, dense: boolean): (typeof AlignmentType)[keyof typeof AlignmentType] {
  if (kind === 'text') return AlignmentType.LEFT
  return dense || kind === 'date' || kind === 'year' ? AlignmentType.CENTER : AlignmentType.RIGHT
}

/** A table of a report: heads repeated on each page, no row broken over two. */
export function reportTable({ columns, rows, totals, room, language, widths, together = false }: TableRequest): Table {
  const dense = isDense(columns)
  const size = dense ? SIZE.dense : columns.length > 6 ? 20 : SIZE.table
  const columnSizes = (widths ?? columnWidths(columns, rows, room)).map(mm)
  const side = dense ? 0.6 : 1.5
  const margins = { top: mm(0.5), bottom: mm(0.5), left: mm(side), right: mm(side) }
  const cell = (children: Paragraph, index: number, upright = false): TableCell =>
    new TableCell({
      width: { size: columnSizes[index] ?? 0, type: WidthType.DXA },
      margins,
      ...(upright ? { textDirection: TextDirection.BOTTOM_TO_TOP_LEFT_TO_RIGHT } : {}),
      verticalAlign: VerticalAlign.CENTER,
      children: [children],
    })
  const isUpright = ({ kind }: TakeColumn): boolean => dense && kind !== 'text'
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    ...(dense ? { height: { value: mm(DENSE_HEAD_MM), rule: HeightRule.ATLEAST } } : {}),
    children: columns.map((column, index) =>
      cell(
        line(column.label, {
          bold: true,
          size,
          align: isUpright(column) ? AlignmentType.LEFT : AlignmentType.CENTER,
        }),
        index,
        isUpright(column),
      ),
    ),
  })
  const body = rows.map((row, at) => {
    const bold = at >= rows.length - totals
    return new TableRow({
      cantSplit: true,
      children: columns.map((column, index) =>
        cell(
          line(shortened(valueText(row[index] ?? '', column.kind, language, sign)), {
            size,
            bold,
            keepNext: together,
            align: alignmentOf(column, dense),
          }),
          index,
        ),
      ),
    })
  })
  return new Table({
    width: { size: mm(room), type: WidthType.DXA },
    columnWidths: columnSizes,
    layout: TableLayoutType.FIXED,
    rows: [head, ...body],
  })
}
