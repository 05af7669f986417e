import { useTranslation } from '../../i18n/use-translation.js'
import { channelFamilyCodes } from './channel-families.js'
import { type FamilyHead, HEAD_SIZE } from './family-heads.js'

/** Pixels of the line from a name to its segment. */
const STEM = 8

/** Pixels that the names take above the bars. */
export const headRoom = (heads: readonly FamilyHead[]): number =>
  heads.length === 0 ? 0 : Math.max(...heads.map(({ lines }) => lines.length)) * HEAD_SIZE * 1.2 + STEM + 2

/** Names over the segments of the first bar, each with a line to its own. `left`: where the bars begin, in pixels. */
export function FamilyHeads({ heads, left }: { readonly heads: readonly FamilyHead[]; readonly left: number }) {
  const foot = headRoom(heads)
  return heads.map(({ family, lines, middle, over }) => (
    <g key={family} className="family-head">
      <text x={left + middle} y={foot - STEM - 4 - (lines.length - 1) * HEAD_SIZE * 1.2} textAnchor="middle">
        {lines.map((line, at) => (
          // oxlint-disable-next-line react/no-array-index-key -- lines have nothing but their place
          <tspan key={at} x={left + middle} dy={at === 0 ? 0 : HEAD_SIZE * 1.2}>
            {line}
          </tspan>
        ))}
      </text>
      <line x1={left + middle} y1={foot - STEM} x2={left + over} y2={foot} />
    </g>
  ))
}

/** The families that no name stands over, with their colours. */
export function FamilyKey({ heads }: { readonly heads: readonly FamilyHead[] }) {
  const { t } = useTranslation()
  const left = channelFamilyCodes.filter((family) => !heads.some((head) => head.family === family))
  if (left.length === 0) return null
  return (
    <ul className="family-key">
      {left.map((family) => (
        <li key={family} className={`family-${family}`}>
          {t(`channels.families.${family}`)}
        </li>
      ))}
    </ul>
  )
}
