import { LETTER, linesOf } from '../format/text-lines.js'
import './axis-label.css'

/** Pixels of `--size-table`, of the room a label leaves to the bars, and of the widest axis. */
const SIZE = 14
const GAP = 10
const NARROW = 100
const WIDEST = 300

/** Pixels that the names of bars take. Reckoned by letters: Recharts would lay the page out anew for each word. */
export function axisWidth(labels: readonly string[], narrow: boolean): number {
  if (narrow) return NARROW
  return Math.min(WIDEST, Math.ceil(Math.max(0, ...labels.map(({ length }) => length)) * SIZE * LETTER) + GAP)
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
export function AxisLabel({ axis, x = 0, y = 0, payload }: AxisLabelProps) {
  const lines = linesOf(String(payload?.value ?? ''), axis - GAP, SIZE)
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
