import { Bar, BarChart, LabelList, XAxis, YAxis } from 'recharts'
import { formatShare } from '../../format/number.js'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import { useNarrow } from '../../ui/use-narrow.js'
import { useDrawnWidth } from '../../ui/drawing/use-drawn-width.js'
import { nameAxis } from '../axis-label.js'
import { BarLabel } from '../bar-label.js'
import { channelFamilyCodes, type ChannelFamily } from './channel-families.js'
import type { ShareBar } from './channel-shares.series.js'
import { familyHeads } from './family-heads.js'
import { FamilyHeads, FamilyKey, headRoom } from './family-names.js'

/** Pixels that `23%` needs inside a segment. */
const LABEL_ROOM = 32
/** Pixels a bar must have before its neighbours stand further off. */
const ROOMY = 40
const RIGHT = 8

interface ChannelSharesDrawingProps {
  readonly bars: readonly ShareBar[]
  /** Pixels there are at first. */
  readonly width: number
  readonly height: number
  readonly onOpen: (bar: ShareBar, family: ChannelFamily) => void
}

/** The stacked bars themselves, named over the first, with the numbers in their segments; a click opens the sentences. */
export function ChannelSharesDrawing({ bars, width: first, height, onOpen }: ChannelSharesDrawingProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const narrow = useNarrow()
  const { box, width } = useDrawnWidth(first)
  const axis = nameAxis(
    bars.map(({ name }) => name),
    narrow,
  )
  const name = (family: ChannelFamily): string => t(`channels.families.${family}`)
  const room = width - axis.width
  const heads = bars[0] === undefined ? [] : familyHeads(bars[0].shares, name, room - RIGHT, room)
  return (
    <div className="shares-chart" aria-hidden="true" ref={box}>
      <FamilyKey heads={heads} />
      <BarChart
        width={width}
        height={height + headRoom(heads)}
        data={[...bars]}
        layout="vertical"
        barCategoryGap={height < bars.length * ROOMY ? 3 : 7}
        margin={{ top: headRoom(heads), right: RIGHT, bottom: 0, left: 0 }}
        accessibilityLayer={false}
      >
        <FamilyHeads heads={heads} left={axis.width} />
        <XAxis type="number" domain={[0, 1]} hide />
        <YAxis dataKey="name" {...axis} />
        {channelFamilyCodes.map((family) => (
          <Bar
            key={family}
            dataKey={(bar: ShareBar) => bar.shares[family]}
            name={name(family)}
            stackId="share"
            className={`family-bar family-bar-${family}`}
            isAnimationActive={false}
            onClick={({ payload }: { payload?: ShareBar }) => {
              if (payload !== undefined) onOpen(payload, family)
            }}
          >
            <LabelList
              dataKey={(bar: ShareBar) => formatShare(bar.shares[family], language, 0)}
              content={<BarLabel className={`family-label family-label-${family}`} place="inside" room={LABEL_ROOM} />}
            />
          </Bar>
        ))}
      </BarChart>
    </div>
  )
}
