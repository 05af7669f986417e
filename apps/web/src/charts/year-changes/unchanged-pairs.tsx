import { Trans } from 'react-i18next'
import { planName } from '../../format/plan-label.js'
import { formatNumber } from '../../format/number.js'
import { useLanguage } from '../../i18n/use-language.js'
import { LinkList } from '../../ui/link-list.js'
import type { YearChanges } from './year-changes.series.js'

/** The units whose later plan took up nothing and left out nothing: one line, not a row of dashes each. */
export function UnchangedPairs({ pairs }: { readonly pairs: YearChanges['pairs'] }) {
  const language = useLanguage()
  const items = pairs.map(({ earlier, later }) => ({
    key: later.plan.plan_id,
    label: `${planName(later.plan)} ${String(earlier.plan.plan_year)}–${String(later.plan.plan_year)}`,
    selection: null,
  }))
  return (
    <p className="note">
      <Trans
        i18nKey="changes.unchanged"
        count={pairs.length}
        values={{ n: formatNumber(pairs.length, language) }}
        components={{ list: <LinkList items={items} /> }}
      />
    </p>
  )
}
