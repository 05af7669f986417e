import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { formatNumber } from '../../format/number.js'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import { type Answers, trpc } from '../../trpc.js'
import { ScrollX } from '../../ui/scroll-x.js'
import { usePrinting } from '../../ui/use-printing.js'

type Described = Answers['dictionary']['tables']['tables'][number]

const formats = [
  ['CSV', 'csv'],
  ['Parquet', 'parquet'],
] as const

/** Tables and views with their rows, files and columns. */
export function Dictionary() {
  const { t } = useTranslation()
  const { data } = useSuspenseQuery(trpc.dictionary.tables.queryOptions())
  return (['view', 'table'] as const).map((kind) => (
    <section key={kind} className="dictionary" aria-labelledby={`${kind}s`}>
      <h3 id={`${kind}s`}>{t(`research.dictionary.${kind}s`)}</h3>
      <ul>
        {data.tables
          .filter((table) => table.kind === kind)
          .map((table) => (
            <Entry key={table.name} table={table} />
          ))}
      </ul>
    </section>
  ))
}

function Entry({ table: { name, rows, about, columns } }: { readonly table: Described }) {
  const { t } = useTranslation()
  const language = useLanguage()
  return (
    <li>
      <p className="dictionary-head">
        <code>{name}</code>
        <span className="note">{t('research.dictionary.rows', { count: rows, n: formatNumber(rows, language) })}</span>
        {formats.map(([label, format]) => (
          <a
            key={format}
            href={`/download/${name}.${format}`}
            download
            aria-label={t('research.dictionary.download', { table: name, format: label })}
          >
            {label}
          </a>
        ))}
      </p>
      <p>{about[language]}</p>
      <Columns name={name} columns={columns} />
    </li>
  )
}

/** The columns of a table, drawn when unfolded; always there in print. */
function Columns({ name, columns }: Pick<Described, 'name' | 'columns'>) {
  const { t } = useTranslation()
  const language = useLanguage()
  const printing = usePrinting()
  const [unfolded, setUnfolded] = useState(false)
  return (
    <details open={unfolded || printing} onToggle={({ currentTarget }) => setUnfolded(currentTarget.open)}>
      <summary>
        {t('research.dictionary.columns', { count: columns.length, n: formatNumber(columns.length, language) })}
      </summary>
      {(unfolded || printing) && (
        <ScrollX label={name}>
          <table className="table table-wide">
            <thead>
              <tr>
                <th scope="col">{t('research.dictionary.column')}</th>
                <th scope="col">{t('research.dictionary.type')}</th>
                <th scope="col">{t('research.dictionary.meaning')}</th>
              </tr>
            </thead>
            <tbody>
              {columns.map((column) => (
                <tr key={column.name}>
                  <th scope="row">
                    <code>{column.name}</code>
                  </th>
                  <td>
                    <code>{column.type}</code>
                  </td>
                  <td>{column.about[language]}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollX>
      )}
    </details>
  )
}
