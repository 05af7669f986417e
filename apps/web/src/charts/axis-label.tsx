import { linesOf, longestWidth } from '../format/text-lines.js'
import './axis-label.css'

/** `--size-table` in pixels. */
export const LABEL_SIZE = 14
/** Pixels of the room a label leaves to the bars, and of the widest axis. */
const GAP = 10
const NARROW = 100
const WIDEST = 300

/**
 * What the axis of the names of bars is like, for `YAxis`. Its width is reckoned by letters: Recharts would lay the page
 * out anew for each word.
 */
export function nameAxis(names: readonly string[], narrow: boolean) {
  const width = narrow ? NARROW : Math.min(WIDEST, longestWidth(names, LABEL_SIZE) + GAP)
  return {
    type: 'category',
    width,
    tick: <AxisLabel axis={width} />,
    tickLine: false,
    axisLine: false,
    interval: 0,
  } as const
}

interface AxisLabelProps {
  /** Pixels of the axis. */
  readonly axis: number
  /** Given by Recharts, which draws a copy of this element for each bar. */
  readonly x?: number | string
  readonly y?: number | string
  readonly payload?: { readonly value: string | number }
}

/** The name of a bar beside it, on as many lines as it needs. */
function AxisLabel({ axis, x = 0, y = 0, payload }: AxisLabelProps) {
  const lines = linesOf(String(payload?.value ?? ''), axis - GAP, LABEL_SIZE)
  return (
    <text x={x} y={y} textAnchor="end" className="axis-label">
      {lines.map((line, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- lines have nothing but their place
        <tspan key={at} x={x} dy={at === 0 ? `${0.355 - (lines.length - 1) / 2}em` : '1em'}>
          {line}
        </tspan>
      ))}
    </text>
  )
}
