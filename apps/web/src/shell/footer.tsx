import { useQuery } from '@tanstack/react-query'
import { Link, useLocation } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { formatDate, formatInstant } from '../format/date.js'
import { formatNumber } from '../format/number.js'
import { useLanguage } from '../i18n/use-language.js'
import { useTranslation } from '../i18n/use-translation.js'
import { carry } from '../state/use-view.js'
import { isoDay } from '../takeaway/iso-day.js'
import { trpc } from '../trpc.js'

const today = (): string => isoDay(new Date())

/** Which build the figures are from. */
export function Footer() {
  const { t } = useTranslation()
  const language = useLanguage()
  const { data } = useQuery(trpc.overview.build.queryOptions())
  const build = data?.build ?? null
  const address = useLocation({ select: ({ href }) => href })
  const [day, setDay] = useState(today)
  useEffect(() => {
    // A page may stay open for days before it is printed.
    const onPrint = (): void => flushSync(() => setDay(today()))
    window.addEventListener('beforeprint', onPrint)
    return () => window.removeEventListener('beforeprint', onPrint)
  }, [])
  return (
    <footer className="footer">
      <span>{t('shell.tagline')}</span>
      {build !== null && (
        <span>
          {t('shell.footer.build', {
            count: build.document_count,
            n: formatNumber(build.document_count, language),
            date: formatInstant(build.built_at, language),
          })}{' '}
          <code>{build.build_id}</code>
        </span>
      )}
      {build !== null && (
        <span className="print-only">
          {t('take.printed', { build: build.build_id, day: formatDate(day, language) })}
          <br />
          {window.location.origin + address}
        </span>
      )}
      <Link to="/data" search={carry()} className="no-print">
        {t('shell.footer.about')}
      </Link>
      <Link to="/glossary" search={carry()} className="no-print">
        {t('shell.footer.glossary')}
      </Link>
    </footer>
  )
}
