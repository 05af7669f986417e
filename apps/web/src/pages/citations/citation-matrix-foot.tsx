import { Trans } from 'react-i18next'
import { formatNumber } from '../../format/number.js'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import type { Answers } from '../../trpc.js'
import { NothingKey } from '../../ui/nothing.js'
import { OpenLink } from '../../ui/open-link.js'
import { documentsOutside } from './documents-outside.js'

interface CitationMatrixFootProps {
  readonly matrix: Answers['citations']['matrix']
  /** Documents that have a place in the figure. */
  readonly shown: number
}

/** What the matrix of citations leaves out, and how its cells are read. */
export function CitationMatrixFoot({ matrix: { documents_total, rows }, shown }: CitationMatrixFootProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const outside = documentsOutside(shown, documents_total, t, language)
  const unreadable = rows.some(({ status }) => status === 'unreadable')
  const without = rows.reduce((sum, { without_document }) => sum + without_document, 0)
  return (
    <>
      <NothingKey kinds={unreadable ? ['not_found', 'unreadable'] : ['not_found']} />
      <span>{t('citations.matrix.roles')}</span>
      {outside !== undefined && <span>{outside}</span>}
      {without > 0 && (
        <span>
          <Trans
            i18nKey="citations.matrix.without"
            count={without}
            values={{ n: formatNumber(without, language) }}
            components={{
              sentences: <OpenLink selection={{ subject: 'citation', plan: null, facets: { document: 'none' } }} />,
            }}
          />
        </span>
      )}
    </>
  )
}
