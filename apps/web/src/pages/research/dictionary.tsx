import { useSuspenseQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { formatNumber } from '../../format/number.js'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import { trpc } from '../../trpc.js'
import { ScrollX } from '../../ui/scroll-x.js'
import { TermBox, useTerm } from '../../ui/term-box.js'
import { usePrinting } from '../../ui/use-printing.js'
import { type Described, findDescribed, type FoundTable } from './find-described.js'

const formats = [
  ['CSV', 'csv'],
  ['Parquet', 'parquet'],
] as const

/** Tables and views with their rows, files and columns; the box above finds a table or a column in any spelling. */
export function Dictionary() {
  const { t } = useTranslation()
  const language = useLanguage()
  const { data } = useSuspenseQuery(trpc.dictionary.tables.queryOptions())
  const term = useTerm()
  const { asked } = term
  const found = useMemo(() => findDescribed(data.tables, asked, language), [data, asked, language])
  const columns = found.reduce((sum, each) => sum + (each.columns ?? each.table.columns).length, 0)
  const counts = {
    tables: t('research.dictionary.tables_found', { count: found.length, n: formatNumber(found.length, language) }),
    columns: t('research.dictionary.columns', { count: columns, n: formatNumber(columns, language) }),
  }
  return (
    <>
      <TermBox label={t('research.dictionary.find')} term={term} found={t('research.dictionary.found', counts)} />
      {found.length === 0 && <p>{t('research.dictionary.none', { asked })}</p>}
      {(['view', 'table'] as const).map((kind) => {
        const entries = found.filter(({ table }) => table.kind === kind)
        return (
          entries.length > 0 && (
            <section key={kind} className="dictionary" aria-labelledby={`${kind}s`}>
              <h3 id={`${kind}s`}>{t(`research.dictionary.${kind}s`)}</h3>
              <ul>
                {entries.map((entry) => (
                  <Entry key={entry.table.name} entry={entry} />
                ))}
              </ul>
            </section>
          )
        )
      })}
    </>
  )
}

function Entry({ entry }: { readonly entry: FoundTable }) {
  const { name, rows, about, columns } = entry.table
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
      {entry.columns === null ? (
        <Columns name={name} columns={columns} />
      ) : (
        <ColumnTable name={name} columns={entry.columns} />
      )}
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
      {(unfolded || printing) && <ColumnTable name={name} columns={columns} />}
    </details>
  )
}

function ColumnTable({ name, columns }: Pick<Described, 'name' | 'columns'>) {
  const { t } = useTranslation()
  const language = useLanguage()
  return (
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
  )
}
