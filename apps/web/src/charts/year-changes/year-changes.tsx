import { useMemo } from 'react'
import { formatNumber } from '../../format/number.js'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import type { Selection } from '../../state/selection.js'
import { Figure } from '../../ui/figure/figure.js'
import { useRowsShown } from '../../ui/rows-shown.js'
import type { PlanColumn, PlanRow } from '../arrange/plan-matrix.js'
import { ChangeColumns } from './change-columns.js'
import { ChangeUnits } from './change-units.js'
import { UnchangedPairs } from './unchanged-pairs.js'
import { hasShares, isChanged, yearChanges } from './year-changes.series.js'
import './year-changes.css'

const FIRST_PAIRS = 8
const FIRST_COLUMNS = 12

interface YearChangesProps {
  readonly rows: readonly PlanRow[]
  readonly columns: readonly PlanColumn[]
  /** What the columns are, above their names. */
  readonly corner: string
  /** Which columns there are, where they are not all. */
  readonly among?: string | undefined
  readonly selectionOf: (plan: string, column: string) => Selection
}

/** What units with plans of several years took up and left out, column by column and unit by unit. */
export function YearChanges({ rows, columns, corner, among, selectionOf }: YearChangesProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const changes = useMemo(() => yearChanges(rows, columns), [rows, columns])
  const names = new Map(columns.map(({ key, name }) => [key, name]))
  const pairs = useRowsShown(changes.pairs.filter(isChanged), FIRST_PAIRS)
  const changed = useRowsShown(changes.columns, FIRST_COLUMNS)
  if (changes.pairs.length === 0) return null
  const shares = hasShares(changes)
  const unchanged = changes.pairs.filter((pair) => !isChanged(pair))
  const nameOf = (key: string): string => names.get(key) ?? key
  return (
    <Figure
      title={t('changes.title')}
      note={t('changes.note', { count: changes.pairs.length, n: formatNumber(changes.pairs.length, language) })}
      foot={
        <>
          {among !== undefined && <span>{among}</span>}
          {(!shares || changes.columns.length > 0) && <span>{t(shares ? 'changes.about' : 'changes.few')}</span>}
        </>
      }
    >
      {shares && changes.columns.length > 0 && (
        <>
          <ChangeColumns changes={changes} shown={changed.shown} nameOf={nameOf} {...{ corner, selectionOf }} />
          {changed.more}
        </>
      )}
      {pairs.shown.length > 0 && <ChangeUnits pairs={pairs.shown} nameOf={nameOf} selectionOf={selectionOf} />}
      {pairs.more}
      {unchanged.length > 0 && <UnchangedPairs pairs={unchanged} />}
    </Figure>
  )
}
