import { useTranslation } from '../../i18n/use-translation.js'
import { useFilter, useView } from '../../state/use-view.js'
import { filterOf } from '../../state/view-state.js'
import './recounting.css'

/** While the figures on screen are still those of the filter before: a line along the upper edge, which moves nothing. */
export function Recounting() {
  const { t } = useTranslation()
  const asked = JSON.stringify(filterOf(useView()))
  const shown = JSON.stringify(useFilter())
  return (
    <p role="status" className={asked === shown ? 'visually-hidden' : 'recounting no-print'}>
      {asked !== shown && <span className="visually-hidden">{t('filter.recounting')}</span>}
    </p>
  )
}
