import { useMemo } from 'react'
import { Trans } from 'react-i18next'
import { formatOutOf } from '../../format/number.js'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import { LinkList } from '../../ui/link-list.js'
import { leadingFamilies, type ShareBar } from './channel-shares.series.js'

/** Which families lead in most bars, in a sentence: of all pages, as the title of the figure counts. */
export function LeadingFamily({ allBars }: { readonly allBars: () => readonly ShareBar[] }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const bars = useMemo(() => allBars(), [allBars])
  const leaders = useMemo(() => leadingFamilies(bars), [bars])
  if (leaders === null || bars.length === 1) return null
  // A first place of one bar only is no leading.
  if (leaders.bars === 1) return <p className="figure-summary">{t('channels.shares.no_leader')}</p>
  return (
    <p className="figure-summary">
      <Trans
        i18nKey="channels.shares.leader"
        components={{
          list: (
            <LinkList
              items={leaders.families.map((family) => ({
                key: family,
                label: `${t(`channels.families.${family}`)} (${formatOutOf(leaders.bars, bars.length, language)})`,
                selection: { subject: 'channel', plan: null, facets: { family } },
              }))}
            />
          ),
        }}
      />
    </p>
  )
}
