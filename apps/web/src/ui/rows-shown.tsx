import { type ReactNode, useState } from 'react'
import { formatNumber } from '../format/number.js'
import { useLanguage } from '../i18n/use-language.js'
import { useTranslation } from '../i18n/use-translation.js'
import { usePrinting } from './use-printing.js'

/** A page of a table: what one looks through before asking for more. */
const PAGE = 50

/** A rest shorter than this part of what is shown is shown too: a button for one row more is no help. */
const REST = 0.25

/**
 * A long table shows its first rows, or a quarter more where these are all, and a button for more; in print it shows all.
 * @param first rows that stand there before more are asked for
 * @returns the rows to draw and what stands under the table
 */
export function useRowsShown<Row>(
  rows: readonly Row[],
  first = PAGE,
): { readonly shown: readonly Row[]; readonly more: ReactNode } {
  const { t } = useTranslation()
  const language = useLanguage()
  const printing = usePrinting()
  const [limit, setLimit] = useState(first)
  if (printing || rows.length <= limit * (1 + REST)) return { shown: rows, more: null }
  return {
    shown: rows.slice(0, limit),
    more: (
      <p className="note rows-more no-print">
        {t('figure.rows_shown', { n: formatNumber(limit, language), total: formatNumber(rows.length, language) })}{' '}
        <button type="button" className="button" onClick={() => setLimit(limit + 2 * PAGE)}>
          {t('figure.rows_more')}
        </button>
      </p>
    ),
  }
}
