import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { type Selection, writeSelection } from '../state/selection.js'
import { alter } from '../state/use-view.js'
import { unbroken } from './unbroken.js'

interface OpenLinkProps {
  readonly selection: Selection
  readonly children?: ReactNode
  /** What a screen reader hears where the text alone (a bare number) says too little. */
  readonly label?: string
}

/** A link that opens the side panel at a selection and leaves the page where it is. */
export function OpenLink({ selection, children, label }: OpenLinkProps) {
  return (
    <Link
      to="."
      search={alter({ open: writeSelection(selection) })}
      state={{ opened: true }}
      resetScroll={false}
      {...(label === undefined ? {} : { 'aria-label': label })}
    >
      {typeof children === 'string' ? unbroken(children) : children}
    </Link>
  )
}
