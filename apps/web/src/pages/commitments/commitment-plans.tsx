import { commitmentKindCodes, indexCodes, parAreaCodes } from '@doi-chieu/core/commitment/commitment'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useDeferredValue, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useArranged } from '../../charts/arrange/use-arranged.js'
import { CommitmentMatrix } from '../../charts/commitment-matrix/commitment-matrix.js'
import { commitmentAcross, commitmentPlanMatrix } from '../../charts/commitment-matrix/commitment-matrix.series.js'
import { YearChanges } from '../../charts/year-changes/year-changes.js'
import { capitalised, codeLabel } from '../../i18n/code-label.js'
import { useLanguage } from '../../i18n/use-language.js'
import { matrixRequest } from '../../state/matrix-request.js'
import { useFilter, useView } from '../../state/use-view.js'
import { trpc } from '../../trpc.js'
import { Figure } from '../../ui/figure/figure.js'
import { NothingKey } from '../../ui/nothing.js'

/** Which plan commits itself in which area, on which index, to what kind; and what changed from year to year. */
export function CommitmentPlans() {
  const { t } = useTranslation()
  const language = useLanguage()
  const { data } = useSuspenseQuery(trpc.commitments.matrix.queryOptions(matrixRequest(useFilter())))
  const wanted = useDeferredValue(useView().across)
  const across = commitmentAcross.find((known) => known === wanted) ?? 'area'
  const matrix = useMemo(
    () =>
      commitmentPlanMatrix(data.rows, across, {
        area: (code) => capitalised(codeLabel(parAreaCodes, code, language)),
        index: (code) => codeLabel(indexCodes, code, language),
        kind: (code) => capitalised(codeLabel(commitmentKindCodes, code, language)),
      }),
    [data.rows, across, language],
  )
  const ordered = useArranged(matrix)
  if (data.n_plans < 2) return null
  return (
    <>
      <Figure
        picture
        title={t('commitments.plans.title')}
        note={t(`commitments.plans.notes.${across}`)}
        foot={
          <>
            <NothingKey kinds={['not_found', 'unreadable']} />
            <span>{t('commitments.plans.shade')}</span>
          </>
        }
      >
        <CommitmentMatrix ordered={ordered} across={across} />
      </Figure>
      <YearChanges
        rows={matrix.rows}
        columns={matrix.columns}
        corner={capitalised(t(`commitments.plans.by.${across}`))}
        selectionOf={(plan, key) => ({ subject: 'commitment', plan, facets: { [across]: key } })}
      />
    </>
  )
}
