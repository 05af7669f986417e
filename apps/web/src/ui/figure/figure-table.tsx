import { type ReactNode, useState } from 'react'
import { useTranslation } from '../../i18n/use-translation.js'
import { usePrinting } from '../use-printing.js'

/** The figures of a chart as a table, folded and not drawn until asked for; always there in print. */
export function FigureTable({ children }: { readonly children: () => ReactNode }) {
  const { t } = useTranslation()
  const printing = usePrinting()
  const [unfolded, setUnfolded] = useState(false)
  return (
    <details className="figure-table" onToggle={({ currentTarget }) => setUnfolded(currentTarget.open)}>
      <summary>{t('figure.table')}</summary>
      {(unfolded || printing) && <div className="scroll-x">{children()}</div>}
    </details>
  )
}
