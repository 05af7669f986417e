/** Standard normal deviation that leaves 2.5 % on each side. */
const Z = 1.959964

/** The 95 % interval of a share after Wilson (1927), 0–1: holds near 0 and 1 and for few cases. Nothing is known of none. */
export function wilson(hits: number, cases: number): { readonly low: number; readonly high: number } {
  if (cases === 0) return { low: 0, high: 1 }
  const share = hits / cases
  const spread = Z * Math.sqrt((share * (1 - share)) / cases + (Z * Z) / (4 * cases * cases))
  const middle = share + (Z * Z) / (2 * cases)
  const scale = 1 + (Z * Z) / cases
  return { low: Math.max(0, (middle - spread) / scale), high: Math.min(1, (middle + spread) / scale) }
}
