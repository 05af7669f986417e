import { Link } from '@tanstack/react-router'
import { formatNumber } from '../../format/number.js'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import { alter, useView } from '../../state/use-view.js'
import type { Answers } from '../../trpc.js'

/** Where the words stand: anywhere, or inside a kind of fact; each with its number. */
export function KindTabs({ answer }: { readonly answer: Answers['search']['list'] }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { within } = useView()
  const tabs = [
    { kind: null, hits: answer.anywhere, label: t('search.anywhere') },
    ...answer.by_kind.map(({ kind, hits }) => ({ kind, hits, label: t(`subject.${kind}`) })),
  ]
  return (
    <nav className="kind-tabs no-print" aria-label={t('search.kinds')}>
      {tabs.map(({ kind, hits, label }) =>
        hits === 0 ? (
          <span key={kind ?? ''} className="soft">
            {label} 0
          </span>
        ) : (
          <Link
            key={kind ?? ''}
            to="."
            search={alter({ within: kind, page: 1 })}
            resetScroll={false}
            activeProps={{}}
            aria-current={within === kind}
          >
            {label} {formatNumber(hits, language)}
          </Link>
        ),
      )}
    </nav>
  )
}
