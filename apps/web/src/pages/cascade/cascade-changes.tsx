import { channelCodes } from '@doi-chieu/core/channel/channel-code'
import type { CodeList } from '@doi-chieu/core/code/code-list'
import { indexCodes, parAreaCodes } from '@doi-chieu/core/commitment/commitment'
import type { CascadeRow } from '../../charts/cascade/cascade.series.js'
import { StepLink } from '../../charts/cascade/step-link.js'
import { codeLabel } from '../../i18n/code-label.js'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import type { Selection } from '../../state/selection.js'
import { LinkList } from '../../ui/link-list.js'
import { Nothing } from '../../ui/nothing.js'
import { RecordTable } from '../../ui/record-table/record-table.js'
import { useRowsShown } from '../../ui/rows-shown.js'

/** What each document of the corpus names, and what that adds to or drops from the level above, where both texts are here. */
export function CascadeChanges({ rows }: { readonly rows: readonly CascadeRow[] }) {
  const { t } = useTranslation()
  const withText = rows.filter(({ plan_id }) => plan_id !== null)
  const { shown, more } = useRowsShown(withText)
  if (withText.length === 0) return <p>{t('cascade.changes.none')}</p>
  return (
    <>
      <RecordTable
        label={t('cascade.changes.title')}
        className="cascade-changes"
        rows={shown}
        keyOf={(row) => row.step_id}
        lead={{
          head: t('cascade.issuer'),
          render: (row) => (
            <>
              <StepLink row={row}>{row.issuer ?? t('cascade.unknown_issuer')}</StepLink> {row.step_year}
            </>
          ),
        }}
        columns={[
          {
            head: t('cascade.changes.compared'),
            render: ({ compared_issuer }) => compared_issuer ?? <Nothing kind="no_document" />,
          },
          {
            head: t('cascade.changes.areas'),
            render: (row) => (
              <Named
                row={row}
                list={parAreaCodes}
                codes={row.par_areas}
                added={row.par_areas_added}
                dropped={row.par_areas_dropped}
                facet="area"
              />
            ),
          },
          {
            head: t('cascade.changes.channels'),
            render: (row) => (
              <Named
                row={row}
                list={channelCodes}
                codes={row.channels}
                added={row.channels_added}
                dropped={row.channels_dropped}
                facet="channel"
              />
            ),
          },
          {
            head: t('cascade.changes.indices'),
            render: (row) => (
              <Named
                row={row}
                list={indexCodes}
                codes={row.indices}
                added={row.indices_added}
                dropped={row.indices_dropped}
                facet="index"
              />
            ),
          },
        ]}
      />
      {more}
    </>
  )
}

interface NamedProps<Code extends string> {
  readonly row: CascadeRow
  readonly list: CodeList<Code>
  readonly codes: readonly Code[] | null
  readonly added: readonly Code[] | null
  readonly dropped: readonly Code[] | null
  readonly facet: 'area' | 'channel' | 'index'
}

/** Without a text above: all that is named. With one: what is added and what is dropped, each opening its sentences. */
function Named<Code extends string>({ row, list, codes, added, dropped, facet }: NamedProps<Code>) {
  const { t } = useTranslation()
  const language = useLanguage()
  const subject = facet === 'channel' ? 'channel' : 'commitment'
  const items = (shown: readonly Code[], plan: string | null) =>
    shown.map((code) => {
      const selection: Selection = { subject, plan, facets: { [facet]: code } }
      return { key: code, label: codeLabel(list, code, language), selection }
    })
  if (codes === null || (codes.length === 0 && dropped === null)) return <Nothing kind="not_found" />
  if (added === null || dropped === null) return <LinkList items={items(codes, row.plan_id)} limit={5} />
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
