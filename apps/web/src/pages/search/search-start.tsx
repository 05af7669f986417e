import { Link } from '@tanstack/react-router'
import { useTranslation } from '../../i18n/use-translation.js'
import { alter } from '../../state/use-view.js'

/** Searches that show what can be asked; typed in different spellings on purpose. */
const examples = ['loa truyền thanh', 'zalo', '"cán bộ, công chức"', '76/NQ-CP', 'CCHC', 'hoà giải ở cơ sở'] as const

/** What the search page shows before anything is asked. */
export function SearchStart() {
  const { t } = useTranslation()
  return (
    <section className="search-start" aria-label={t('search.examples')}>
      <h2>{t('search.examples')}</h2>
      <ul>
        {examples.map((example) => (
          <li key={example}>
            <Link to="." search={alter({ q: example, page: 1 })}>
              {example}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
