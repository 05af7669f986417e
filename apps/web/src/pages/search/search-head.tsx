import { type ReactNode, useDeferredValue } from 'react'
import { Trans } from 'react-i18next'
import { formatNumber, formatOutOf } from '../../format/number.js'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import { useView } from '../../state/use-view.js'
import type { Answers } from '../../trpc.js'
import { PageHead } from '../../ui/page-head.js'

interface SearchHeadProps {
  readonly answer: Answers['search']['list']
  readonly actions?: ReactNode
}

/** How often the words stand where; nothing yet where nothing is asked. */
export function SearchHead({ answer, actions }: SearchHeadProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { q } = useDeferredValue(useView())
  return (
    <PageHead title={t('search.title')} actions={actions}>
      {answer.total > 0 && (
        <p>
          <Trans
            i18nKey="search.found"
            count={answer.total}
            values={{
              n: formatNumber(answer.total, language),
              plans: formatOutOf(answer.plans_with, answer.n_plans, language),
              q,
            }}
            components={{ strong: <strong /> }}
          />
          {answer.matching === 'beginning' && ` ${t('search.beginnings')}`}
        </p>
      )}
    </PageHead>
  )
}
