import { cascadeStateCodes } from '@doi-chieu/core/legal/cascade-step'
import { issuerLevelCodes } from '@doi-chieu/core/legal/legal-document'
import type { TFunction } from 'i18next'
import { cascadeDrawing, type CascadeLine, type CascadeRow } from '../../charts/cascade/cascade.series.js'
import { stepSelection } from '../../charts/cascade/step-selection.js'
import { aboveName, issuerName, placedBySubject, stepWords } from '../../charts/cascade/step-words.js'
import { capitalised, codeLabel } from '../../i18n/code-label.js'
import type { Selection } from '../../state/selection.js'
import type { Language } from '../../state/view-state.js'
import { nothing, orNothing, type TakeColumn, type TakeTable, type TakeValue } from '../../takeaway/take-table.js'
import { changesTable } from './changes-table.js'
import { type CascadeLevel, levelTable } from './level-days-table.js'

/** Rows of the view, all of them where the screen shows the first. */
type EveryRow = () => Promise<readonly CascadeRow[]>

function days(row: CascadeRow, lag: number | null, t: TFunction): TakeValue {
  if (row.state === 'missing') return nothing('no_document')
  if (row.depth === 0) return nothing('not_applicable')
  return lag ?? t('cascade.no_day')
}

function documentOf(row: CascadeRow, t: TFunction, language: Language): TakeValue {
  switch (row.state) {
    case 'missing':
      return nothing('no_document')
    case 'mentioned':
      return codeLabel(cascadeStateCodes, 'mentioned', language)
    case 'known':
      return [row.doc_type, row.number ?? t('cascade.no_number')].filter((part) => part !== null).join(' ')
  }
}

/** One line of the drawing as a row: dates as dates, days as numbers. */
function lineValues(
  line: CascadeLine,
  kind: 'programme' | 'annual',
  t: TFunction,
  language: Language,
): readonly TakeValue[] {
  const { row } = line
  const none = row.state === 'missing' ? 'no_document' : 'not_found'
  const counted = row.above_step_id !== null && row.lag_from_above_days !== null
  return [
    issuerName(row, t, language),
    capitalised(codeLabel(issuerLevelCodes, row.level, language)),
    ...(kind === 'annual' ? [stepWords(line, language).trim()] : []),
    documentOf(row, t, language),
    orNothing(row.title, none),
    orNothing(row.issued_on, none),
    days(row, row.lag_days, t),
    days(row, row.lag_from_above_days, t),
    counted ? aboveName(row) : '',
    placedBySubject(row) ? t('cascade.by_subject') : '',
  ]
}

function stepTable(
  kind: 'programme' | 'annual',
  about: Pick<TakeTable, 'name' | 'title' | 'note'>,
  everyRow: EveryRow,
  t: TFunction,
  language: Language,
): TakeTable {
  const text = (key: string, label: string, meaning: string): TakeColumn => ({ key, label, kind: 'text', meaning })
  return {
    ...about,
    order: t('take_cascade.order'),
    columns: [
      text('issuer', t('cascade.issuer'), t('take_cascade.issuer_means')),
      text('level', t('take_cascade.level'), t('take_cascade.level_means')),
      ...(kind === 'annual' ? [text('step', t('cascade.step'), t('take_cascade.step_means'))] : []),
      text('document', t('cascade.document'), t('take_cascade.document_means')),
      { ...text('title', t('take_cascade.title'), t('take_cascade.title_means')), long: true },
      { key: 'issued_on', label: t('cascade.date'), kind: 'date', meaning: t('take_cascade.date_means') },
      {
        key: 'lag_days',
        label: t('cascade.from_national'),
        kind: 'number',
        meaning: t('take_cascade.national_means'),
      },
      {
        key: 'lag_from_above_days',
        label: t('cascade.from_above'),
        kind: 'number',
        meaning: t('take_cascade.above_means'),
      },
      text('above', t('take_cascade.after'), t('take_cascade.after_means')),
      text('basis', t('take_cascade.basis'), t('take_cascade.basis_means')),
    ],
    rows: async () => {
      const { lines, bare } = cascadeDrawing(await everyRow(), kind)
      return [...lines, ...bare].map((line) => lineValues(line, kind, t, language))
    },
  }
}

/** The tables of the page: days by level, the programme at each level, the annual steps where there are any, what is added and dropped. */
export function cascadeTables(
  levels: readonly CascadeLevel[],
  shown: readonly CascadeRow[],
  everyRow: EveryRow,
  programme: string,
  t: TFunction,
  language: Language,
): readonly TakeTable[] {
  const annual = shown.some(({ step }) => step !== 'programme')
  const texts = shown.some(({ plan_id }) => plan_id !== null)
  return [
    levelTable(levels, t, language),
    stepTable(
      'programme',
      {
        name: 'chuong-trinh-tung-cap',
        title: t('cascade.programme.title'),
        note: `${programme}. ${t('cascade.known')} ${t('cascade.days')}`,
      },
      everyRow,
      t,
      language,
    ),
    ...(annual
      ? [
          stepTable(
            'annual',
            {
              name: 'ke-hoach-hang-nam',
              title: t('cascade.annual.title'),
              note: `${t('cascade.annual.note')}. ${t('cascade.annual.foot')}`,
            },
            everyRow,
            t,
            language,
          ),
        ]
      : []),
    ...(texts ? [changesTable(everyRow, t, language)] : []),
  ]
}

/** What the steps on screen open, and of each document whose text is here all that the changes are taken from. */
export function cascadeSources(rows: readonly CascadeRow[]): readonly Selection[] {
  return [
    ...rows.flatMap((row) => (row.state === 'missing' ? [] : (stepSelection(row) ?? []))),
    ...rows.flatMap(({ plan_id: plan }): readonly Selection[] =>
      plan === null
        ? []
        : [
            { subject: 'commitment', plan, facets: {} },
            { subject: 'channel', plan, facets: {} },
          ],
    ),
  ]
}
