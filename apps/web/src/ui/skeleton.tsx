import { useTranslation } from 'react-i18next'
import './skeleton.css'

/** Stands where a page will: the same heading, lines and figure area, so that nothing moves when it arrives. */
export function PageSkeleton() {
  const { t } = useTranslation()
  return (
    <output className="skeleton">
      <span className="visually-hidden">{t('shell.loading')}</span>
      <span className="skeleton-bar skeleton-title" />
      <span className="skeleton-bar" />
      <span className="skeleton-bar skeleton-short" />
      <span className="skeleton-block" />
    </output>
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
