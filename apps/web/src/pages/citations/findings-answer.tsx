import { findingKindCodes } from '@doi-chieu/core/finding/finding'
import { Link } from '@tanstack/react-router'
import { Trans } from 'react-i18next'
import { formatNumber } from '../../format/number.js'
import { codeLabel } from '../../i18n/code-label.js'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import { carry } from '../../state/use-view.js'
import type { Answers } from '../../trpc.js'
import { LinkList } from '../../ui/link-list.js'
import { findingsByKind } from './finding-totals.js'

/** How much about the citations needs another look, and of which kinds. */
export function FindingsAnswer({ totals }: { readonly totals: Answers['citations']['summary']['findings'] }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const kinds = findingsByKind(totals)
  const all = kinds.reduce((sum, { findings }) => sum + findings, 0)
  if (all === 0) return <p className="soft">{t('overview.citations.no_findings')}</p>
  return (
    <p>
      <Trans
        i18nKey="overview.citations.findings"
        count={all}
        values={{ n: formatNumber(all, language) }}
        components={{
          all: <Link to="/citations" hash="findings" search={carry()} />,
          list: (
            <LinkList
              limit={3}
              items={kinds.map(({ kind, findings }) => ({
                key: kind,
                label: `${codeLabel(findingKindCodes, kind, language)} (${formatNumber(findings, language)})`,
                selection: { subject: 'finding', plan: null, facets: { kind } },
              }))}
            />
          ),
        }}
      />
    </p>
  )
}
