import { Link } from '@tanstack/react-router'
import { documentName, documentNames } from '../../format/document-name.js'
import { formatNumber } from '../../format/number.js'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import { alter } from '../../state/use-view.js'
import type { Answers } from '../../trpc.js'

type Programme = Answers['cascade']['steps']['programmes'][number]

/** Named at once; the others unfold. */
const FIRST = 12

interface ProgrammesProps {
  readonly programmes: readonly Programme[]
  /** Id of the one that the page shows. */
  readonly chosen: string | null
}

/** The national documents whose way down can be shown, those with most steps first. */
export function Programmes({ programmes, chosen }: ProgrammesProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  // One number with two dates, as plans cite it, is two documents until somebody looks.
  const called = documentNames(programmes, language)
  const rest = programmes.slice(FIRST)
  const names = (shown: readonly Programme[]) =>
    shown.map((each) => (
      <Link
        key={each.legal_document_id}
        to="."
        search={alter({ programme: each.legal_document_id, open: null })}
        resetScroll={false}
        activeProps={{}}
        aria-current={each.legal_document_id === chosen}
        title={each.title ?? undefined}
      >
        {called.get(each.legal_document_id) ?? documentName(each)}
      </Link>
    ))
  return (
    <nav className="programmes no-print" aria-label={t('cascade.programmes')}>
      {names(programmes.slice(0, FIRST))}
      {rest.length > 0 && (
        <details open={rest.some(({ legal_document_id }) => legal_document_id === chosen)}>
          <summary>
            {t('cascade.more_programmes', { count: rest.length, n: formatNumber(rest.length, language) })}
          </summary>
          <div className="programmes">{names(rest)}</div>
        </details>
      )}
    </nav>
  )
}
