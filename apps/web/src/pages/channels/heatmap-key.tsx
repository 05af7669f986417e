import { strengthRanges } from '../../charts/channel-heatmap/channel-heatmap.series.js'
import { shareBounds } from '../../charts/channel-heatmap/channel-measure.js'
import { formatShare } from '../../format/number.js'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import type { CellMeasure } from '../../state/matrix-state.js'
import { NothingKey } from '../../ui/nothing.js'

interface HeatmapKeyProps {
  readonly measure: CellMeasure
  readonly unreadable: boolean
  /** Whether rows or columns stand by their likeness. */
  readonly byLikeness: boolean
}

/** What shades and signs of the heatmap mean, under it. */
export function HeatmapKey({ measure, unreadable, byLikeness }: HeatmapKeyProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  return (
    <>
      {measure === 'median' ? (
        <span>{t('channels.heatmap.differences')}</span>
      ) : (
        <span className="swatches">
          {measure === 'count'
            ? strengthRanges().map(({ level, text }) => (
                <span key={level} className={`swatch swatch-${level}`}>
                  {text}
                </span>
              ))
            : shareBounds.map((bound, index) => (
                <span key={bound} className={`swatch swatch-${index + 1}`}>
                  {index === 0 ? `> ${formatShare(0, language)}` : `≥ ${formatShare(bound, language)}`}
                </span>
              ))}
        </span>
      )}
      <NothingKey kinds={unreadable ? ['not_found', 'unreadable'] : ['not_found']} />
      <span>{t('channels.heatmap.strength')}</span>
      {byLikeness && <span>{t('arrange.likeness')}</span>}
    </>
  )
}
