import { type ReactNode, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import './page-head.css'

interface PageHeadProps {
  readonly title: string
  /** The answer in one to three sentences. */
  readonly children?: ReactNode
}

/** The title of a page and, before any figure, what its figures say. */
export function PageHead({ title, children }: PageHeadProps) {
  const { t } = useTranslation()
  useEffect(() => {
    document.title = `${title} – ${t('shell.product')}`
  }, [title, t])
  return (
    <div className="page-head">
      <h1>{title}</h1>
      {children !== undefined && <div className="answer">{children}</div>}
    </div>
  )
}
