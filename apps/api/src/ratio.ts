/** part / whole, 0 where there is no whole: a share of nothing is shown with its n, which says so. */
export function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole
}

/** part / whole, null where there is no whole. */
export function ratioOrNull(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole
}
