/** At most so many characters of a name, cut between words where one ends in the second half; nothing stands for what is left out. */
export function shortened(name: string, most: number): string {
  if (name.length <= most) return name
  const cut = name.slice(0, most + 1)
  const gap = cut.lastIndexOf(' ')
  return cut.slice(0, gap > most / 2 ? gap : most).trim()
}
