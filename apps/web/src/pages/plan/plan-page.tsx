import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import type { TFunction } from 'i18next'
import { lazy, type MouseEvent, Suspense, useDeferredValue, useMemo, useRef } from 'react'
import { planTitleWithYear } from '../../format/plan-label.js'
import { subjectSchema } from '../../state/selection.js'
import { TakeAway } from '../../takeaway/take-away.js'
import { addTexts } from '../../i18n/late-texts.js'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import { plan_page } from '../../i18n/vi/plan-page.js'
import { partCode } from '../../state/page-code.js'
import { useChangeView, useFilter, useView } from '../../state/use-view.js'
import { type Answers, trpc } from '../../trpc.js'
import { PartSkeleton } from '../../ui/skeleton.js'
import { FactList } from './fact-list.js'
import { useFound } from './found/use-found.js'
import { outlineOf, type OutlineEntry } from './outline.js'
import { PlanAbout } from './plan-about.js'
import { PlanColumns } from './plan-columns.js'
import { PlanDownload } from './plan-download.js'
import { PlanNeighbours } from './plan-neighbours.js'
import { PlanOutline } from './plan-outline.js'
import { PlanPaper } from './plan-paper.js'
import { factCounts, planFacts, planSpans } from './plan-spans.js'
import { planTables } from './plan-tables.js'
import { PlanTitle } from './plan-title.js'
import { PlanText } from './plan-text.js'
import { useJump } from './use-jump.js'
import './plan-page.css'

type PlanDetail = Answers['plans']['byId']

/** Only who comes with a searched word needs it. */
const FoundBar = lazy(async () => ({ default: (await partCode(() => import('./found/found-bar.js'))).FoundBar }))

/** Who asks for the proofs of the criteria brings their files along. */
const PlanCriteria = lazy(async () => ({ default: (await partCode(() => import('./plan-criteria.js'))).PlanCriteria }))

addTexts({ plan_page })

const route = getRouteApi('/plans/$planId')

/** Places that every plan has, numbered or not, from what was read of it. */
function placesOf({ legal_citations, recipients, plan_fields }: PlanDetail, t: TFunction): readonly OutlineEntry[] {
  const basis = legal_citations.find(({ role }) => role === 'basis')?.start_offset
  const signed = plan_fields.find(({ field }) => field === 'signer_name')?.start_offset
  const places = [
    { start: basis, label: t('plan_page.outline.basis') },
    { start: recipients[0]?.start_offset, label: t('plan_page.recipients') },
    { start: signed, label: t('plan_page.outline.signature') },
  ]
  return places.flatMap(({ start, label }) => (start === undefined ? [] : [{ start, label, level: 1 }]))
}

/** One plan: its text with highlights, and beside it what was read from it. */
export function PlanPage() {
  const { t } = useTranslation()
  const language = useLanguage()
  const planId = useDeferredValue(route.useParams().planId)
  const filter = useFilter()
  const view = useView()
  const change = useChangeView()
  const box = useRef<HTMLDivElement>(null)
  const { data } = useSuspenseQuery(trpc.plans.byId.queryOptions({ plan_id: planId, filter }))

  const facts = useMemo(() => planFacts(data, language), [data, language])
  const spans = useMemo(() => planSpans(facts), [facts])
  const outline = useMemo(() => outlineOf(data.document.text, placesOf(data, t)), [data, t])
  const found = useFound(planId, view.q)
  const marked = useMemo(() => [...spans, ...found.spans], [spans, found])
  // Who comes with words and without a place is led to the first hit.
  const at = view.at ?? found.places[0]?.start ?? null
  const hit = found.places.find(({ start }) => start === at)
  const starting = hit === undefined ? spans.filter(({ start }) => start === at) : [hit]
  const wanted = spans.filter(({ start, subject }) => hit === undefined && start === at && subject === view.facts)
  // The id of the plan makes the same offset in another plan a new jump.
  useJump(box, at, [planId, ...(wanted.length > 0 ? wanted : starting).map(({ id }) => id)])

  const onTextClick = (event: MouseEvent): void => {
    const mark = event.target instanceof Element ? event.target.closest('mark[data-spans]') : null
    if (!(mark instanceof HTMLElement)) return
    const ids = mark.dataset['spans']?.split(' ') ?? []
    const visible = ids
      .map((id) => spans.find((span) => span.id === id))
      .filter((span) => span !== undefined && !view.hide.includes(span.subject))
    const span = visible[0]
    if (span === undefined) return
    change({ facts: span.subject }, { replace: true })
    requestAnimationFrame(() => document.getElementById(`fact-${span.id}`)?.scrollIntoView({ block: 'nearest' }))
  }

  return (
    <>
      <PlanTitle
        detail={data}
        actions={
          <>
            <TakeAway
              view="ke-hoach"
              title={planTitleWithYear(data.head)}
              scope={planTitleWithYear(data.head)}
              tables={planTables(facts, t)}
              sources={subjectSchema.options
                .filter((subject) => facts[subject].length > 0)
                .map((subject) => ({ subject, plan: planId, facets: {} }))}
            />
            <PlanDownload detail={data} />
          </>
        }
      />
      <PlanNeighbours previous={data.previous} next={data.next} />
      <PlanColumns
        counts={factCounts(facts)}
        text={<PlanText text={data.document.text} spans={marked} />}
        found={
          view.q.trim() !== '' && (
            <Suspense fallback={<div className="found-room" />}>
              <FoundBar planId={planId} q={view.q} places={found.places} at={at} />
            </Suspense>
          )
        }
        box={box}
        onTextClick={onTextClick}
      >
        <BesideText detail={data} facts={facts} outline={outline} />
      </PlanColumns>
      <PlanPaper facts={facts} />
    </>
  )
}

interface BesideTextProps {
  readonly detail: PlanDetail
  readonly facts: ReturnType<typeof planFacts>
  readonly outline: readonly OutlineEntry[]
}

/** What the reader chose to see beside the text. */
function BesideText({ detail, facts, outline }: BesideTextProps) {
  const view = useView()
  switch (view.facts) {
    case 'about':
      return <PlanAbout detail={detail} />
    case 'outline':
      return <PlanOutline entries={outline} at={view.at} />
    case 'criteria':
      return (
        <Suspense fallback={<PartSkeleton height={20} />}>
          <PlanCriteria detail={detail} facts={facts} at={view.at} />
        </Suspense>
      )
    default:
      return <FactList subject={view.facts} facts={facts[view.facts]} at={view.at} />
  }
}
