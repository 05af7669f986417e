import { Trans } from 'react-i18next'
import type { CountBar } from '../../charts/count-bars/count-bars.series.js'
import { formatNumber, formatOutOf } from '../../format/number.js'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import { OpenLink } from '../../ui/open-link.js'

interface AreaFootProps {
  readonly noArea: CountBar | undefined
  /** Plans of the filter. */
  readonly plans: number
}

/** How many commitments name no area of reform, and where the areas come from. */
export function AreaFoot({ noArea, plans }: AreaFootProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  return (
    <>
      {noArea !== undefined && (
        <p>
          <Trans
            i18nKey="commitments.area.none"
            values={{
              n: formatNumber(noArea.count, language),
              plans: formatOutOf(noArea.plans, plans, language),
            }}
            components={{
              sentences: <OpenLink selection={noArea.selection} />,
              plans: <OpenLink selection={{ ...noArea.selection, by: 'plan' }} />,
            }}
          />
        </p>
      )}
      <p>{t('commitments.area.source')}</p>
    </>
  )
}
