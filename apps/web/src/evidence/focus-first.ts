/** The title of the panel takes the focus when its contents arrive, so that reading starts there. */
export const focusFirst = (title: HTMLHeadingElement | null): void => title?.focus({ preventScroll: true })
