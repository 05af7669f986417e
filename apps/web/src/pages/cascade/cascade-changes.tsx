import { channelCodes } from '@doi-chieu/core/channel/channel-code'
import type { CodeList } from '@doi-chieu/core/code/code-list'
import { indexCodes, parAreaCodes } from '@doi-chieu/core/commitment/commitment'
import type { CascadeRow } from '../../charts/cascade/cascade.series.js'
import { StepLink } from '../../charts/cascade/step-link.js'
import { issuerName } from '../../charts/cascade/step-words.js'
import { codeLabel } from '../../i18n/code-label.js'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import type { Selection } from '../../state/selection.js'
import { LinkList } from '../../ui/link-list.js'
import { Nothing } from '../../ui/nothing.js'
import { RecordTable, type RecordColumn } from '../../ui/record-table/record-table.js'
import { useRowsShown } from '../../ui/rows-shown.js'
import { useBlocks } from '../../ui/record-table/use-blocks.js'
import { changesRows, type ChangesRow } from './changes-table.js'

/** On a telephone each document is a block of several lines. */
const FIRST_BLOCKS = 12

/** What each document of the corpus names, and what that adds to or drops from the level above, where both texts are here. */
export function CascadeChanges({ rows }: { readonly rows: readonly CascadeRow[] }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const withText = changesRows(rows)
  const { shown, more } = useRowsShown(withText, useBlocks() ? FIRST_BLOCKS : undefined)
  if (withText.length === 0) return <p>{t('cascade.changes.none')}</p>
  return (
    <>
      <RecordTable
        label={t('cascade.changes.title')}
        className="cascade-changes"
        rows={shown}
        keyOf={({ row }) => row.step_id}
        lead={{
          head: t('cascade.issuer'),
          render: ({ row, told_apart_by }) => (
            <>
              <StepLink row={row}>{issuerName(row, t, language)}</StepLink> {row.step_year}
              {told_apart_by !== null && (
                <>
                  {' '}
                  <span className="note nowrap">{told_apart_by}</span>
                </>
              )}
            </>
          ),
        }}
        columns={[
          {
            head: t('cascade.changes.compared'),
            render: ({ row: { compared_issuer } }) => compared_issuer ?? <Nothing kind="no_document" />,
          },
          namedColumn(t('cascade.changes.areas'), 'area', parAreaCodes, (row) => ({
            all: row.par_areas,
            added: row.par_areas_added,
            dropped: row.par_areas_dropped,
          })),
          namedColumn(t('cascade.changes.channels'), 'channel', channelCodes, (row) => ({
            all: row.channels,
            added: row.channels_added,
            dropped: row.channels_dropped,
          })),
          namedColumn(t('cascade.changes.indices'), 'index', indexCodes, (row) => ({
            all: row.indices,
            added: row.indices_added,
            dropped: row.indices_dropped,
          })),
        ]}
      />
      {more}
    </>
  )
}

/** Codes that a document names; `added` and `dropped` against the text above it, null where there is none. */
interface NamedCodes<Code extends string> {
  readonly all: readonly Code[] | null
  readonly added: readonly Code[] | null
  readonly dropped: readonly Code[] | null
}

type Facet = 'area' | 'channel' | 'index'

function namedColumn<Code extends string>(
  head: string,
  facet: Facet,
  list: CodeList<Code>,
  namedBy: (row: CascadeRow) => NamedCodes<Code>,
): RecordColumn<ChangesRow> {
  return { head, render: ({ row }) => <Named row={row} facet={facet} list={list} named={namedBy(row)} /> }
}

interface NamedProps<Code extends string> {
  readonly row: CascadeRow
  readonly facet: Facet
  readonly list: CodeList<Code>
  readonly named: NamedCodes<Code>
}

/** Without a text above: all that is named. With one: what is added and what is dropped, each opening its sentences. */
function Named<Code extends string>({ row, facet, list, named: { all, added, dropped } }: NamedProps<Code>) {
  const { t } = useTranslation()
  const language = useLanguage()
  const subject = facet === 'channel' ? 'channel' : 'commitment'
  const items = (shown: readonly Code[], plan: string | null) =>
    shown.map((code) => {
      const selection: Selection = { subject, plan, facets: { [facet]: code } }
      return { key: code, label: codeLabel(list, code, language), selection }
    })
  if (all === null || (all.length === 0 && dropped === null)) return <Nothing kind="not_found" />
  if (added === null || dropped === null) return <LinkList items={items(all, row.plan_id)} limit={5} />
  if (added.length === 0 && dropped.length === 0) return t('cascade.changes.same')
  return (
    <>
      {added.length > 0 && (
        <div>
          {t('cascade.changes.added')} <LinkList items={items(added, row.plan_id)} limit={5} />
        </div>
      )}
      {dropped.length > 0 && (
        <div>
          {t('cascade.changes.dropped')} <LinkList items={items(dropped, row.compared_plan_id)} limit={5} />
        </div>
      )}
    </>
  )
}
