import { useMemo } from 'react'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import type { Selection } from '../../state/selection.js'
import { useChangeView } from '../../state/use-view.js'
import { ArrangeBar, ArrangeSelect } from '../arrange/arrange-bar.js'
import type { Arranged } from '../arrange/use-arranged.js'
import { PlanGrid } from '../arrange/plan-grid.js'
import { commitmentCells, commitmentNote } from './commitment-cells.js'
import { type CommitmentAcross, commitmentAcross } from './commitment-matrix.series.js'

interface CommitmentMatrixProps {
  readonly ordered: Arranged
  readonly across: CommitmentAcross
}

/** Plans × content areas, indices or kinds: how many commitments. */
export function CommitmentMatrix({ ordered, across }: CommitmentMatrixProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const change = useChangeView()
  const { rows, columns } = ordered
  const cell = useMemo(() => commitmentCells({ rows, columns }, t, language), [rows, columns, t, language])
  const nameOf = new Map(ordered.columns.map(({ key, name }) => [key, name]))
  return (
    <>
      <ArrangeBar
        total={{ most: t('commitments.plans.by_most'), least: t('commitments.plans.by_least') }}
        columns={ordered.columns.map(({ key, name }) => ({ value: key, label: name }))}
      >
        <ArrangeSelect
          label={t('assignments.plans.across')}
          value={across}
          options={commitmentAcross.map((value) => ({ value, label: t(`commitments.plans.by.${value}`) }))}
          onChange={(value) => {
            const chosen = commitmentAcross.find((known) => known === value)
            if (chosen !== undefined) change({ across: chosen, sort: 'place', page: 1 }, { replace: true })
          }}
        />
      </ArrangeBar>
      <PlanGrid
        label={t('commitments.plans.title')}
        corner={t('figure.plan')}
        ordered={ordered}
        column={(key) => {
          const about = commitmentNote(key, language)
          return { key, label: nameOf.get(key) ?? key, ...(about === undefined ? {} : { note: about }) }
        }}
        cell={cell}
        totalRow={t('assignments.plans.total')}
        totalColumn={t('commitments.plans.every')}
        heads="flat"
        facts="commitment"
        selectionOf={(plan, key): Selection => ({
          subject: 'commitment',
          plan,
          facets: key === null ? {} : { [across]: key },
        })}
      />
    </>
  )
}
