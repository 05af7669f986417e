import { useLocation } from '@tanstack/react-router'
import { useTranslation } from '../i18n/use-translation.js'
import { hasLead, isTitledPath, pageLeads, pageTitles } from '../routes/page-titles.js'
import './page-head.css'
import './skeleton.css'

/** Stands where a page will: its title, lines and figure area, so that nothing moves when the rest arrives. */
export function PageSkeleton() {
  const { t } = useTranslation()
  const { pathname } = useLocation()
  return (
    <>
      <div className="page-head">
        <div className="page-title">
          {isTitledPath(pathname) ? (
            <h1>{t(pageTitles[pathname])}</h1>
          ) : (
            <span className="skeleton-bar skeleton-title" />
          )}
        </div>
        {hasLead(pathname) && (
          <div className="answer">
            <p>{t(pageLeads[pathname])}</p>
          </div>
        )}
      </div>
      <output className="skeleton">
        <span className="visually-hidden">{t('shell.loading')}</span>
        <span className="skeleton-bar" />
        <span className="skeleton-bar skeleton-short" />
        <span className="skeleton-block" />
      </output>
    </>
  )
}

/** The same for a part of a page, with the height it will have, in rem. */
export function PartSkeleton({ height }: { readonly height: number }) {
  const { t } = useTranslation()
  return (
    <output className="skeleton" style={{ minHeight: `${height}rem` }}>
      <span className="visually-hidden">{t('shell.loading')}</span>
      <span className="skeleton-bar" />
      <span className="skeleton-bar skeleton-short" />
    </output>
  )
}
