import { Bar, BarChart, XAxis, YAxis } from 'recharts'
import { formatShare } from '../../format/number.js'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import { useNarrow } from '../../ui/use-narrow.js'
import { useParts } from '../../ui/drawing/use-parts.js'
import { useDrawnWidth } from '../../ui/drawing/use-drawn-width.js'
import { BarName, BarNumber, type BarPlace, nameRoom } from '../bar-row.js'
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
  const { part, due } = useParts(3)
  const names = nameRoom(
    bars.map(({ name }) => name),
    narrow,
  )
  const name = (family: ChannelFamily): string => t(`channels.families.${family}`)
  const room = width - names
  const heads = bars[0] === undefined ? [] : familyHeads(bars[0].shares, name, room - RIGHT, room)
  return (
    <div className="shares-chart" aria-hidden="true" data-drawing={due} ref={box}>
      <FamilyKey heads={heads} />
      <BarChart
        width={width}
        height={height + headRoom(heads)}
        data={[...bars]}
        layout="vertical"
        barCategoryGap={height < bars.length * ROOMY ? 3 : 7}
        margin={{ top: headRoom(heads), right: RIGHT, bottom: 0, left: names }}
        accessibilityLayer={false}
      >
        <FamilyHeads heads={heads} left={names} />
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
                  names={at === 0 ? names : null}
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
  /** Pixels before the bars, where this segment is the one with the bar's name; null elsewhere. */
  readonly names: number | null
  readonly numberOf: (bar: ShareBar) => string
  readonly onOpen: (bar: ShareBar, family: ChannelFamily) => void
  /** Given by Recharts, which draws a copy of this element for each bar. */
  readonly payload?: ShareBar
}

/** A segment with its share in it where there is room: its table has the number. */
function ShareSegment({
  payload: bar,
  family,
  names,
  numberOf,
  onOpen,
  x = 0,
  y = 0,
  width = 0,
  height = 0,
}: ShareSegmentProps) {
  if (bar === undefined) return null
  const place = { x, y, width, height }
  return (
    <>
      {names !== null && <BarName name={bar.name} room={names} place={place} />}
      <rect className={`family-bar family-${family}`} {...place} onClick={() => onOpen(bar, family)} />
      {Number(width) >= LABEL_ROOM && (
        <BarNumber className={`family-label family-${family}`} number={numberOf(bar)} at="middle" place={place} />
      )}
    </>
  )
}
