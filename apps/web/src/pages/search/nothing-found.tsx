import { Link } from '@tanstack/react-router'
import { askedWords } from '../../format/asked-words.js'
import { formatNumber } from '../../format/number.js'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import type { Subject } from '../../state/selection.js'
import { alter } from '../../state/use-view.js'
import type { Answers } from '../../trpc.js'

interface NothingFoundProps {
  readonly answer: Answers['search']['list']
  readonly q: string
  readonly within: Subject | null
}

/** Nothing was found: what that means, and what to try, each one click away. */
export function NothingFound({ answer, q, within }: NothingFoundProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { suggestion, outside_filter, anywhere } = answer
  const bare = askedWords(q)
  const words = bare.split(' ')
  return (
    <section className="search-nothing" role="status">
      <h2>{t('search.nothing.title', { q: bare })}</h2>
      <p>{t('search.nothing.meaning', { count: answer.n_plans, n: formatNumber(answer.n_plans, language) })}</p>
      <ul>
        {suggestion !== null && (
          <li>
            {t('search.nothing.suggestion')}{' '}
            <Link to="." search={alter({ q: suggestion, page: 1 })}>
              {suggestion}
            </Link>
          </li>
        )}
        {within !== null && anywhere > 0 && (
          <li>
            <Link to="." search={alter({ within: null, page: 1 })}>
              {t('search.nothing.anywhere', { count: anywhere, n: formatNumber(anywhere, language) })}
            </Link>
          </li>
        )}
        {outside_filter > 0 && (
          <li>
            <Link
              to="."
              search={alter({ year: [], level: [], province: [], district: [], plan: [], unit: [], page: 1 })}
            >
              {t('search.nothing.filter', { count: outside_filter, n: formatNumber(outside_filter, language) })}
            </Link>
          </li>
        )}
        {bare !== q.trim() && (
          <li>
            <Link to="." search={alter({ q: bare, page: 1 })}>
              {t('search.nothing.quotes')}
            </Link>
          </li>
        )}
        {words.length > 2 && (
          <li>
            <Link to="." search={alter({ q: words.slice(0, 2).join(' '), page: 1 })}>
              {t('search.nothing.fewer', { words: words.slice(0, 2).join(' ') })}
            </Link>
          </li>
        )}
        <li>{t('search.nothing.other')}</li>
      </ul>
    </section>
  )
}
