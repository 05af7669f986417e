import { useSuspenseQueries } from '@tanstack/react-query'
import { useTranslation } from '../../i18n/use-translation.js'
import { carry, useFilter } from '../../state/use-view.js'
import { trpc } from '../../trpc.js'
import { AssignmentAnswer } from '../assignments/assignment-answer.js'
import { ChannelAnswer } from '../channels/channel-answer.js'
import { CitationAnswer } from '../citations/citation-answer.js'
import { CommitmentAnswer } from '../commitments/commitment-answer.js'
import { QuestionList } from './question-list.js'
import './overview-page.css'

/** The four comparisons as questions with their answers. */
export function OverviewQuestions() {
  const { t } = useTranslation()
  const filter = useFilter()
  const [channels, citations, assignments, commitments] = useSuspenseQueries({
    queries: [
      trpc.channels.summary.queryOptions({ filter }),
      trpc.citations.summary.queryOptions({ filter }),
      trpc.assignments.summary.queryOptions({ filter }),
      trpc.commitments.summary.queryOptions({ filter }),
    ],
  })
  const answers = [
    { to: '/channels', name: 'channels', answer: <ChannelAnswer summary={channels.data} /> },
    { to: '/citations', name: 'citations', answer: <CitationAnswer summary={citations.data} /> },
    { to: '/assignments', name: 'assignments', answer: <AssignmentAnswer summary={assignments.data} /> },
    { to: '/commitments', name: 'commitments', answer: <CommitmentAnswer summary={commitments.data} /> },
  ] as const
  return (
    <QuestionList
      id="questions"
      title={t('overview.questions')}
      questions={answers.map((one) => ({ ...one, words: t(`overview.${one.name}.question`), search: carry() }))}
    />
  )
}
