import { Suspense, useId } from 'react'
import { ArrangeSelect } from '../../charts/arrange/arrange-bar.js'
import { ArrangeWords, WordsHow } from '../../charts/arrange/arrange-words.js'
import { useTranslation } from '../../i18n/use-translation.js'
import { numberKindSchema } from '../../state/matrix-state.js'
import { useChangeView, useView } from '../../state/use-view.js'
import { Figure } from '../../ui/figure/figure.js'
import { PartSkeleton } from '../../ui/skeleton.js'
import { TargetSpreads } from './target-spreads.js'
import { TargetTable } from './target-table.js'

/** What plans promise in numbers: what is to be reached or how often something is to be done, where it lies and one by one. */
export function NumberFigure() {
  const { t } = useTranslation()
  const { numbers } = useView()
  const change = useChangeView()
  const how = useId()
  return (
    <Figure id="numbers" title={t(`commitments.${numbers}.title`)} note={t('commitments.targets.note')}>
      <div className="arrange-bar no-print">
        <ArrangeSelect
          label={t('commitments.numbers')}
          value={numbers}
          options={numberKindSchema.options.map((value) => ({ value, label: t(`commitments.${value}.choice`) }))}
          // A value of the other kind would find nothing.
          onChange={(value) => change({ numbers: numberKindSchema.parse(value), goal: null }, { step: 'numbers' })}
        />
        <ArrangeWords
          name="words"
          label={t('commitments.targets.has')}
          example={t('commitments.targets.like')}
          how={how}
        />
        <WordsHow id={how} />
      </div>
      <Suspense fallback={<PartSkeleton height={30} />}>
        <TargetSpreads />
        <TargetTable key={numbers} />
      </Suspense>
    </Figure>
  )
}
