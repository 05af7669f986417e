/** Adds all of a list to another. `push(...more)` puts each item on the stack, which a text of a hundred thousand lines overflows. */
export function append<T>(list: T[], more: Iterable<T>): void {
  for (const item of more) list.push(item)
}
