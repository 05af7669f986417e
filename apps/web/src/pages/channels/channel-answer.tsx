import { channelCodes, type ChannelCode } from '@doi-chieu/core/channel/channel-code'
import { Trans } from 'react-i18next'
import { formatList } from '../../format/list.js'
import { planName } from '../../format/plan-label.js'
import { codeLabel } from '../../i18n/code-label.js'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import type { Selection } from '../../state/selection.js'
import type { Answers } from '../../trpc.js'
import { LinkList } from '../../ui/link-list.js'

function inCodeOrder<T>(items: readonly T[], channel: (item: T) => ChannelCode): readonly T[] {
  return items.toSorted((a, b) => channelCodes.codes.indexOf(channel(a)) - channelCodes.codes.indexOf(channel(b)))
}

/** Which channels are used everywhere, in one place only, nowhere. */
export function ChannelAnswer({ summary }: { readonly summary: Answers['channels']['summary'] }) {
  const { t } = useTranslation()
  const language = useLanguage()
  if (summary.n_plans === 0) return <p>{t('filter.empty.answer')}</p>
  const label = (channel: ChannelCode): string => codeLabel(channelCodes, channel, language)
  const selection = (channel: ChannelCode, plan: string | null): Selection => ({
    subject: 'channel',
    plan,
    facets: { channel },
  })
  // Nobody misses "other".
  const unused = inCodeOrder(
    summary.used_by_none.filter((channel) => channel !== 'other'),
    (channel) => channel,
  )
  const single = inCodeOrder(summary.used_by_one, ({ channel }) => channel)
  const widest =
    summary.used_by_all.length > 0 ? summary.used_by_all : summary.most_common.map(({ channel }) => channel)
  return (
    <>
      <p>
        <Trans
          i18nKey={summary.used_by_all.length > 0 ? 'overview.channels.all' : 'overview.channels.most'}
          components={{
            list: (
              <LinkList
                items={widest.map((channel) => ({
                  key: channel,
                  label: label(channel),
                  selection: selection(channel, null),
                }))}
              />
            ),
          }}
        />
      </p>
      {summary.n_plans > 1 && single.length > 0 && (
        <p>
          <Trans
            i18nKey="overview.channels.one"
            components={{
              list: (
                <LinkList
                  items={single.map(({ channel, plan }) => ({
                    key: channel,
                    label: `${label(channel)} (${planName(plan)})`,
                    selection: selection(channel, plan.plan_id),
                  }))}
                />
              ),
            }}
          />
        </p>
      )}
      {unused.length > 0 && (
        <p className="soft">{t('overview.channels.none', { list: formatList(unused.map(label), language) })}</p>
      )}
    </>
  )
}
