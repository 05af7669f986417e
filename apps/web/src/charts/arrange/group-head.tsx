import { Link } from '@tanstack/react-router'
import { formatNumber } from '../../format/number.js'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import type { Selection } from '../../state/selection.js'
import { alter, useView } from '../../state/use-view.js'
import { sideOf, writeSide } from '../../state/written-filter.js'
import { OpenLink } from '../../ui/open-link.js'
import { groupFilter, groupLabel, groupSide } from './group-label.js'
import type { Arranged } from './use-arranged.js'

interface GroupHeadProps {
  readonly name: string
  readonly ordered: Arranged
  /** The sentences of the whole matrix; those of the group are its part of them. */
  readonly whole: Selection
}

/** The name of a group of rows, how many plans it has with all their sentences, and a link to see it alone. */
export function GroupHead({ name, ordered, whole }: GroupHeadProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const view = useView()
  const { group } = ordered.order
  const found = ordered.groups.find(({ key }) => groupLabel(key, group, language, t) === name)
  const first = found?.rows[0]
  const plans = found?.rows.length ?? 0
  const count = t('filter.plans', { count: plans, n: formatNumber(plans, language) })
  const only = first === undefined ? null : groupFilter(first, group)
  return (
    <>
      {only === null ? (
        name
      ) : (
        <Link to="." search={alter(only)} resetScroll={false} activeProps={{}} title={t('arrange.only')}>
          {name}
        </Link>
      )}
      <span className="group-count">
        <OpenLink
          selection={{ ...whole, of: groupSide(found?.rows ?? [], group, writeSide(sideOf(view))) }}
          label={`${count}, ${name}`}
        >
          {count}
        </OpenLink>
      </span>
    </>
  )
}
