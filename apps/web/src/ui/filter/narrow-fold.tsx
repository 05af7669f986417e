import { type ReactNode, useId, useState } from 'react'
import { formatNumber } from '../../format/number.js'
import { useLanguage } from '../../i18n/use-language.js'
import { useNarrow } from '../use-narrow.js'
import './narrow-fold.css'

interface NarrowFoldProps {
  readonly label: string
  /** How many choices differ from the plainest view: stands behind the label. */
  readonly count: number
  /** What is chosen, in words: stays visible beside the button. */
  readonly words?: ReactNode
  readonly children: ReactNode
}

/** Choices that a telephone shows when they are asked for; anywhere else they stand as they are. */
export function NarrowFold({ label, count, words, children }: NarrowFoldProps) {
  const language = useLanguage()
  const narrow = useNarrow()
  const [unfolded, setUnfolded] = useState(false)
  const id = useId()
  if (!narrow) return children
  return (
    <div className="narrow-fold no-print">
      <div className="narrow-fold-line">
        <button
          type="button"
          className={count === 0 ? 'choice-button' : 'choice-button choice-set'}
          aria-expanded={unfolded}
          aria-controls={id}
          onClick={() => setUnfolded(!unfolded)}
        >
          {count === 0 ? label : `${label} (${formatNumber(count, language)})`}
        </button>
        {words !== undefined && <span className="note">{words}</span>}
      </div>
      <div id={id} hidden={!unfolded}>
        {unfolded && children}
      </div>
    </div>
  )
}
