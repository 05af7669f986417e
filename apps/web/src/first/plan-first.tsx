import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useLanguage } from '../i18n/use-language.js'
import { useTranslation } from '../i18n/use-translation.js'
import { FactList } from '../pages/plan/fact-list.js'
import { FactTabs } from '../pages/plan/fact-tabs.js'
import { LayerSwitches } from '../pages/plan/layer-switches.js'
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
  const { t } = useTranslation()
  const language = useLanguage()
  const view = useView()
  const { planId } = route.useParams()
  const { data } = useSuspenseQuery(trpc.plans.byId.queryOptions({ plan_id: planId, filter: useFilter() }))
  const facts = planFacts(data, language)
  const counts = factCounts(facts)
  const subject = subjectSchema.safeParse(view.facts).data
  return (
    <>
      <PlanTitle detail={data} actions={<PlanDownload detail={data} />} />
      <PlanNeighbours previous={data.previous} next={data.next} />
      <div className="plan-columns">
        <section className="plan-main">
          <h2>{t('plan_page.text')}</h2>
          <p className="note">{t('plan_page.text_note')}</p>
          <LayerSwitches counts={counts} />
          <div lang="vi" className={['plan-text', ...view.hide.map((hidden) => `hide-${hidden}`)].join(' ')}>
            <PlanText
              text={data.document.text.slice(0, FIRST_LETTERS)}
              spans={planSpans(facts).filter(({ end }) => end <= FIRST_LETTERS)}
            />
          </div>
        </section>
        <section className="plan-side no-print">
          <FactTabs counts={counts}>
            {subject !== undefined && (
              <FactList subject={subject} facts={facts[subject].slice(0, FIRST_FACTS)} at={view.at} />
            )}
          </FactTabs>
        </section>
      </div>
    </>
  )
}
