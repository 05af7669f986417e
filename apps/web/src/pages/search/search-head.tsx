import { Link } from '@tanstack/react-router'
import { type ReactNode, useDeferredValue } from 'react'
import { Trans } from 'react-i18next'
import { askedWords } from '../../format/asked-words.js'
import { formatNumber, formatOutOf } from '../../format/number.js'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import { alter, useView } from '../../state/use-view.js'
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
  const q = askedWords(useDeferredValue(useView()).q)
  const { total, as_phrase } = answer
  return (
    <PageHead title={t('search.title')} actions={actions}>
      {total > 0 && (
        <p>
          <Trans
            i18nKey={as_phrase === null ? 'search.found' : 'search.found_all'}
            count={total}
            values={{
              n: formatNumber(total, language),
              plans: formatOutOf(answer.plans_with, answer.n_plans, language),
              q,
            }}
            components={{ strong: <strong /> }}
          />
          {answer.matching === 'beginning' && ` ${t('search.beginnings')}`}
        </p>
      )}
      {total > 0 && as_phrase !== null && (
        <p className="soft">
          {as_phrase === 0 ? (
            t('search.apart')
          ) : (
            <Link to="." search={alter({ q: `"${q}"`, page: 1 })}>
              {t('search.as_phrase', { count: as_phrase, n: formatNumber(as_phrase, language), q })}
            </Link>
          )}
        </p>
      )}
    </PageHead>
  )
}
