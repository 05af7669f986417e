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
import { useRowsShown } from '../../ui/rows-shown.js'
import { ScrollX } from '../../ui/scroll-x.js'

/** What each document of the corpus names, and what that adds to or drops from the level above, where both texts are here. */
export function CascadeChanges({ rows }: { readonly rows: readonly CascadeRow[] }) {
  const { t } = useTranslation()
  const withText = rows.filter(({ plan_id }) => plan_id !== null)
  const { shown, more } = useRowsShown(withText)
  if (withText.length === 0) return <p>{t('cascade.changes.none')}</p>
  return (
    <>
      <ScrollX label={t('cascade.changes.title')}>
        <table className="table table-wide cascade-changes">
          <thead>
            <tr>
              <th scope="col">{t('cascade.issuer')}</th>
              <th scope="col">{t('cascade.changes.compared')}</th>
              <th scope="col">{t('cascade.changes.areas')}</th>
              <th scope="col">{t('cascade.changes.channels')}</th>
              <th scope="col">{t('cascade.changes.indices')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <tr key={row.step_id}>
                <th scope="row">
                  <StepLink row={row}>{row.issuer ?? t('cascade.unknown_issuer')}</StepLink> {row.step_year}
                </th>
                <td>{row.compared_issuer ?? <Nothing kind="no_document" />}</td>
                <Named
                  row={row}
                  list={parAreaCodes}
                  codes={row.par_areas}
                  added={row.par_areas_added}
                  dropped={row.par_areas_dropped}
                  facet="area"
                />
                <Named
                  row={row}
                  list={channelCodes}
                  codes={row.channels}
                  added={row.channels_added}
                  dropped={row.channels_dropped}
                  facet="channel"
                />
                <Named
                  row={row}
                  list={indexCodes}
                  codes={row.indices}
                  added={row.indices_added}
                  dropped={row.indices_dropped}
                  facet="index"
                />
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollX>
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
  if (codes === null || (codes.length === 0 && dropped === null))
    return (
      <td>
        <Nothing kind="not_found" />
      </td>
    )
  if (added === null || dropped === null)
    return (
      <td>
        <LinkList items={items(codes, row.plan_id)} limit={5} />
      </td>
    )
  if (added.length === 0 && dropped.length === 0) return <td>{t('cascade.changes.same')}</td>
  return (
    <td>
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
    </td>
  )
}
