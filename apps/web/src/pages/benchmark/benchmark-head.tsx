import type { ReactNode } from 'react'
import { formatList } from '../../format/list.js'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import { PageHead } from '../../ui/page-head.js'
import { BenchmarkAnswer } from './benchmark-answer.js'
import type { Benchmark } from './benchmark-series.js'
import { useStanding } from './use-benchmark.js'

/** The head while nobody is chosen. */
export function NobodyHead() {
  const { t } = useTranslation()
  return (
    <PageHead title={t('benchmark.title')}>
      <p>{t('benchmark.lead')}</p>
    </PageHead>
  )
}

/** The place has no plan, or the address names none that we know. */
export function NoPlanHead({ data }: { readonly data: Benchmark }) {
  const { t } = useTranslation()
  return (
    <PageHead title={t('benchmark.title')}>
      <NoPlan data={data} />
    </PageHead>
  )
}

function NoPlan({ data }: { readonly data: Benchmark }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const [unit] = data.units
  if (unit === undefined) return <p>{t('benchmark.unknown')}</p>
  const place = [unit.name, unit.district_name, unit.province_name].filter((name) => name !== null).join(', ')
  return (
    <>
      <p>{t('benchmark.no_plan', { place })}</p>
      {unit.now.length > 0 && <p>{t('benchmark.no_plan_now', { names: formatList(unit.now, language) })}</p>}
      <p className="soft">{t('benchmark.no_plan_next')}</p>
    </>
  )
}

interface StandingHeadProps {
  readonly data: Benchmark
  readonly subject: NonNullable<Benchmark['subject']>
  readonly actions?: ReactNode
}

/** Who stands where among whom. */
export function StandingHead({ data, subject, actions }: StandingHeadProps) {
  const { title, rule, of } = useStanding(data, subject)
  return (
    <PageHead title={title} actions={actions}>
      <BenchmarkAnswer data={data} subject={subject} rule={rule} of={of} />
    </PageHead>
  )
}
