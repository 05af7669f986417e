import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { formatNumber } from '../../format/number.js'
import { useLanguage } from '../../i18n/use-language.js'
import { alter, useView } from '../../state/use-view.js'
import type { OrderedMatrix } from './arrange-matrix.js'
import { groupFilter, groupLabel } from './group-label.js'

/** The name of a group of rows, how many plans it has, and a link to see it alone. */
export function GroupHead({ name, ordered }: { readonly name: string; readonly ordered: OrderedMatrix }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { group } = useView()
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
