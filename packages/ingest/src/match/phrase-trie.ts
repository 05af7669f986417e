/**
 * A trie in typed arrays: nodes are numbers, 0 is the root. The edges of a node stand side by side in the order of their
 * steps, from `edges[node]` up to `edges[node + 1]`: nearly all nodes have one to three of them.
 */
export interface PhraseTrie {
  readonly edges: Int32Array
  /** By edge, its step and the node that it leads to. */
  readonly steps: Int32Array
  readonly children: Int32Array
  /** By node, bits of the words that lead on (`wordBit`), 0 where none does: most words lead nowhere, and a bit tells so at once. */
  readonly wordBits: Int32Array
  /** By node, the node before it; the root is its own. A node has a higher number than the node before it. */
  readonly parent: Int32Array
  readonly size: number
  /** Steps of the longest way. */
  readonly depth: number
}

/** The first edge of a node whose step is not below a step; the edge behind the node's last where all are below. */
export function edgeFrom({ edges, steps }: PhraseTrie, node: number, step: number): number {
  let low = edges[node] ?? 0
  let high = edges[node + 1] ?? 0
  while (low < high) {
    const middle = (low + high) >> 1
    if ((steps[middle] ?? 0) < step) low = middle + 1
    else high = middle
  }
  return low
}

/** The node that a step leads to; 0 where none does. */
export function childOf(trie: PhraseTrie, node: number, step: number): number {
  const edge = edgeFrom(trie, node, step)
  return edge < (trie.edges[node + 1] ?? 0) && trie.steps[edge] === step ? (trie.children[edge] ?? 0) : 0
}

/** Builds a trie step by step; `node` makes the nodes on the way of one phrase and returns the last. */
export class TrieBuilder {
  private readonly made: { readonly node: number; readonly step: number; readonly child: number }[] = []
  private readonly known = new Map<string, number>()

  node(steps: readonly number[]): number {
    let node = 0
    for (const step of steps) {
      const key = `${String(node)} ${String(step)}`
      let child = this.known.get(key)
      if (child === undefined) {
        child = this.made.length + 1
        this.known.set(key, child)
        this.made.push({ node, step, child })
      }
      node = child
    }
    return node
  }

  build(): PhraseTrie {
    const size = this.made.length + 1
    const edges = new Int32Array(size + 1)
    const parent = new Int32Array(size)
    const wordBits = new Int32Array(size)
    const depths = new Int32Array(size)
    let depth = 0
    for (const { node, step, child } of this.made) {
      parent[child] = node
      wordBits[node] = (wordBits[node] ?? 0) | wordBit(step >> 1)
      depths[child] = (depths[node] ?? 0) + 1
      depth = Math.max(depth, depths[child] ?? 0)
      edges[node + 1] = (edges[node + 1] ?? 0) + 1
    }
    for (let node = 0; node < size; node++) edges[node + 1] = (edges[node + 1] ?? 0) + (edges[node] ?? 0)
    const sorted = this.made.toSorted((a, b) => a.node - b.node || a.step - b.step)
    const steps = Int32Array.from(sorted, ({ step }) => step)
    const children = Int32Array.from(sorted, ({ child }) => child)
    return { edges, steps, children, wordBits, parent, size, depth }
  }
}

/** One of 31 bits for a word's number. */
export function wordBit(word: number): number {
  return 2 << (((Math.imul(word, 0x9e3779b1) >>> 16) * 31) >>> 16)
}

/** The bit that no word has: a node that asks for it is to be looked at whatever word follows. */
export const ANY_WORD = 1
