import { type ReactNode, useId } from 'react'
import { SaveButtons } from '../../picture/save-buttons.js'
import { FilterWords } from '../filter/filter-words.js'
import './figure.css'

interface FigureProps {
  /** Its place in the page, for links to it. */
  readonly id?: string
  readonly title: string
  /** What is counted and of how many, in words. */
  readonly note?: ReactNode
  /** Signs and shades, definitions: under the figure. */
  readonly foot?: ReactNode
  /** Whether it draws a chart or a grid, which can be saved as a picture. */
  readonly picture?: boolean
  readonly children: ReactNode
}

/** One figure: its question, the filter in words, the figure itself, then signs and definitions. */
export function Figure({ id: place, title, note, foot, picture = false, children }: FigureProps) {
  const id = useId()
  return (
    <section id={place} className="figure" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p className="figure-note">
        <FilterWords />
        {note !== undefined && <span className="figure-measure">{note}</span>}
      </p>
      {children}
      {foot !== undefined && <div className="figure-foot">{foot}</div>}
      {picture && <SaveButtons title={title} />}
    </section>
  )
}
