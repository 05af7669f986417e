/** A trie in typed arrays: nodes are numbers, 0 is the root, and one hash table holds every edge. */
export interface PhraseTrie {
  /** The node that a step leads to; 0 where none does. */
  readonly child: (node: number, step: number) => number
  /** By node, bits of the words that lead on (`wordBit`), 0 where none does: most words lead nowhere, and a bit tells so at once. */
  readonly wordBits: Int32Array
  /** By node, whether a step over a comma leads on. */
  readonly goesOnBehindComma: Uint8Array
  /** By node, the node before it; the root is its own. A node has a higher number than the node before it. */
  readonly parent: Int32Array
  readonly size: number
}

/** Builds a trie step by step; `node` makes the nodes on the way of one phrase and returns the last. */
export class TrieBuilder {
  private readonly edges: (readonly [node: number, step: number, child: number])[] = []
  private readonly made = new Map<string, number>()

  node(steps: readonly number[]): number {
    let node = 0
    for (const step of steps) {
      const key = `${String(node)} ${String(step)}`
      let child = this.made.get(key)
      if (child === undefined) {
        child = this.edges.length + 1
        this.made.set(key, child)
        this.edges.push([node, step, child])
      }
      node = child
    }
    return node
  }

  build(): PhraseTrie {
    const size = this.edges.length + 1
    const slots = 1 << (34 - Math.clz32(size))
    const mask = slots - 1
    // Node, step and child of an edge lie side by side: one look-up touches one line of memory.
    const edges = new Int32Array(slots * 4)
    const goesOnBehindComma = new Uint8Array(size)
    const parent = new Int32Array(size)
    const wordBits = new Int32Array(size)
    for (const [node, step, child] of this.edges) {
      let slot = slotOf(node, step) & mask
      while (edges[slot * 4 + 2] !== 0) slot = (slot + 1) & mask
      edges.set([node, step, child], slot * 4)
      parent[child] = node
      wordBits[node] = (wordBits[node] ?? 0) | wordBit(step >> 1)
      if (step % 2 === 1) goesOnBehindComma[node] = 1
    }
    const child = (node: number, step: number): number => {
      let slot = slotOf(node, step) & mask
      for (;;) {
        const found = edges[slot * 4 + 2] ?? 0
        if (found === 0 || (edges[slot * 4] === node && edges[slot * 4 + 1] === step)) return found
        slot = (slot + 1) & mask
      }
    }
    return { child, goesOnBehindComma, wordBits, parent, size }
  }
}

/** One of 31 bits for a word's number. */
export function wordBit(word: number): number {
  return 2 << (((Math.imul(word, 0x9e3779b1) >>> 16) * 31) >>> 16)
}

/** The bit that no word has: a node that asks for it is to be looked at whatever word follows. */
export const ANY_WORD = 1

function slotOf(node: number, step: number): number {
  const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(step + 1, 0x85ebca6b)
  return mixed ^ (mixed >>> 15)
}
