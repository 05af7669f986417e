import { Link } from '@tanstack/react-router'
import { formatNumber } from '../../format/number.js'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import { alter } from '../../state/use-view.js'
import { type Benchmark, toggleRule } from './benchmark-series.js'

/** The rules of the group as switches, each with the number of plans it gives alone. The choice stands in the address. */
export function PeerRules({ data }: { readonly data: Benchmark }) {
  const { t } = useTranslation()
  const language = useLanguage()
  return (
    <div className="peer-rules no-print" role="group" aria-label={t('benchmark.rules.label')}>
      <span className="soft">{t('benchmark.rules.label')}</span>
      {data.rules.map(({ rule, n, usable }) => {
        const words = t('benchmark.rules.count', { rule: t(`benchmark.rules.${rule}`), n: formatNumber(n, language) })
        const on = data.used.includes(rule)
        if (!usable)
          return (
            <span key={rule} className="peer-rule note" title={t('benchmark.rules.unusable')}>
              {t(`benchmark.rules.${rule}`)}
            </span>
          )
        return (
          <Link
            key={rule}
            to="."
            search={alter({ peers: [...toggleRule(data.used, rule)], open: null })}
            resetScroll={false}
            activeProps={{}}
            className="peer-rule"
            aria-current={on}
          >
            {words}
          </Link>
        )
      })}
    </div>
  )
}
