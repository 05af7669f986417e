import { placeOnLine } from './benchmark-series.js'

interface MeasureRangeProps {
  readonly value: number
  readonly median: number
  /** Of the whole group, this plan included. */
  readonly least: number
  readonly most: number
  readonly shown: (value: number) => string
}

/** The ends of the group in figures; between them a tick for the median and a dot for this plan, which the table names. */
export function MeasureRange({ value, median, least, most, shown }: MeasureRangeProps) {
  const at = (one: number): string => `${Math.round(placeOnLine(one, least, most) * 100)}%`
  return (
    <span className="measure-range">
      {shown(least)}
      <span className="strip" aria-hidden="true">
        <span className="strip-median" style={{ left: at(median) }} />
        <span className="strip-value" style={{ left: at(value) }} />
      </span>
      {shown(most)}
    </span>
  )
}
