import { useMemo } from 'react'
import { formatNumber } from '../../format/number.js'
import { addTexts } from '../../i18n/late-texts.js'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import { glossary } from '../../i18n/vi/glossary.js'
import { ScrollX } from '../../ui/scroll-x.js'
import { TermBox, useTerm } from '../../ui/term-box.js'
import { useNarrow } from '../../ui/use-narrow.js'
import { findEntries, glossaryEntries, type GlossaryEntry } from './glossary-entries.js'
import { GlossaryHead } from './glossary-head.js'
import { Later } from '../../ui/later.js'
import './glossary-page.css'

addTexts({ glossary })

/** Every term and code with its meaning; the box finds them in any spelling. */
export function GlossaryPage() {
  const { t } = useTranslation()
  const language = useLanguage()
  const term = useTerm()
  const { asked } = term
  const entries = useMemo(() => glossaryEntries(language), [language])
  const found = useMemo(() => findEntries(entries, asked), [entries, asked])
  const lists = [...new Set(found.map(({ list }) => list))]
  return (
    <>
      <GlossaryHead />
      <TermBox
        label={t('glossary.find')}
        term={term}
        found={
          asked.trim() === ''
            ? t('glossary.all', { count: entries.length, n: formatNumber(entries.length, language) })
            : t('glossary.found', { count: found.length, n: formatNumber(found.length, language) })
        }
      />
      {found.length === 0 && <p>{t('glossary.none', { asked })}</p>}
      {lists.map((list, at) => {
        const table = <EntryTable key={list ?? ''} list={list} entries={found.filter((entry) => entry.list === list)} />
        return at === 0 ? table : <Later key={list ?? ''}>{table}</Later>
      })}
    </>
  )
}

function EntryTable({ list, entries }: { readonly list: string | null; readonly entries: readonly GlossaryEntry[] }) {
  const { t } = useTranslation()
  // On a telephone a code stands under its name, so that the meaning has room.
  const narrow = useNarrow()
  const title = list === null ? t('glossary.terms') : t(`glossary.lists.${list}`, { defaultValue: list })
  return (
    <section className="glossary-list">
      <h2>{title}</h2>
      <ScrollX label={title}>
        <table className={narrow ? 'table' : 'table table-wide'}>
          <thead>
            <tr>
              <th scope="col">{t('glossary.name')}</th>
              <th scope="col">{t('glossary.meaning')}</th>
              {list !== null && !narrow && <th scope="col">{t('glossary.code')}</th>}
            </tr>
          </thead>
          <tbody>
            {entries.map(({ label, definition, code }) => (
              <tr key={code ?? label}>
                <th scope="row">
                  {label}
                  {code !== null && narrow && <code>{code}</code>}
                </th>
                <td>{definition}</td>
                {code !== null && !narrow && (
                  <td>
                    <code>{code}</code>
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollX>
    </section>
  )
}
