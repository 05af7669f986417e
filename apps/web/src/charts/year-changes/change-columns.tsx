import { formatNumber, formatShare, formatSigned } from '../../format/number.js'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import type { Selection } from '../../state/selection.js'
import { everyPlan, writeSide } from '../../state/written-filter.js'
import { Nothing } from '../../ui/nothing.js'
import { OpenLink } from '../../ui/open-link.js'
import { ScrollX } from '../../ui/scroll-x.js'
import { changedPlans, plansBehind, plansWith, type YearChanges } from './year-changes.series.js'

interface ChangeColumnsProps {
  readonly changes: YearChanges
  /** Those of `changes.columns` that are drawn. */
  readonly shown: YearChanges['columns']
  readonly nameOf: (column: string) => string | undefined
  /** What the columns are, above their names. */
  readonly corner: string
  readonly selectionOf: (plan: string, column: string) => Selection
}

/** How each column fared from year to year: its shares before and after, and how many took it up or left it out. */
export function ChangeColumns({ changes, shown, nameOf, corner, selectionOf }: ChangeColumnsProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  return (
    <ScrollX label={t('changes.title')}>
      <table className="table change-columns">
        <thead>
          <tr>
            <th scope="col">{corner}</th>
            {(['before', 'after', 'points', 'added', 'dropped'] as const).map((name) => (
              <th key={name} scope="col" className="number">
                {t(`changes.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map(({ key, before, after, points, added, dropped }) => (
            <tr key={key}>
              <th scope="row">{nameOf(key)}</th>
              <td className="number">
                <PlansLink plans={plansWith(changes, key, 'earlier')} {...{ column: key, selectionOf }}>
                  {formatShare(before, language, 0)}
                </PlansLink>
              </td>
              <td className="number">
                <PlansLink plans={plansWith(changes, key, 'later')} {...{ column: key, selectionOf }}>
                  {formatShare(after, language, 0)}
                </PlansLink>
              </td>
              <td className="number change-points">
                <PlansLink plans={plansBehind(changes, key)} {...{ column: key, selectionOf }}>
                  {formatSigned(points, language, 0)}
                </PlansLink>
              </td>
              {(
                [
                  ['added', added],
                  ['dropped', dropped],
                ] as const
              ).map(([change, count]) => (
                <td key={change} className="number">
                  {count === 0 ? (
                    <Nothing kind="not_found" as="mark" />
                  ) : (
                    <PlansLink plans={changedPlans(changes, key, change)} {...{ column: key, selectionOf }}>
                      {formatNumber(count, language)}
                    </PlansLink>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollX>
  )
}

/** More plans than this do not fit an address; their figure opens the sentences of all plans of the filter. */
const MOST_NAMED = 200

interface PlansLinkProps {
  readonly plans: readonly string[]
  readonly column: string
  readonly selectionOf: ChangeColumnsProps['selectionOf']
  readonly children: string
}

/** A figure about some plans, with their sentences about the column. */
function PlansLink({ plans, column, selectionOf, children }: PlansLinkProps) {
  const [first] = plans
  if (first === undefined) return children
  const every: Selection = { ...selectionOf(first, column), plan: null }
  const of = plans.length > MOST_NAMED ? {} : { of: writeSide({ ...everyPlan, plan: [...plans] }) }
  return <OpenLink selection={{ ...every, ...of }}>{children}</OpenLink>
}
