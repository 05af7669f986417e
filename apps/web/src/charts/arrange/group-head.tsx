import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { formatNumber } from '../../format/number.js'
import { useLanguage } from '../../i18n/use-language.js'
import { alter } from '../../state/use-view.js'
import { groupFilter, groupLabel } from './group-label.js'
import type { Arranged } from './use-arranged.js'

/** The name of a group of rows, how many plans it has, and a link to see it alone. */
export function GroupHead({ name, ordered }: { readonly name: string; readonly ordered: Arranged }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { group } = ordered.order
  const found = ordered.groups.find(({ key }) => groupLabel(key, group, language, t) === name)
  const first = found?.rows[0]
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
        {t('figure.of_plans', { n: formatNumber(found?.rows.length ?? 0, language) })}
      </span>
    </>
  )
}
