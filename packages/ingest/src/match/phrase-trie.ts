/**
 * A trie in typed arrays: nodes are numbers, 0 is the root. Its edges are an open hash table by node and word; an edge has up
 * to two children, one for the word as it follows and one for the word behind a comma.
 */
export interface PhraseTrie {
  /** By slot, the key of an edge (`node * words + word`), -1 where none stands. */
  readonly keys: Int32Array
  /** By slot, the nodes that the word leads to, without and with a comma before it; 0 where it leads to none. */
  readonly plain: Int32Array
  readonly behindComma: Int32Array
  /** Words of the vocabulary: word numbers are below. */
  readonly words: number
  /** By node, bits of the words that lead on (`wordBit`), 0 where none does: most words lead nowhere, and a bit tells so at once. */
  readonly wordBits: Int32Array
  /** By node, the node before it; the root is its own. A node has a higher number than the node before it. */
  readonly parent: Int32Array
  readonly size: number
  /** Steps of the longest way. */
  readonly depth: number
}

/** The slot of the edge from a node over a word; -1 where there is none. */
export function edgeAt({ keys, words }: PhraseTrie, node: number, word: number): number {
  const key = node * words + word
  const mask = keys.length - 1
  for (let slot = slotOf(key) & mask; ; slot = (slot + 1) & mask) {
    if (keys[slot] === key) return slot
    if (keys[slot] === NO_EDGE) return -1
  }
}

const NO_EDGE = -1

function slotOf(key: number): number {
  return Math.imul(key, 0x9e3779b1) >>> 12
}

/** A step of a phrase: a word, and whether a comma stands before it. */
interface TrieStep {
  readonly word: number
  readonly behindComma: boolean
}

/** Builds a trie step by step; `node` makes the nodes on the way of one phrase and returns the last. */
export class TrieBuilder {
  private readonly made: (TrieStep & { readonly node: number; readonly child: number })[] = []
  private readonly known = new Map<string, number>()
  private words = 0

  node(steps: readonly TrieStep[]): number {
    let node = 0
    for (const { word, behindComma } of steps) {
      const key = `${String(node)}${behindComma ? ',' : ' '}${String(word)}`
      let child = this.known.get(key)
      if (child === undefined) {
        child = this.made.length + 1
        this.known.set(key, child)
        this.made.push({ node, word, behindComma, child })
        this.words = Math.max(this.words, word + 1)
      }
      node = child
    }
    return node
  }

  build(): PhraseTrie {
    const { made, words } = this
    const size = made.length + 1
    if (size * words > 0x7fffffff) throw new RangeError(`a trie of ${String(size)} nodes and ${String(words)} words`)
    const slots = 1 << Math.ceil(Math.log2(size * 3))
    const trie = {
      keys: new Int32Array(slots).fill(NO_EDGE),
      plain: new Int32Array(slots),
      behindComma: new Int32Array(slots),
      words,
      wordBits: new Int32Array(size),
      parent: new Int32Array(size),
      size,
    }
    const depths = new Int32Array(size)
    let depth = 0
    for (const { node, word, behindComma, child } of made) {
      trie.parent[child] = node
      trie.wordBits[node] = (trie.wordBits[node] ?? 0) | wordBit(word)
      depths[child] = (depths[node] ?? 0) + 1
      depth = Math.max(depth, depths[child] ?? 0)
      const key = node * words + word
      let slot = slotOf(key) & (slots - 1)
      while (trie.keys[slot] !== NO_EDGE && trie.keys[slot] !== key) slot = (slot + 1) & (slots - 1)
      trie.keys[slot] = key
      const children = behindComma ? trie.behindComma : trie.plain
      children[slot] = child
    }
    return { ...trie, depth }
  }
}

/** One of 31 bits for a word's number. */
export function wordBit(word: number): number {
  return 2 << (((Math.imul(word, 0x9e3779b1) >>> 16) * 31) >>> 16)
}

/** The bit that no word has: a node that asks for it is to be looked at whatever word follows. */
export const ANY_WORD = 1
