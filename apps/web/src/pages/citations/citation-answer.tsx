import { Trans } from 'react-i18next'
import { documentName } from '../../format/document-name.js'
import { formatNumber } from '../../format/number.js'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import type { Answers } from '../../trpc.js'
import { OpenLink } from '../../ui/open-link.js'
import { LinkList } from '../../ui/link-list.js'
import { FindingsAnswer } from './findings-answer.js'

interface CitationAnswerProps {
  readonly summary: Answers['citations']['summary']
}

/** Which document most plans cite, and what about the citations needs another look. */
export function CitationAnswer({ summary }: CitationAnswerProps) {
  const { t } = useTranslation()
  if (summary.n_plans === 0) return <p>{t('filter.empty.answer')}</p>
  return (
    <>
      <MostCited summary={summary} />
      <FindingsAnswer totals={summary.findings} />
    </>
  )
}

function MostCited({ summary: { n_plans, citations, most_cited } }: CitationAnswerProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const most = most_cited[0]?.plans_with ?? 0
  const shared = most > 1 ? most_cited.filter(({ plans_with }) => plans_with === most) : []
  const first = shared[0]?.legal_document_id
  if (n_plans === 1) return <OwnCitations count={citations} />
  if (first === undefined) return <p>{t('overview.citations.none')}</p>
  return (
    <p>
      <Trans
        i18nKey="overview.citations.top"
        count={most}
        values={{ n: formatNumber(most, language), total: formatNumber(n_plans, language) }}
        components={{
          // Several documents have the same number of plans, but not the same plans, unless all have them.
          plans:
            shared.length === 1 || most === n_plans ? (
              <OpenLink selection={{ subject: 'citation', plan: null, by: 'plan', facets: { document: first } }} />
            ) : (
              <></>
            ),
          list: (
            <LinkList
              limit={3}
              items={shared.map((document) => ({
                key: document.legal_document_id,
                label: documentName(document),
                selection: { subject: 'citation', plan: null, facets: { document: document.legal_document_id } },
              }))}
            />
          ),
        }}
      />
    </p>
  )
}

/** Of a single plan nothing is cited widely: how often it cites anything. */
function OwnCitations({ count }: { readonly count: number }) {
  const { t } = useTranslation()
  const language = useLanguage()
  if (count === 0) return <p>{t('overview.citations.own_none')}</p>
  return (
    <p>
      <Trans
        i18nKey="overview.citations.own"
        count={count}
        values={{ n: formatNumber(count, language) }}
        components={{ all: <OpenLink selection={{ subject: 'citation', plan: null, facets: {} }} /> }}
      />
    </p>
  )
}
