import type { ReactNode } from 'react'

/** A figure whose detail is further down the page: `to` is the id of that place. */
export function Jump({ to, children }: { readonly to: string; readonly children?: ReactNode }) {
  return <a href={`#${to}`}>{children}</a>
}
