import { Bar, BarChart, XAxis, YAxis } from 'recharts'
import { formatShare } from '../../format/number.js'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import { useParts } from '../../ui/drawing/use-parts.js'
import { useDrawnWidth } from '../../ui/drawing/use-drawn-width.js'
import { BarName, BarNameOver, BarNumber, type BarPlace } from '../bar-row.js'
import type { BarLayout } from './bar-layout.js'
import { channelFamilyCodes, type ChannelFamily } from './channel-families.js'
import type { ShareBar } from './channel-shares.series.js'
import { familyHeads } from './family-heads.js'
import { FamilyHeads, FamilyKey, headRoom } from './family-names.js'

/** Pixels that `23%` needs inside a segment. */
const LABEL_ROOM = 32
/** Pixels a bar must have before its neighbours stand further off. */
const ROOMY = 40
/** Pixels at either side of a bar. */
const GAPS = { low: 3, over: 4, roomy: 7 }
const RIGHT = 8

interface ChannelSharesDrawingProps {
  readonly bars: readonly ShareBar[]
  /** Pixels there are at first. */
  readonly width: number
  readonly layout: BarLayout
  readonly onOpen: (bar: ShareBar, family: ChannelFamily) => void
}

/** The stacked bars themselves, named over the first, with the numbers in their segments; a click opens the sentences. */
export function ChannelSharesDrawing({ bars, width: first, layout, onOpen }: ChannelSharesDrawingProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { box, width } = useDrawnWidth(first)
  const { part, due } = useParts(3)
  const name = (family: ChannelFamily): string => t(`channels.families.${family}`)
  const room = width - layout.before
  // Over the first bar stands its own name where names stand over bars: the key names the families there.
  const named = layout.over === 0 ? bars[0] : undefined
  const heads = named === undefined ? [] : familyHeads(named.shares, name, room - RIGHT, room)
  return (
    <div className="shares-chart" aria-hidden="true" data-drawing={due} ref={box}>
      <FamilyKey heads={heads} />
      <BarChart
        width={width}
        height={bars.length * layout.row + headRoom(heads)}
        data={[...bars]}
        layout="vertical"
        barCategoryGap={layout.over > 0 ? GAPS.over : layout.row < ROOMY ? GAPS.low : GAPS.roomy}
        margin={{ top: headRoom(heads), right: RIGHT, bottom: 0, left: layout.before }}
        accessibilityLayer={false}
      >
        <FamilyHeads heads={heads} left={layout.before} />
        {part > 1 && <XAxis type="number" hide domain={[0, 1]} niceTicks="none" />}
        {part > 1 && <YAxis type="category" dataKey="key" hide />}
        {part > 2 &&
          channelFamilyCodes.map((family, at) => (
            <Bar
              key={family}
              dataKey={(bar: ShareBar) => bar.shares[family]}
              stackId="share"
              isAnimationActive={false}
              zIndex={0}
              shape={
                <ShareSegment
                  family={family}
                  layout={layout}
                  first={at === 0}
                  whole={width}
                  numberOf={(bar) => formatShare(bar.shares[family], language, 0)}
                  onOpen={onOpen}
                />
              }
            />
          ))}
      </BarChart>
    </div>
  )
}

interface ShareSegmentProps extends BarPlace {
  readonly family: ChannelFamily
  readonly layout: BarLayout
  /** The segment that the bar begins with has the bar's name. */
  readonly first: boolean
  /** Pixels of the whole drawing. */
  readonly whole: number
  readonly numberOf: (bar: ShareBar) => string
  readonly onOpen: (bar: ShareBar, family: ChannelFamily) => void
  /** Given by Recharts, which draws a copy of this element for each bar. */
  readonly payload?: ShareBar
}

/** A segment with its share in it where there is room: its table has the number. */
function ShareSegment({
  payload: bar,
  family,
  layout: { before, over },
  first,
  whole,
  numberOf,
  onOpen,
  x = 0,
  y = 0,
  width = 0,
  height = 0,
}: ShareSegmentProps) {
  if (bar === undefined) return null
  const place = { x, y: Number(y) + over, width, height: Math.max(0, Number(height) - over) }
  return (
    <>
      {first && over === 0 && <BarName name={bar.name} room={before} place={place} />}
      {first && over > 0 && <BarNameOver name={bar.name} room={over} width={whole} place={{ y }} />}
      <rect className={`family-bar family-${family}`} {...place} onClick={() => onOpen(bar, family)} />
      {Number(width) >= LABEL_ROOM && (
        <BarNumber className={`family-label family-${family}`} number={numberOf(bar)} at="middle" place={place} />
      )}
    </>
  )
}
