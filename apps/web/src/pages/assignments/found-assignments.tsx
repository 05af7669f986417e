import { Trans } from 'react-i18next'
import { formatNumber } from '../../format/number.js'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import type { Selection } from '../../state/selection.js'
import { OpenLink } from '../../ui/open-link.js'
import { type ListNarrowed, wordsAsked } from './assignments-asked.js'

interface FoundAssignmentsProps {
  readonly narrowed: ListNarrowed
  readonly found: { readonly total: number; readonly plans: number }
}

/** How many assignments have the words, in how many plans; the plans lead to who has some and who has none. */
export function FoundAssignments({ narrowed, found: { total, plans } }: FoundAssignmentsProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { clear } = narrowed
  const words = wordsAsked(narrowed)
  const facets = { ...words, ...(clear === 'all' ? {} : { clear }) }
  const all: Selection = { subject: 'assignment', plan: null, facets }
  const asked = Object.keys(words).length > 0
  return (
    <p role="status" className={asked ? 'list-found' : 'visually-hidden'}>
      {!asked ? null : total === 0 ? (
        t('assignments.list.none')
      ) : (
        <Trans
          i18nKey="assignments.list.found"
          count={total}
          values={{ n: formatNumber(total, language), plans: formatNumber(plans, language) }}
          components={{
            sentences: <OpenLink selection={all} />,
            plans: <OpenLink selection={{ ...all, by: 'plan' }} />,
          }}
        />
      )}
    </p>
  )
}
