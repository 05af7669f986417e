interface BarLabelProps {
  readonly className: string
  /** `inside`: in the middle, left out where the bar is narrower than `room` pixels (its table has the number). */
  readonly place: 'inside' | 'beside'
  readonly room?: number
  /** Given by Recharts, which draws a copy of this element for each bar: `value` is what the list's `dataKey` gives. */
  readonly value?: unknown
  readonly x?: number | string
  readonly y?: number | string
  readonly width?: number | string
  readonly height?: number | string
}

/** A number in or beside a bar, on one line. */
export function BarLabel({ className, place, room = 0, value, x = 0, y = 0, width = 0, height = 0 }: BarLabelProps) {
  if (place === 'inside' && Number(width) < room) return null
  return (
    <text
      x={Number(x) + (place === 'inside' ? Number(width) / 2 : Number(width) + 8)}
      y={Number(y) + Number(height) / 2}
      dy="0.35em"
      textAnchor={place === 'inside' ? 'middle' : 'start'}
      className={className}
    >
      {String(value)}
    </text>
  )
}
