import { Bar, BarChart, XAxis, YAxis } from 'recharts'
import { usePanel } from '../../state/use-panel.js'
import { useNarrow } from '../../ui/use-narrow.js'
import { useParts } from '../../ui/drawing/use-parts.js'
import { useDrawnWidth } from '../../ui/drawing/use-drawn-width.js'
import { longestWidth } from '../../format/text-lines.js'
import { BarName, BarNumber, type BarPlace, LABEL_SIZE, nameRoom } from '../bar-row.js'
import type { CountBar } from './count-bars.series.js'
import './count-bars.css'

/** Pixels beside the longest bar: what its numbers take, and what stands between. */
const LEAST_ROOM = 132
const GAP = 18

interface CountBarsDrawingProps {
  readonly bars: readonly CountBar[]
  /** Pixels there are at first. */
  readonly width: number
  readonly height: number
  readonly labelOf: (bar: CountBar) => string
}

/** The bars themselves, with their numbers beside them; a click opens the sentences. */
export function CountBarsDrawing({ bars, width: first, height, labelOf }: CountBarsDrawingProps) {
  const panel = usePanel()
  const narrow = useNarrow()
  const { box, width } = useDrawnWidth(first)
  const { part, due } = useParts(3)
  const names = nameRoom(
    bars.map(({ label }) => label),
    narrow,
  )
  const numbers = Math.max(LEAST_ROOM, longestWidth(bars.map(labelOf), LABEL_SIZE) + GAP)
  return (
    <div className="count-bars" aria-hidden="true" data-drawing={due} ref={box}>
      <BarChart
        width={width}
        height={height}
        data={[...bars]}
        layout="vertical"
        barCategoryGap={6}
        margin={{ top: 0, right: numbers, bottom: 0, left: names }}
        accessibilityLayer={false}
      >
        {part > 1 && <XAxis type="number" hide domain={[0, 'dataMax']} niceTicks="none" />}
        {part > 1 && <YAxis type="category" dataKey="label" hide />}
        {part > 2 && (
          <Bar
            dataKey="count"
            isAnimationActive={false}
            zIndex={0}
            shape={<CountRow names={names} labelOf={labelOf} onOpen={({ selection }) => panel.open(selection)} />}
          />
        )}
      </BarChart>
    </div>
  )
}

interface CountRowProps extends BarPlace {
  /** Pixels before the bars. */
  readonly names: number
  readonly labelOf: (bar: CountBar) => string
  readonly onOpen: (bar: CountBar) => void
  /** Given by Recharts, which draws a copy of this element for each bar. */
  readonly payload?: CountBar
}

/** A bar with its name before it and its numbers behind it. */
function CountRow({ payload: bar, names, labelOf, onOpen, x = 0, y = 0, width = 0, height = 0 }: CountRowProps) {
  if (bar === undefined) return null
  const place = { x, y, width, height }
  return (
    <>
      <BarName name={bar.label} room={names} place={place} />
      <rect className="count-bar" {...place} onClick={() => onOpen(bar)} />
      <BarNumber className="count-label" number={labelOf(bar)} at="end" place={place} />
    </>
  )
}
