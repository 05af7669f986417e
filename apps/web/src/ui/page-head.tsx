import { type ReactNode, useEffect } from 'react'
import { useTranslation } from '../i18n/use-translation.js'
import { CopyButton } from './copy-button.js'
import './page-head.css'

interface PageHeadProps {
  readonly title: string
  /** The answer in one to three sentences. */
  readonly children?: ReactNode
  /** What can be done with the view: `TakeAway`. */
  readonly actions?: ReactNode
}

/** The title of a page and, before any figure, what its figures say. */
export function PageHead({ title, children, actions }: PageHeadProps) {
  const { t } = useTranslation()
  useEffect(() => {
    document.title = `${title} – ${t('shell.product')}`
  }, [title, t])
  return (
    <div className="page-head">
      <div className="page-title">
        <h1>{title}</h1>
        <div className="page-tools">
          <CopyButton label={t('copy.link')} text={() => window.location.href} />
          {actions}
        </div>
      </div>
      {children !== undefined && <div className="answer">{children}</div>}
    </div>
  )
}
