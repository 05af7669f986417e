import { channelCodes, type ChannelCode } from '@doi-chieu/core/channel/channel-code'
import { Trans } from 'react-i18next'
import { formatList } from '../../format/list.js'
import { formatNumber } from '../../format/number.js'
import { planNameWithYear } from '../../format/plan-label.js'
import { codeLabel } from '../../i18n/code-label.js'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import type { Answers } from '../../trpc.js'
import { LinkList } from '../../ui/link-list.js'
import { OpenLink } from '../../ui/open-link.js'
import { channelSpread, type EquallyUsed } from './channel-spread.js'

type Summary = Answers['channels']['summary']

interface ChannelAnswerProps {
  readonly summary: Summary
}

const inCodeOrder = <T,>(items: readonly T[], channel: (item: T) => ChannelCode): readonly T[] =>
  items.toSorted((a, b) => channelCodes.codes.indexOf(channel(a)) - channelCodes.codes.indexOf(channel(b)))

/** Which channels are used everywhere or by most, in one place only or by fewest, nowhere. */
export function ChannelAnswer({ summary }: ChannelAnswerProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  if (summary.n_plans === 0) return <p>{t('filter.empty.answer')}</p>
  // Nobody misses "other".
  const unused = inCodeOrder(
    summary.used_by_none.filter((channel) => channel !== 'other'),
    (channel) => channel,
  ).map((channel) => codeLabel(channelCodes, channel, language))
  return (
    <>
      <Widest summary={summary} />
      <Narrowest summary={summary} />
      {unused.length > 0 && (
        <p className="soft">
          {t(summary.n_plans === 1 ? 'overview.channels.own_none' : 'overview.channels.none', {
            list: formatList(unused, language),
          })}
        </p>
      )}
    </>
  )
}

function Widest({ summary }: ChannelAnswerProps) {
  const spread = channelSpread(summary.channels)
  if (summary.used_by_all.length > 0)
    return (
      <p>
        <Trans
          i18nKey={summary.n_plans === 1 ? 'overview.channels.own' : 'overview.channels.all'}
          components={{ list: <Named channels={summary.used_by_all} /> }}
        />
      </p>
    )
  return spread !== null && <UsedBy words="overview.channels.most" used={spread.widest} of={summary.n_plans} />
}

function Narrowest({ summary: { n_plans, used_by_one, channels } }: ChannelAnswerProps) {
  const language = useLanguage()
  const spread = channelSpread(channels)
  if (n_plans < 2 || spread === null) return null
  if (used_by_one.length === 0)
    return spread.narrowest.plans < spread.widest.plans ? (
      <UsedBy words="overview.channels.least" used={spread.narrowest} of={n_plans} />
    ) : null
  return (
    <p>
      <Trans
        i18nKey="overview.channels.one"
        components={{
          list: (
            <LinkList
              items={inCodeOrder(used_by_one, ({ channel }) => channel).map(({ channel, plan }) => ({
                key: channel,
                label: `${codeLabel(channelCodes, channel, language)} (${planNameWithYear(plan)})`,
                selection: { subject: 'channel', plan: plan.plan_id, facets: { channel } },
              }))}
            />
          ),
        }}
      />
    </p>
  )
}

interface UsedByProps {
  readonly words: 'overview.channels.most' | 'overview.channels.least'
  readonly used: EquallyUsed
  readonly of: number
}

/** Channels with how many of how many plans use each; the number leads to the plans where it is one channel. */
function UsedBy({ words, used: { channels, plans }, of }: UsedByProps) {
  const language = useLanguage()
  const [channel] = channels
  return (
    <p>
      <Trans
        i18nKey={words}
        values={{ n: formatNumber(plans, language), total: formatNumber(of, language) }}
        components={{
          list: <Named channels={channels} />,
          plans:
            channel !== undefined && channels.length === 1 ? (
              <OpenLink selection={{ subject: 'channel', plan: null, by: 'plan', facets: { channel } }} />
            ) : (
              <></>
            ),
        }}
      />
    </p>
  )
}

function Named({ channels }: { readonly channels: readonly ChannelCode[] }) {
  const language = useLanguage()
  return (
    <LinkList
      items={channels.map((channel) => ({
        key: channel,
        label: codeLabel(channelCodes, channel, language),
        selection: { subject: 'channel', plan: null, facets: { channel } },
      }))}
    />
  )
}
