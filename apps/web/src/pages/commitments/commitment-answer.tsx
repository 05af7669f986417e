import { indexCodes } from '@doi-chieu/core/commitment/commitment'
import { Link } from '@tanstack/react-router'
import { Trans } from 'react-i18next'
import { formatNumber, formatOutOf } from '../../format/number.js'
import { codeLabel } from '../../i18n/code-label.js'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import type { Selection } from '../../state/selection.js'
import { carry } from '../../state/use-view.js'
import type { Answers } from '../../trpc.js'
import { LinkList } from '../../ui/link-list.js'
import { OpenLink } from '../../ui/open-link.js'

interface AnswerProps {
  readonly summary: Answers['commitments']['summary']
}

/** How many plans name an index, which ones, how many targets are numbers and how often things are promised; of a single plan, what it has. */
export function CommitmentAnswer({ summary }: AnswerProps) {
  const { t } = useTranslation()
  if (summary.n_plans === 0) return <p>{t('filter.empty.answer')}</p>
  return (
    <>
      <NamedIndices summary={summary} />
      <Targets summary={summary} />
      <Frequencies summary={summary} />
    </>
  )
}

function NamedIndices({ summary: { n_plans, by_index, plans_with_index } }: AnswerProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const named = by_index.filter(({ plans_with }) => plans_with > 0).toSorted((a, b) => b.plans_with - a.plans_with)
  if (named.length === 0) return <p>{t('overview.commitments.no_index')}</p>
  const outOf = (plans: number): string => (n_plans === 1 ? '' : ` (${formatOutOf(plans, n_plans, language)})`)
  return (
    <p>
      <Trans
        i18nKey={n_plans === 1 ? 'overview.commitments.own' : 'overview.commitments.indices'}
        values={{ n: formatNumber(plans_with_index, language), total: formatNumber(n_plans, language) }}
        components={{
          plans: <OpenLink selection={{ subject: 'commitment', plan: null, by: 'plan', facets: { index: 'any' } }} />,
          list: (
            <LinkList
              items={named.map(({ index_code, plans_with }) => ({
                key: index_code,
                label: `${codeLabel(indexCodes, index_code, language)}${outOf(plans_with)}`,
                selection: { subject: 'commitment', plan: null, facets: { index: index_code } },
              }))}
            />
          ),
        }}
      />
    </p>
  )
}

/** Who sets itself all of something, and who does not: the panel lists both. */
const wholeTargets: Selection = {
  subject: 'commitment',
  plan: null,
  by: 'plan',
  facets: { kind: 'target', unit: '%', value: '100' },
}

function Targets({ summary: { n_plans, by_kind, plans_with_target, plans_with_whole_target } }: AnswerProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const targets = by_kind.find(({ kind }) => kind === 'target')?.commitments ?? 0
  if (targets === 0) return <p>{t('overview.commitments.no_targets')}</p>
  return (
    <p>
      <Counted
        text={n_plans === 1 ? 'own_targets' : 'targets'}
        commitments={targets}
        plans={plans_with_target}
        of={n_plans}
        facets={{ kind: 'target' }}
      />
      {n_plans > 1 && plans_with_whole_target > 0 && (
        <>
          {' '}
          <Trans
            i18nKey="overview.commitments.whole_targets"
            values={{ plans: formatNumber(plans_with_whole_target, language), total: formatNumber(n_plans, language) }}
            components={{ plans: <OpenLink selection={wholeTargets} /> }}
          />
        </>
      )}
    </p>
  )
}

/** How many promises say how often, and the way to them side by side. */
function Frequencies({ summary: { n_plans, frequencies, plans_with_frequency } }: AnswerProps) {
  if (frequencies === 0) return null
  return (
    <p>
      <Counted
        text={n_plans === 1 ? 'own_frequencies' : 'frequencies'}
        commitments={frequencies}
        plans={plans_with_frequency}
        of={n_plans}
        facets={{ kind: 'frequency', number: 'yes' }}
      />
    </p>
  )
}

interface CountedProps {
  readonly text: 'targets' | 'own_targets' | 'frequencies' | 'own_frequencies'
  readonly commitments: number
  /** That have some, of so many. */
  readonly plans: number
  readonly of: number
  readonly facets: Selection['facets']
}

/** So many commitments in so many plans: each number leads to its sentences or plans. */
function Counted({ text, commitments, plans, of, facets }: CountedProps) {
  const language = useLanguage()
  const all: Selection = { subject: 'commitment', plan: null, facets }
  return (
    <Trans
      i18nKey={`overview.commitments.${text}`}
      count={commitments}
      values={{
        n: formatNumber(commitments, language),
        plans: formatNumber(plans, language),
        total: formatNumber(of, language),
      }}
      components={{
        sentences: <OpenLink selection={all} />,
        plans: <OpenLink selection={{ ...all, by: 'plan' }} />,
        beside: <Link to="/commitments" hash="numbers" search={carry({ numbers: 'frequency' })} />,
      }}
    />
  )
}
