import { Bar, BarChart, LabelList, XAxis, YAxis } from 'recharts'
import { usePanel } from '../../state/use-panel.js'
import { useNarrow } from '../../ui/use-narrow.js'
import { useDrawnWidth } from '../../ui/drawing/use-drawn-width.js'
import { longestWidth } from '../../format/text-lines.js'
import { LABEL_SIZE, nameAxis } from '../axis-label.js'
import { BarLabel } from '../bar-label.js'
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
  const axis = nameAxis(
    bars.map(({ label }) => label),
    narrow,
  )
  const room = Math.max(LEAST_ROOM, longestWidth(bars.map(labelOf), LABEL_SIZE) + GAP)
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
        <YAxis dataKey="label" {...axis} />
        <Bar
          dataKey="count"
          isAnimationActive={false}
          className="count-bar"
          onClick={({ payload }: { payload?: CountBar }) => {
            if (payload !== undefined) panel.open(payload.selection)
          }}
        >
          <LabelList dataKey={labelOf} content={<BarLabel className="count-label" place="beside" />} />
        </Bar>
      </BarChart>
    </div>
  )
}
