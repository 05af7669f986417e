import { useSuspenseQuery } from '@tanstack/react-query'
import { type ReactNode, useDeferredValue } from 'react'
import { useTranslation } from '../../i18n/use-translation.js'
import { useFilter, useView } from '../../state/use-view.js'
import { trpc } from '../../trpc.js'
import { PageHead } from '../../ui/page-head.js'
import { AssignmentAnswer } from './assignment-answer.js'
import { summaryAsked, useWordsAsked } from './assignments-asked.js'
import { WordsAnswer } from './words-answer.js'

export function AssignmentsHead({ actions }: { readonly actions?: ReactNode }) {
  const { t } = useTranslation()
  const view = useDeferredValue(useView())
  const words = useWordsAsked()
  const { data } = useSuspenseQuery(trpc.assignments.summary.queryOptions(summaryAsked(useFilter(), view)))
  return (
    <PageHead title={t('assignments.title')} actions={actions}>
      {Object.keys(words).length === 0 || data.n_plans === 0 ? (
        <AssignmentAnswer summary={data} />
      ) : (
        <WordsAnswer summary={data} words={words} />
      )}
    </PageHead>
  )
}
