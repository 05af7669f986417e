import { type ReactNode, useId } from 'react'
import './part.css'

interface PartProps {
  /** What a link on the page leads to. */
  readonly id?: string
  readonly title: string
  readonly children: ReactNode
}

/** A part of a page of words and small tables: its title at the left, above its contents where there is little room. */
export function Part({ id: own, title, children }: PartProps) {
  const made = useId()
  const id = own ?? made
  return (
    <section className="part" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <div>{children}</div>
    </section>
  )
}
