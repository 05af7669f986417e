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
import { NamedPlaces } from './named-places.js'

interface SearchHeadProps {
  readonly answer: Answers['search']['list']
  readonly actions?: ReactNode
}

/** What is there of a place of that name, then how often the words stand in texts; nothing yet where nothing is asked. */
export function SearchHead({ answer, actions }: SearchHeadProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const typed = useDeferredValue(useView()).q
  const q = askedWords(typed)
  const { total, as_phrase, same_marks } = answer
  const isPhraseNowhere = as_phrase === 0
  return (
    <PageHead title={t('search.title')} actions={actions}>
      {typed.trim() !== '' && <NamedPlaces q={typed} inTexts={(as_phrase ?? total) > 0} />}
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
      {total > 0 && as_phrase !== null && as_phrase > 0 && (
        <p className="soft">
          <Link to="." search={alter({ q: `"${q}"`, page: 1 })}>
            {t('search.as_phrase', { count: as_phrase, n: formatNumber(as_phrase, language), q })}
          </Link>
        </p>
      )}
      {total > 0 && (isPhraseNowhere || same_marks === 0) && (
        <p className="soft">
          {t(isPhraseNowhere ? (same_marks === 0 ? 'search.apart_other_marks' : 'search.apart') : 'search.other_marks')}
        </p>
      )}
    </PageHead>
  )
}
