import type { ReactNode } from 'react'
import { CountBars } from '../../charts/count-bars/count-bars.js'
import { type CountBar, rankedBars } from '../../charts/count-bars/count-bars.series.js'
import { useTranslation } from '../../i18n/use-translation.js'
import { Figure } from '../../ui/figure/figure.js'

interface CommitmentBarsFigureProps {
  readonly by: 'index' | 'area' | 'kind'
  readonly bars: readonly CountBar[]
  /** Plans of the filter. */
  readonly plans: number
  readonly foot?: ReactNode
}

/** How many commitments there are of each index, area of reform or kind. */
export function CommitmentBarsFigure({ by, bars, plans, foot }: CommitmentBarsFigureProps) {
  const { t } = useTranslation()
  return (
    <Figure picture title={t(`commitments.${by}.title`)} note={t(`commitments.${by}.note`)} foot={foot}>
      <CountBars
        bars={rankedBars(bars)}
        plans={plans}
        corner={t(`commitments.${by}.corner`)}
        counted={t('commitments.counted')}
      />
    </Figure>
  )
}
