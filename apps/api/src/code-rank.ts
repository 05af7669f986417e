/** Rank of a code in its list, for sorting in the order in which people read it; what is in no list goes last. */
export function codeRank<Code>(codes: readonly Code[], code: Code | null): number {
  const rank = code === null ? -1 : codes.indexOf(code)
  return rank === -1 ? codes.length : rank
}
