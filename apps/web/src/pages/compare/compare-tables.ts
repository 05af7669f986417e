import { capitalised } from '../../i18n/code-label.js'
import type { EmptyMeaning } from '@doi-chieu/core/plan/reading-status'
import type { TFunction } from 'i18next'
import { formatList } from '../../format/list.js'
import { formatNumber } from '../../format/number.js'
import type { Selection } from '../../state/selection.js'
import type { Language } from '../../state/view-state.js'
import { nothing, type TakeTable, type TakeValue } from '../../takeaway/take-table.js'
import type { SideColumn } from './compare-grid.js'
import { type ComparedRow, foldRows, nothingOf } from './compare-series.js'
import type { ComparedSubject } from './compare-sections.js'

const fileNames = {
  channel: 'kenh',
  citation: 'van-ban-vien-dan',
  assignment: 'phan-cong',
  commitment: 'cam-ket',
  finding: 'diem-can-xem',
} as const

/** `xã Ngọc Kỳ 2022 (huyện Tứ Kỳ, tỉnh Hải Dương)`: a side by name and place, or by its number of plans. */
const sideName = ({ name, place }: SideColumn): string => capitalised(place === '' ? name : `${name} (${place})`)

/** One table a subject: what differs, the widest difference first, then what all sides have alike. */
export function compareTables(
  sections: readonly ComparedSubject[],
  columns: readonly SideColumn[],
  documents: number,
  t: TFunction,
  language: Language,
): readonly TakeTable[] {
  const sides = columns.map(({ side }) => side)
  const grouped = sides.some(({ n_plans }) => n_plans > 1)
  const noted = t(grouped ? 'compare.take.note_groups' : 'compare.take.note')
  return sections.map((section): TakeTable => ({
    name: fileNames[section.subject],
    title: t(`compare.section.${section.subject}`),
    note:
      section.subject === 'citation' && documents > section.rows.length
        ? `${noted} ${t('compare.shown', { n: formatNumber(section.rows.length, language), total: formatNumber(documents, language) })}`
        : noted,
    order: t('compare.take.order'),
    columns: sectionColumns(section, columns, grouped, t, language),
    rows: () => sectionRows(section, sides, grouped, t),
  }))
}

/** Whether rows of the subject say more of themselves than their names. */
const hasNotes = ({ rows }: ComparedSubject): boolean => rows.some(({ note }) => note !== undefined)

function sectionColumns(
  section: ComparedSubject,
  columns: readonly SideColumn[],
  grouped: boolean,
  t: TFunction,
  language: Language,
): TakeTable['columns'] {
  const label = t(`compare.corner.${section.subject}`)
  const about = {
    key: 'note',
    label: t('compare.take.about'),
    kind: 'text' as const,
    meaning: t('compare.take.about_means'),
    long: true,
  }
  return [
    { key: 'row', label, kind: 'text', meaning: t('compare.take.row_means') },
    ...(hasNotes(section) ? [about] : []),
    {
      key: 'differs',
      label: t('compare.take.part'),
      kind: 'text',
      meaning: t(grouped ? 'compare.foot_groups' : 'compare.foot_plans'),
    },
    ...columns.map((column) => ({
      key: column.written,
      label: sideName(column),
      kind: 'number' as const,
      meaning: grouped
        ? t('compare.take.plans_mean', { n: formatNumber(column.side.n_plans, language) })
        : t('compare.take.mentions_mean'),
    })),
  ]
}

function sectionRows(
  section: ComparedSubject,
  sides: readonly SideColumn['side'][],
  grouped: boolean,
  t: TFunction,
): readonly (readonly TakeValue[])[] {
  const { rows, subject } = section
  const about = hasNotes(section)
  const alone = sides.filter(({ n_plans }) => n_plans > 0).length < 2
  const values = (row: ComparedRow, apart: boolean): readonly TakeValue[] => [
    row.label,
    ...(about ? [row.note ?? ''] : []),
    t(alone ? 'compare.take.alone' : apart ? 'compare.take.differs' : 'compare.take.alike'),
    ...sides.map((side, at): TakeValue => {
      const cell = row.cells[at]
      const none: EmptyMeaning = nothingOf(row, side, cell, subject)
      if (cell === undefined || cell.facts === 0) return nothing(none)
      return grouped ? cell.plans_with : cell.facts
    }),
  ]
  const { differing, common } = foldRows(rows, sides, subject)
  return [...differing.map((row) => values(row, true)), ...common.map((row) => values(row, false))]
}

/** The sentences of each side about each subject: the marks of the totals, which hold those of every cell below. */
export function compareSources(
  sections: readonly ComparedSubject[],
  columns: readonly SideColumn[],
): readonly Selection[] {
  return sections.flatMap(({ subject }) =>
    columns
      .filter(({ side }) => side.totals[subject].facts > 0)
      .map(({ written }) => ({ subject, plan: null, of: written, facets: {} })),
  )
}

/** The sides in words, in place of the page's filter. */
export const compareScope = (columns: readonly SideColumn[], language: Language): string =>
  formatList(columns.map(sideName), language)
