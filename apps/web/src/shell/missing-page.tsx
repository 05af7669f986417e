import { Link, useLocation } from '@tanstack/react-router'
import { useTranslation } from '../i18n/use-translation.js'
import { carry } from '../state/use-view.js'

export function MissingPage() {
  const { t } = useTranslation()
  const { pathname } = useLocation()
  return (
    <section className="page">
      <h1>{t('shell.missing_page.title')}</h1>
      <p>{t('shell.missing_page.what', { path: pathname })}</p>
      <p>
        {t('shell.missing_page.next')}{' '}
        <Link to="/" search={carry()}>
          {t('shell.missing_page.link')}
        </Link>
      </p>
    </section>
  )
}
