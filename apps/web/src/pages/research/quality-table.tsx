import { formatNumber, formatShare } from '../../format/number.js'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import { Command } from '../../ui/command.js'
import { ScrollX } from '../../ui/scroll-x.js'
import { BLIND_DOCUMENTS, blindRuns } from './measured-quality.js'
import { wilson } from './wilson.js'

/** The bars begin here: below it nothing was measured, and a bar from 0 would hide the differences. */
const BAR_FROM = 0.4

/** Units of the drawing of a bar. */
const WIDTH = 192
const STROKE = 3

const place = (share: number): number =>
  Math.round(((Math.max(share, BAR_FROM) - BAR_FROM) / (1 - BAR_FROM)) * (WIDTH - STROKE))

/** A share with its interval, in figures and as a bar. */
function Share({ hits, cases }: { readonly hits: number; readonly cases: number }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { low, high } = wilson(hits, cases)
  const share = (value: number): string => formatShare(value, language, 0)
  return (
    <td>
      {t('research.quality.interval', { share: share(hits / cases), low: share(low), high: share(high) })}{' '}
      <span className="note">
        {t('research.quality.of', { n: formatNumber(hits, language), total: formatNumber(cases, language) })}
      </span>
      <svg className="interval" viewBox={`0 0 ${WIDTH} 10`} aria-hidden="true">
        <rect className="interval-scale" y={5} width={WIDTH} height={1} />
        <rect x={place(low)} y={4} width={place(high) - place(low) + STROKE} height={2} />
        <rect x={place(hits / cases)} width={STROKE} height={10} />
      </svg>
    </td>
  )
}

/** How well documents are read that the extractor had never met: by kind of fact, with error bars. */
export function QualityTable() {
  const { t } = useTranslation()
  const language = useLanguage()
  const title = t('research.quality.title')
  return (
    <>
      <p>{t('research.quality.text', { documents: formatNumber(BLIND_DOCUMENTS, language) })}</p>
      <ScrollX label={title}>
        <table className="table quality">
          <thead>
            <tr>
              <th scope="col">{t('research.quality.kind')}</th>
              <th scope="col">{t('research.quality.right')}</th>
              <th scope="col">{t('research.quality.found')}</th>
            </tr>
          </thead>
          <tbody>
            {blindRuns.map(({ kind, right, read, there }) => (
              <tr key={kind}>
                <th scope="row">{t(`research.quality.kinds.${kind}`)}</th>
                <Share hits={right} cases={read} />
                <Share hits={right} cases={there} />
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollX>
      <p className="note">
        {t('research.quality.note', { from: formatShare(BAR_FROM, language, 0), to: formatShare(1, language, 0) })}
      </p>
      <p>{t('research.quality.own')}</p>
      <p>{t('research.quality.again')}</p>
      <Command line="npm run -s score -- --set synthetic" />
    </>
  )
}
