import { formatNumber } from '../../format/number.js'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import type { Answers } from '../../trpc.js'
import { LinkList } from '../../ui/link-list.js'
import { RecordTable } from '../../ui/record-table/record-table.js'
import { ShownNote } from '../../ui/shown-note.js'
import { refusalsByReason } from './refused.series.js'

/** Names in a row before the rest is folded. */
const NAMED = 8

/** The files that were not taken in, by reason: what happened, what it does to the data, what to do next, and which they are. */
export function RefusedTable({ refused }: { readonly refused: Answers['plans']['refused'] }) {
  const { t } = useTranslation()
  const language = useLanguage()
  if (refused.total === 0) return <p>{t('data.refused.none')}</p>
  return (
    <>
    <RecordTable
      label={t('data.refused.title')}
      className="refused"
      rows={refusalsByReason(refused.rows, language)}
      keyOf={({ what, effect, next }) => JSON.stringify([what, effect, next])}
      lead={{ head: t('data.refused.what'), render: ({ what }) => what }}
      columns={[
        { head: t('data.refused.effect'), render: ({ effect }) => effect },
        { head: t('data.refused.next'), render: ({ next }) => next },
        {
          head: t('data.refused.files'),
          className: 'number',
          render: ({ files }) => formatNumber(files.length, language),
        },
        {
          head: t('data.refused.names'),
          className: 'refused-names',
          render: ({ files }) => (
            <LinkList limit={NAMED} items={files.map((name) => ({ key: name, label: name, selection: null }))} />
          ),
        },
      ]}
    />
    <ShownNote shown={refused.rows.length} total={refused.total} text="data.read.shown" />
    </>
  )
}
