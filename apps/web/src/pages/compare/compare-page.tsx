import { Suspense, useDeferredValue } from 'react'
import { formatList } from '../../format/list.js'
import { capitalised } from '../../i18n/code-label.js'
import { addTexts } from '../../i18n/late-texts.js'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import { compare } from '../../i18n/vi/compare.js'
import { useView } from '../../state/use-view.js'
import { MOST_SIDES } from '../../state/written-filter.js'
import { TakeAway } from '../../takeaway/take-away.js'
import type { PlanHead } from '../../trpc.js'
import { Later } from '../../ui/later.js'
import { PartSkeleton } from '../../ui/skeleton.js'
import type { SideColumn } from './compare-grid.js'
import { NoSideHead, SidesHead } from './compare-head.js'
import { CompareSection } from './compare-section.js'
import { CompareStart } from './compare-start.js'
import { compareScope, compareSources, compareTables } from './compare-tables.js'
import { sharedTakeTable } from './shared-take-table.js'
import { SharedPassages } from './shared-passages.js'
import { SideChooser } from './side-chooser.js'
import { useCompared } from './use-compared.js'
import './compare-page.css'

addTexts({ compare })

/** Two to six places, plans or groups beside each other. */
export function ComparePage() {
  const written = useDeferredValue(useView().side).slice(0, MOST_SIDES)
  const some = written.length > 0
  return (
    <>
      {some ? <ChosenHead written={written} /> : <NoSideHead />}
      {/* One chooser for both: who picks the first place goes on typing the second. */}
      <SideChooser chosen={written} />
      {some ? <ChosenSides written={written} /> : <CompareStart />}
    </>
  )
}

interface ChosenProps {
  readonly written: readonly string[]
}

function ChosenHead({ written }: ChosenProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { columns, sections, documents } = useCompared(written)
  const two = twoPlans(columns)
  return (
    <SidesHead
      columns={columns}
      sections={sections}
      actions={
        columns.length > 1 && (
          <TakeAway
            view="so-sanh"
            title={t('compare.title')}
            scope={compareScope(columns, language)}
            tables={[
              ...compareTables(sections, columns, documents, t, language),
              ...(two === null ? [] : [sharedTakeTable(...two, t)]),
            ]}
            sources={compareSources(sections, columns)}
          />
        )
      }
    />
  )
}

function ChosenSides({ written }: ChosenProps) {
  const { columns, sections, documents } = useCompared(written)
  const two = twoPlans(columns)
  return (
    <>
      <NoPlanNotes columns={columns} />
      {columns.length > 1 &&
        sections.map((section) => (
          <CompareSection
            key={section.subject}
            section={section}
            columns={columns}
            total={section.subject === 'citation' ? documents : section.rows.length}
          />
        ))}
      {two !== null && (
        <Later>
          <Suspense fallback={<PartSkeleton height={20} />}>
            <SharedPassages a={two[0]} b={two[1]} />
          </Suspense>
        </Later>
      )}
    </>
  )
}

/** The two plans that are compared; null where a side is a set of plans, or a third stands beside them. */
function twoPlans(columns: readonly SideColumn[]): readonly [PlanHead, PlanHead] | null {
  const [a, b, ...others] = columns.map(({ side }) => (side.n_plans === 1 ? side.plans[0] : undefined))
  return a === undefined || b === undefined || others.length > 0 || a.plan_id === b.plan_id ? null : [a, b]
}

/** Sides without a plan stay in the comparison, and say why they are empty. */
function NoPlanNotes({ columns }: { readonly columns: readonly SideColumn[] }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const empty = columns.filter(({ side }) => side.n_plans === 0)
  return empty.map(({ written, name, side }) => {
    const now = side.units.flatMap((unit) => unit.now)
    return (
      <p key={written} className="notice">
        {now.length === 0
          ? t('compare.no_plan', { side: capitalised(name) })
          : t('compare.no_plan_now', { side: capitalised(name), names: formatList(now, language) })}{' '}
        {t('compare.no_plan_next')}
      </p>
    )
  })
}
