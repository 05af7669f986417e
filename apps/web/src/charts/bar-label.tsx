interface BarLabelProps {
  readonly text: string
  readonly className: string
  /** Room the label needs, in pixels; a narrower bar goes without (its table has the number). */
  readonly room: number
  readonly x?: number | string | undefined
  readonly y?: number | string | undefined
  readonly width?: number | string | undefined
  readonly height?: number | string | undefined
  readonly place: 'inside' | 'beside'
}

/** A number in or beside a bar, on one line. */
export function BarLabel({ text, className, room, x, y, width, height, place }: BarLabelProps) {
  const [left, top, wide, high] = [x, y, width, height].map(Number)
  if (left === undefined || top === undefined || wide === undefined || high === undefined) return null
  if (place === 'inside' && wide < room) return null
  return (
    <text
      x={place === 'inside' ? left + wide / 2 : left + wide + 8}
      y={top + high / 2}
      dy="0.35em"
      textAnchor={place === 'inside' ? 'middle' : 'start'}
      className={className}
    >
      {text}
    </text>
  )
}
