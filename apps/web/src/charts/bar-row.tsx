import { linesOf, longestWidth } from '../format/text-lines.js'
import { firstLineOver, LINE } from './name-lines.js'
import './bar-row.css'

/** `--size-table` in pixels. */
export const LABEL_SIZE = 14
/** Pixels of the room a name leaves to the bars, and of the widest room for names. */
const GAP = 10
const NARROW = 100
const WIDEST = 300

/**
 * Where Recharts puts a bar, in pixels; it gives them to a bar's `shape`. Names and numbers are drawn by the shape as well:
 * an axis and a list of labels of Recharts' own measure, and draw the whole chart anew once for each of them.
 */
export interface BarPlace {
  readonly x?: number | string
  readonly y?: number | string
  readonly width?: number | string
  readonly height?: number | string
}

/** Pixels before the bars that their names take, reckoned by letters. */
export const nameRoom = (names: readonly string[], narrow: boolean): number =>
  narrow ? NARROW : Math.min(WIDEST, longestWidth(names, LABEL_SIZE) + GAP)

/** Pixels that a name may be wide in the room before its bar. */
export const nameWidth = (room: number): number => room - GAP

interface BarNameProps {
  readonly name: string
  /** Pixels before the bars, or over one. */
  readonly room: number
  readonly place: BarPlace
}

/** The name of a bar before it, on as many lines as it needs. */
export function BarName({ name, room, place: { y = 0, height = 0 } }: BarNameProps) {
  const lines = linesOf(name, nameWidth(room), LABEL_SIZE)
  const first = Number(y) + Number(height) / 2 + 5 - ((lines.length - 1) * LINE) / 2
  return <NameLines lines={lines} x={nameWidth(room) + 2} y={first} anchor="end" />
}

/** The name of a bar over it, where the bar's place begins. `room`: pixels over the bar; `width`: of the longest line. */
export function BarNameOver({ name, room, width, place: { y = 0 } }: BarNameProps & { readonly width: number }) {
  const lines = linesOf(name, width, LABEL_SIZE)
  return <NameLines lines={lines} x={0} y={Number(y) + firstLineOver(lines.length, room)} anchor="start" />
}

interface NameLinesProps {
  readonly lines: readonly string[]
  readonly x: number
  /** Of the first line, where its letters stand. */
  readonly y: number
  readonly anchor: 'start' | 'end'
}

function NameLines({ lines, x, y, anchor }: NameLinesProps) {
  return (
    <text x={x} y={y} textAnchor={anchor} className="bar-name">
      {lines.map((line, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- lines have nothing but their place
        <tspan key={at} x={x} dy={at === 0 ? 0 : LINE}>
          {line}
        </tspan>
      ))}
    </text>
  )
}

interface BarNumberProps {
  readonly className: string
  readonly number: string
  readonly at: 'middle' | 'end'
  readonly place: BarPlace
}

/** A number in the middle of a bar or behind its end, on one line. */
export function BarNumber({ className, number, at, place: { x = 0, y = 0, width = 0, height = 0 } }: BarNumberProps) {
  return (
    <text
      x={Number(x) + (at === 'middle' ? Number(width) / 2 : Number(width) + 8)}
      y={Number(y) + Number(height) / 2}
      dy="0.35em"
      textAnchor={at === 'middle' ? 'middle' : 'start'}
      className={className}
    >
      {number}
    </text>
  )
}
