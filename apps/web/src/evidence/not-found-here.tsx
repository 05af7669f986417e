import type { PlanFilter } from '@doi-chieu/core/plan/plan-filter'
import { channelCodes } from '@doi-chieu/core/channel/channel-code'
import { useSuspenseQuery } from '@tanstack/react-query'
import { formatNumber } from '../format/number.js'
import { codeLabel } from '../i18n/code-label.js'
import { useLanguage } from '../i18n/use-language.js'
import { useTranslation } from '../i18n/use-translation.js'
import type { Selection } from '../state/selection.js'
import { trpc } from '../trpc.js'
import { OpenLink } from '../ui/open-link.js'
import { PlanLink } from '../ui/plan-link.js'
import './plans-behind.css'

interface NotFoundHereProps {
  readonly selection: Selection & { readonly plan: string }
  readonly filter: PlanFilter
}

/** An empty cell of a plan that was read: whose it is, and what the plan has of the subject instead. */
export function NotFoundHere({ selection: { subject, plan }, filter }: NotFoundHereProps) {
  const { t } = useTranslation()
  const { data } = useSuspenseQuery(trpc.plans.list.queryOptions({ filter: { units: filter.units, plan: [plan] } }))
  const head = data.rows[0]?.plan
  return (
    <>
      <p className="panel-instead">{t('panel.not_found_here')}</p>
      {head !== undefined && (
        <h3 className="panel-plan">
          <PlanLink plan={head} facts={subject} withPlace withYear />
        </h3>
      )}
      {subject === 'channel' ? (
        <OtherChannels plan={plan} filter={filter} />
      ) : (
        <p className="panel-instead">
          <OpenLink selection={{ subject, plan, facets: {} }}>
            {t('panel.of_this_plan', { subject: t(`subject.${subject}`) })}
          </OpenLink>
        </p>
      )}
    </>
  )
}

/** The most passages of a plan that are looked through for its channels; no plan of the samples has a tenth of it. */
const PASSAGES = 500

/** The channels that a plan names, the most named first. */
function OtherChannels({ plan, filter }: { readonly plan: string; readonly filter: PlanFilter }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { data } = useSuspenseQuery(trpc.channels.list.queryOptions({ filter, plan_id: plan, limit: PASSAGES }))
  const named = channelCodes.codes
    .map((channel) => ({ channel, n: data.rows.filter((row) => row.channel === channel).length }))
    .filter(({ n }) => n > 0)
    .toSorted((a, b) => b.n - a.n)
  if (named.length === 0) return <p className="panel-about">{t('panel.no_channel')}</p>
  return (
    <>
      <p className="panel-about">
        {t('panel.other_channels', { count: named.length, n: formatNumber(named.length, language) })}
      </p>
      <ul className="panel-instead">
        {named.map(({ channel, n }) => (
          <li key={channel}>
            <OpenLink selection={{ subject: 'channel', plan, facets: { channel } }}>
              {`${codeLabel(channelCodes, channel, language)} (${formatNumber(n, language)})`}
            </OpenLink>
          </li>
        ))}
      </ul>
    </>
  )
}
