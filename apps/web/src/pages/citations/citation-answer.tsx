import { findingKindCodes } from '@doi-chieu/core/finding/finding'
import { Link } from '@tanstack/react-router'
import { Trans } from 'react-i18next'
import { documentName } from '../../format/document-name.js'
import { formatNumber } from '../../format/number.js'
import { codeLabel } from '../../i18n/code-label.js'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import { carry } from '../../state/use-view.js'
import type { Answers } from '../../trpc.js'
import { OpenLink } from '../../ui/open-link.js'
import { LinkList } from '../../ui/link-list.js'

/** Which document most plans cite, and what about the citations needs another look. */
export function CitationAnswer({ summary }: { readonly summary: Answers['citations']['summary'] }) {
  const { t } = useTranslation()
  const language = useLanguage()
  if (summary.n_plans === 0) return <p>{t('filter.empty.answer')}</p>
  const most = summary.most_cited[0]?.plans_with ?? 0
  const shared = most > 1 ? summary.most_cited.filter(({ plans_with }) => plans_with === most) : []
  const first = shared[0]?.legal_document_id ?? ''
  const findings = summary.findings.reduce((sum, line) => sum + line.findings, 0)
  return (
    <>
      {shared.length === 0 ? (
        <p>{t('overview.citations.none')}</p>
      ) : (
        <p>
          <Trans
            i18nKey="overview.citations.top"
            count={most}
            values={{ n: formatNumber(most, language), total: formatNumber(summary.n_plans, language) }}
            components={{
              // Several documents have the same number of plans, but not the same plans, unless all have them.
              plans:
                shared.length === 1 || most === summary.n_plans ? (
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
      )}
      {findings === 0 ? (
        <p className="soft">{t('overview.citations.no_findings')}</p>
      ) : (
        <p>
          <Trans
            i18nKey="overview.citations.findings"
            count={findings}
            values={{ n: formatNumber(findings, language) }}
            components={{
              all: <Link to="/citations" hash="findings" search={carry()} />,
              list: (
                <LinkList
                  limit={3}
                  items={summary.findings.map(({ kind, findings: n }) => ({
                    key: kind,
                    label: `${codeLabel(findingKindCodes, kind, language)} (${formatNumber(n, language)})`,
                    selection: { subject: 'finding', plan: null, facets: { kind } },
                  }))}
                />
              ),
            }}
          />
        </p>
      )}
    </>
  )
}
