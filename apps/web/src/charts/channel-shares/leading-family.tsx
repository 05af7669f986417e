import { useMemo } from 'react'
import { Trans } from 'react-i18next'
import { formatNumber } from '../../format/number.js'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import { OpenLink } from '../../ui/open-link.js'
import { leadingFamily, type ShareBar } from './channel-shares.series.js'

/** Which family leads in most bars, in a sentence: of all pages, as the title of the figure counts. */
export function LeadingFamily({ allBars }: { readonly allBars: () => readonly ShareBar[] }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const bars = useMemo(() => allBars(), [allBars])
  const leader = useMemo(() => leadingFamily(bars), [bars])
  if (leader === null || bars.length === 1) return null
  return (
    <p className="figure-summary">
      <Trans
        i18nKey="channels.shares.leader"
        values={{
          family: t(`channels.families.${leader.family}`),
          n: formatNumber(leader.bars, language),
          total: formatNumber(bars.length, language),
        }}
        components={{
          sentences: <OpenLink selection={{ subject: 'channel', plan: null, facets: { family: leader.family } }} />,
        }}
      />
    </p>
  )
}
