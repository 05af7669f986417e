import { indexCodes } from '@doi-chieu/core/commitment/commitment'
import { Trans } from 'react-i18next'
import { formatNumber, formatOutOf } from '../../format/number.js'
import { codeLabel } from '../../i18n/code-label.js'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import type { Answers } from '../../trpc.js'
import { LinkList } from '../../ui/link-list.js'
import { OpenLink } from '../../ui/open-link.js'

/** How many plans name an index, which ones, and how many targets are numbers. */
export function CommitmentAnswer({ summary }: { readonly summary: Answers['commitments']['summary'] }) {
  const { t } = useTranslation()
  const language = useLanguage()
  if (summary.n_plans === 0) return <p>{t('filter.empty.answer')}</p>
  const named = summary.by_index
    .filter(({ plans_with }) => plans_with > 0)
    .toSorted((a, b) => b.plans_with - a.plans_with)
  const targets = summary.by_kind.find(({ kind }) => kind === 'target')?.commitments ?? 0
  const total = formatNumber(summary.n_plans, language)
  return (
    <>
      <p>
        {named.length === 0 ? (
          t('overview.commitments.no_index')
        ) : (
          <Trans
            i18nKey="overview.commitments.indices"
            values={{ n: formatNumber(summary.plans_with_index, language), total }}
            components={{
              plans: (
                <OpenLink selection={{ subject: 'commitment', plan: null, by: 'plan', facets: { index: 'any' } }} />
              ),
              list: (
                <LinkList
                  items={named.map(({ index_code, plans_with }) => ({
                    key: index_code,
                    label: `${codeLabel(indexCodes, index_code, language)} (${formatOutOf(plans_with, summary.n_plans, language)})`,
                    selection: { subject: 'commitment', plan: null, facets: { index: index_code } },
                  }))}
                />
              ),
            }}
          />
        )}
      </p>
      <p>
        <Trans
          i18nKey="overview.commitments.targets"
          count={targets}
          values={{
            n: formatNumber(targets, language),
            plans: formatNumber(summary.plans_with_target, language),
            total,
          }}
          components={{
            targets: <OpenLink selection={{ subject: 'commitment', plan: null, facets: { kind: 'target' } }} />,
            plans: (
              <OpenLink selection={{ subject: 'commitment', plan: null, by: 'plan', facets: { kind: 'target' } }} />
            ),
          }}
        />
      </p>
    </>
  )
}
