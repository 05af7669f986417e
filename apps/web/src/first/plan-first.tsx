import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useLanguage } from '../i18n/use-language.js'
import { FactList } from '../pages/plan/fact-list.js'
import { PlanColumns } from '../pages/plan/plan-columns.js'
import { PlanDownload } from '../pages/plan/plan-download.js'
import { PlanNeighbours } from '../pages/plan/plan-neighbours.js'
import { factCounts, planFacts, planSpans } from '../pages/plan/plan-spans.js'
import { PlanText } from '../pages/plan/plan-text.js'
import { PlanTitle } from '../pages/plan/plan-title.js'
import { subjectSchema } from '../state/selection.js'
import { useFilter, useView } from '../state/use-view.js'
import { trpc } from '../trpc.js'

/** More than a screen of the text of a plan, and of the facts beside it. */
const FIRST_LETTERS = 3000
const FIRST_FACTS = 12

const route = getRouteApi('/plans/$planId')

/** What the page of a plan shows first: whose it is, the first facts, and the beginning of its text with its highlights. */
export function PlanFirst() {
  const language = useLanguage()
  const view = useView()
  const { planId } = route.useParams()
  const { data } = useSuspenseQuery(trpc.plans.byId.queryOptions({ plan_id: planId, filter: useFilter() }))
  const facts = planFacts(data, language)
  const subject = subjectSchema.safeParse(view.facts).data
  return (
    <>
      <PlanTitle detail={data} actions={<PlanDownload detail={data} />} />
      <PlanNeighbours previous={data.previous} next={data.next} />
      <PlanColumns
        counts={factCounts(facts)}
        text={
          <PlanText
            text={data.document.text.slice(0, FIRST_LETTERS)}
            spans={planSpans(facts).filter(({ end }) => end <= FIRST_LETTERS)}
          />
        }
      >
        {subject !== undefined && (
          <FactList subject={subject} facts={facts[subject].slice(0, FIRST_FACTS)} at={view.at} />
        )}
      </PlanColumns>
    </>
  )
}
