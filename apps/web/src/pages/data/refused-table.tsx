import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import type { Answers } from '../../trpc.js'
import { ScrollX } from '../../ui/scroll-x.js'

/** The files that were not taken in: what happened, what it does to the data, what to do next. */
export function RefusedTable({ refused }: { readonly refused: Answers['plans']['refused'] }) {
  const { t } = useTranslation()
  const language = useLanguage()
  if (refused.total === 0) return <p>{t('data.refused.none')}</p>
  return (
    <ScrollX label={t('data.refused.title')}>
      <table className="table">
        <thead>
          <tr>
            {(['file', 'what', 'effect', 'next'] as const).map((name) => (
              <th key={name} scope="col">
                {t(`data.refused.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {refused.rows.map((row) => (
            <tr key={row.file_name}>
              <th scope="row">{row.file_name}</th>
              <td>{row[`what_${language}`]}</td>
              <td>{row[`effect_${language}`]}</td>
              <td>{row[`next_${language}`]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollX>
  )
}
