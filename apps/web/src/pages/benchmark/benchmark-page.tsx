import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useDeferredValue } from 'react'
import { formatList } from '../../format/list.js'
import { planPlace, planTitleInPlace, planTitleWithYear } from '../../format/plan-label.js'
import { addTexts } from '../../i18n/late-texts.js'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import { benchmark } from '../../i18n/vi/benchmark.js'
import { alter, carry, useChangeView, useView } from '../../state/use-view.js'
import { everyPlan, writeSide } from '../../state/written-filter.js'
import { TakeAway } from '../../takeaway/take-away.js'
import { trpc } from '../../trpc.js'
import { NothingKey } from '../../ui/nothing.js'
import { UnitsSwitch } from '../../ui/filter/units-switch.js'
import { Picker } from '../../ui/picker/picker.js'
import { type Find, sideOfPick } from '../../ui/picker/picker-groups.js'
import { NobodyHead, NoPlanHead, StandingHead } from './benchmark-head.js'
import type { Benchmark } from './benchmark-series.js'
import { benchmarkSources, benchmarkTables } from './benchmark-tables.js'
import { LackList } from './lack-list.js'
import { MeasureTable } from './measure-table.js'
import { PeerRules } from './peer-rules.js'
import { PeerTable } from './peer-table.js'
import { useBenchmark, useStanding } from './use-benchmark.js'
import './benchmark-page.css'

addTexts({ benchmark })

/** More plans of one subject are chosen by name instead. */
const MOST_CANDIDATES = 12

/** One place or plan among its peers. */
export function BenchmarkPage() {
  const subject = useDeferredValue(useView().subject)
  return subject === null ? <NobodyChosen /> : <Chosen written={subject} />
}

function SubjectPicker({ again }: { readonly again: boolean }) {
  const { t } = useTranslation()
  const change = useChangeView()
  const choose = (pick: Find): void => {
    const { unit, plan } = sideOfPick(pick)
    change({ subject: writeSide({ ...everyPlan, unit: [...unit], plan: [...plan] }), open: null })
  }
  return <Picker label={t(again ? 'benchmark.choose_again' : 'benchmark.choose')} onPick={choose} />
}

function NobodyChosen() {
  const { t } = useTranslation()
  const { units } = useView()
  const { data } = useSuspenseQuery(trpc.plans.list.queryOptions({ filter: { units }, limit: 6, sort: 'year_newest' }))
  return (
    <>
      <NobodyHead />
      <SubjectPicker again={false} />
      {data.rows.length > 0 && (
        <section className="figure">
          <p>{t('benchmark.examples')}</p>
          <ul className="benchmark-examples">
            {data.rows.map(({ plan }) => (
              <li key={plan.plan_id}>
                <Link to="." search={alter({ subject: writeSide({ ...everyPlan, plan: [plan.plan_id] }) })}>
                  {planTitleInPlace(plan)}
                </Link>{' '}
                <span className="note">{planPlace(plan)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

function Chosen({ written }: { readonly written: string }) {
  const data = useBenchmark(written)
  return data.subject === null ? (
    <>
      <NoPlanHead data={data} />
      <SubjectPicker again />
    </>
  ) : (
    <Standing data={data} subject={data.subject} />
  )
}

interface StandingProps {
  readonly data: Benchmark
  readonly subject: NonNullable<Benchmark['subject']>
}

function Standing({ data, subject }: StandingProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { title, place, rule, of, group } = useStanding(data, subject)
  const hasGaps = data.measures.some(
    ({ standing }) => standing === null || standing.percentile === null || standing.median === null || standing.n < 2,
  )
  return (
    <>
      <StandingHead
        data={data}
        subject={subject}
        actions={
          <TakeAway
            view="doi-sanh"
            title={title}
            scope={t('benchmark.take.scope', { place, group })}
            tables={benchmarkTables(data, subject, group, t, language)}
            sources={benchmarkSources(data, subject, of)}
          />
        }
      />
      <Controls data={data} subject={subject} of={of} />
      <section className="figure" aria-labelledby="measures">
        <h2 id="measures">{t('benchmark.measures.title')}</h2>
        <p className="figure-note">{group}</p>
        <MeasureTable data={data} subject={subject} rule={rule} />
        <div className="figure-foot">
          {hasGaps && <NothingKey kinds={['not_applicable']} />}
          <span>{t('benchmark.measures.foot')}</span>
        </div>
      </section>
      {(data.lacks.length > 0 || data.unreadable.length > 0) && <Lacks data={data} group={group} of={of} />}
      <section className="figure" aria-labelledby="peers">
        <h2 id="peers">{t('benchmark.peers.title')}</h2>
        <PeerTable data={data} subject={subject} />
      </section>
    </>
  )
}

/** Who the peers are, and the ways to another plan or to all of them side by side. */
function Controls({ data, subject, of }: StandingProps & { readonly of: string }) {
  const { t } = useTranslation()
  const change = useChangeView()
  return (
    <div className="benchmark-controls no-print">
      <PeerRules data={data} />
      <p className="note">
        {t(data.used.includes('nearest') ? 'benchmark.rules.nearest_about' : 'benchmark.rules.about')}
      </p>
      {data.candidates.length > 1 && <Candidates data={data} subject={subject} />}
      <p>
        <Link to="/compare" search={carry({ side: [writeSide({ ...everyPlan, plan: [subject.plan.plan_id] }), of] })}>
          {t('benchmark.side_by_side')}
        </Link>
      </p>
      <UnitsSwitch onChange={(patch) => change({ ...patch, open: null }, { replace: true })} />
      <SubjectPicker again />
    </div>
  )
}

interface LacksProps {
  readonly data: Benchmark
  readonly group: string
  /** The peers, as a written filter. */
  readonly of: string
}

/** What peers have that this plan lacks, and of what its text cannot tell. */
function Lacks({ data, group, of }: LacksProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  return (
    <section className="figure" aria-labelledby="lacks">
      <h2 id="lacks">{t('benchmark.lacks.title')}</h2>
      <p className="figure-note">
        {group} · {t('benchmark.lacks.note')}
      </p>
      {data.unreadable.length > 0 && (
        <p className="soft">
          {t('benchmark.lacks.unreadable', {
            list: formatList(
              data.unreadable.map((one) => t(`subject.${one}`).toLowerCase()),
              language,
            ),
          })}
        </p>
      )}
      <LackList lacks={data.lacks} total={data.lacks_total} peers={data.n_peers} of={of} />
    </section>
  )
}

/** Other plans of the same place: one link a year. */
function Candidates({ data, subject }: StandingProps) {
  const { t } = useTranslation()
  return (
    <nav className="peer-rules no-print" aria-label={t('benchmark.plans')}>
      <span className="soft">{t('benchmark.plans')}</span>
      {data.candidates.slice(0, MOST_CANDIDATES).map((plan) => (
        <Link
          key={plan.plan_id}
          to="."
          search={alter({ subject: writeSide({ ...everyPlan, plan: [plan.plan_id] }), open: null })}
          activeProps={{}}
          className="peer-rule"
          aria-current={plan.plan_id === subject.plan.plan_id}
        >
          {planTitleWithYear(plan)}
        </Link>
      ))}
    </nav>
  )
}
