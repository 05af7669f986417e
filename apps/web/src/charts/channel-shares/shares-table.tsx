import { formatNumber, formatShare } from '../../format/number.js'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import type { Denominator } from '../../state/matrix-state.js'
import { Nothing } from '../../ui/nothing.js'
import { OpenLink } from '../../ui/open-link.js'
import { channelFamilyCodes, type ChannelFamily } from './channel-families.js'
import { barSelection, type ShareBar } from './channel-shares.series.js'

interface SharesTableProps {
  readonly bars: readonly ShareBar[]
  readonly of: Denominator
}

/** The shares as numbers, each opening its sentences. */
export function SharesTable({ bars, of }: SharesTableProps) {
  const { t } = useTranslation()
  return (
    <table className="table">
      <thead>
        <tr>
          <th scope="col">{t('figure.plan')}</th>
          {channelFamilyCodes.map((family) => (
            <th key={family} scope="col" className="number">
              {t(`channels.families.${family}`)}
            </th>
          ))}
          <th scope="col" className="number">
            {t(`channels.shares.whole.${of}`)}
          </th>
        </tr>
      </thead>
      <tbody>
        {bars.map((bar) => (
          <BarLine key={bar.key} bar={bar} />
        ))}
      </tbody>
    </table>
  )
}

function BarLine({ bar }: { readonly bar: ShareBar }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const whole = formatNumber(bar.whole, language)
  return (
    <tr>
      <th scope="row">
        {bar.name}
        {bar.plan_id === null && (
          <span className="note"> {t('filter.plans', { count: bar.plans, n: formatNumber(bar.plans, language) })}</span>
        )}
      </th>
      {channelFamilyCodes.map((family) => (
        <td key={family} className="number">
          <FamilyShare bar={bar} family={family} />
        </td>
      ))}
      <td className="number">
        <OpenLink selection={barSelection(bar, {})} label={`${bar.name}: ${whole}`}>
          {whole}
        </OpenLink>
      </td>
    </tr>
  )
}

function FamilyShare({ bar, family }: { readonly bar: ShareBar; readonly family: ChannelFamily }) {
  const { t } = useTranslation()
  const language = useLanguage()
  if (bar.counts[family] === 0) return <Nothing kind="not_found" as="mark" />
  const share = formatShare(bar.shares[family], language)
  const n = formatNumber(bar.counts[family], language)
  const whole = formatNumber(bar.whole, language)
  const name = t(`channels.families.${family}`)
  return (
    <OpenLink
      selection={barSelection(bar, { family })}
      label={t('channels.shares.words', { place: bar.name, family: name, share, n, whole })}
    >
      {`${share} (${n})`}
    </OpenLink>
  )
}
