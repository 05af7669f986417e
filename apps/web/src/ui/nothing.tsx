import type { EmptyMeaning } from '@doi-chieu/core/plan/reading-status'
import { useTranslation } from '../i18n/use-translation.js'
import { nothingMarks } from './nothing-marks.js'
import './nothing.css'

interface NothingProps {
  readonly kind: EmptyMeaning
  /** `mark`: the sign alone, its meaning as a tooltip and for screen readers; `words`: the meaning. */
  readonly as?: 'mark' | 'words'
}

export function Nothing({ kind, as = 'words' }: NothingProps) {
  const { t } = useTranslation()
  const words = t(`nothing.${kind}`)
  if (as === 'words') return <span className="nothing">{words}</span>
  return (
    <span className="nothing" role="img" aria-label={words} title={words}>
      {nothingMarks[kind]}
    </span>
  )
}

/** The signs used in a figure, with their meaning, in one line. */
export function NothingKey({ kinds }: { readonly kinds: readonly EmptyMeaning[] }) {
  const { t } = useTranslation()
  return (
    <span className="nothing-keys">
      {kinds.map((kind) => (
        <span key={kind} className="nothing-key">
          <span aria-hidden="true">{nothingMarks[kind]}</span> {t(`nothing.${kind}`)}
        </span>
      ))}
    </span>
  )
}
