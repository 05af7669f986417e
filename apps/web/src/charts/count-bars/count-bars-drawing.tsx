import { Bar, BarChart, LabelList, XAxis, YAxis } from 'recharts'
import { usePanel } from '../../state/use-panel.js'
import { useNarrow } from '../../ui/use-narrow.js'
import { useDrawnWidth } from '../../ui/drawing/use-drawn-width.js'
import { AxisLabel, axisWidth } from '../axis-label.js'
import { BarLabel } from '../bar-label.js'
import type { CountBar } from './count-bars.series.js'
import './count-bars.css'

/** Pixels beside the longest bar: what its numbers take, by the usual width of a letter. */
const LEAST_ROOM = 132
const LETTER = 7.4
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
  const axis = axisWidth(
    bars.map(({ label }) => label),
    narrow,
  )
  const room = Math.max(LEAST_ROOM, ...bars.map((bar) => labelOf(bar).length * LETTER + GAP))
  return (
    <div className="count-bars" aria-hidden="true" ref={box}>
      <BarChart
        width={width}
        height={height}
        data={[...bars]}
        layout="vertical"
        barCategoryGap={6}
        margin={{ top: 0, right: room, bottom: 0, left: 0 }}
        accessibilityLayer={false}
      >
        <XAxis type="number" hide domain={[0, 'dataMax']} />
        <YAxis
          type="category"
          dataKey="label"
          width={axis}
          tick={<AxisLabel axis={axis} />}
          tickLine={false}
          axisLine={false}
          interval={0}
        />
        <Bar
          dataKey="count"
          isAnimationActive={false}
          className="count-bar"
          onClick={({ payload }: { payload?: CountBar }) => {
            if (payload !== undefined && payload.selection !== null) panel.open(payload.selection)
          }}
        >
          <LabelList dataKey={labelOf} content={<BarLabel className="count-label" place="beside" />} />
        </Bar>
      </BarChart>
    </div>
  )
}
