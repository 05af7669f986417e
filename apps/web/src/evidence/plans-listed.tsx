import { useRef } from 'react'
import { medianOf } from '../charts/arrange/median.js'
import { formatNumber, formatOutOf } from '../format/number.js'
import { useLanguage } from '../i18n/use-language.js'
import { useTranslation } from '../i18n/use-translation.js'
import type { Selection } from '../state/selection.js'
import type { Answers } from '../trpc.js'
import { OpenLink } from '../ui/open-link.js'
import { focusFirst } from './focus-first.js'
import { usePanelTitle } from './panel-title.js'
import { PlansWith } from './plans-with.js'
import { PlansWithout } from './plans-without.js'
import './plans-behind.css'

export type PlansOfMark = Answers['channels']['byPlan']

interface PlansListedProps {
  readonly selection: Selection
  readonly rows: PlansOfMark
  /** Whether the number of channels stands beside the number of sentences, with its median. */
  readonly kinds?: boolean
}

/** More plans than this that have it, and those that have none are out of sight. */
const FEW = 6

function goTo(place: HTMLElement | null): void {
  place?.scrollIntoView({ block: 'start' })
  place?.focus({ preventScroll: true })
}

/** All plans of a mark: how many have it, these with their sentences, then the others. */
export function PlansListed({ selection: { subject, plan, facets, of }, rows, kinds = false }: PlansListedProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const sentences: Selection = { subject, plan, facets, ...(of === undefined ? {} : { of }) }
  const title = usePanelTitle(sentences, [])
  const median = medianOf(rows.map((row) => row.kinds))
  const having = rows.filter(({ facts }) => facts > 0)
  const without = rows.filter(({ facts }) => facts === 0)
  const head = useRef<HTMLHeadingElement>(null)
  const passages = having.reduce((sum, { facts }) => sum + facts, 0)
  return (
    <>
      <h2 ref={focusFirst} tabIndex={-1}>
        {title.name}
      </h2>
      <p className="panel-about">
        {t('panel.plans_with', { n: formatOutOf(having.length, rows.length, language) })}
        {having.length > 0 && (
          <>
            {' · '}
            <OpenLink selection={sentences}>
              {t('panel.sentences', { count: passages, n: formatNumber(passages, language) })}
            </OpenLink>
          </>
        )}
        {kinds && median !== null && ` · ${t('panel.median_channels', { n: formatNumber(median, language, 1) })}`}
      </p>
      {title.definition !== null && <p className="panel-about">{title.definition}</p>}
      {having.length > FEW && without.length > 0 && (
        <p className="panel-about">
          <button type="button" className="text-button" onClick={() => goTo(head.current)}>
            {t('panel.plans_without', { count: without.length, n: formatNumber(without.length, language) })}
          </button>
        </p>
      )}
      <PlansWith
        rows={kinds ? having.toSorted((a, b) => b.kinds - a.kinds) : having}
        sentences={sentences}
        kinds={kinds}
      />
      <PlansWithout rows={without} head={head} subject={subject} />
    </>
  )
}
