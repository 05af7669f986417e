import type { Snapshot } from './snapshot.js'

/** Makes something of a build when it is first asked for, and once: a published build never changes. What failed is made again. */
export function onceABuild<Made>(make: (db: Snapshot) => Promise<Made>): (db: Snapshot) => Promise<Made> {
  const madeOf = new WeakMap<Snapshot, Promise<Made>>()
  return (db) => {
    const known = madeOf.get(db)
    if (known !== undefined) return known
    const made = make(db)
    madeOf.set(db, made)
    made.catch(() => madeOf.delete(db))
    return made
  }
}
