import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

/** The figures of a chart as a table, folded until asked for; always there in print. */
export function FigureTable({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation()
  return (
    <details className="figure-table">
      <summary>{t('figure.table')}</summary>
      <div className="scroll-x">{children}</div>
    </details>
  )
}
