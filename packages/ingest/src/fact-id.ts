/**
 * A stable id of a fact of one plan: `<prefix>-` and 16 hex digits, the same for the same input on any machine.
 *
 * `contentId` names by sha256 what meets its like from other sources: plans, laws. Facts are told apart within their plan,
 * whose id goes in here, and thousands of them stand in a megabyte: two well-mixed lanes of 32 bits (the steps of
 * MurmurHash3) tell them apart at a quarter of the cost. Ten million facts have one chance in 300,000 of two equal ids, which
 * the checks of a build would refuse by name.
 */
export function factId(prefix: string, planId: string, ...parts: readonly (string | number | null)[]): string {
  const lanes = lanesOf(planId)
  for (const part of parts)
    if (typeof part === 'number' && Number.isInteger(part)) lanes.addNumber(part)
    else lanes.addText(part === null ? '' : String(part))
  return `${prefix}-${lanes.digits()}`
}

/** Facts without those whose id stands before them: what two rules read alike at one place is one fact. */
export function firstOfEach<Fact>(facts: readonly Fact[], idOf: (fact: Fact) => string): readonly Fact[] {
  const seen = new Set<string>()
  return facts.filter((fact) => {
    const before = seen.size
    return seen.add(idOf(fact)).size > before
  })
}

/** Ends a part: `1, 23` and `12, 3` are two facts, and so are the number 5 and the text `5`. */
const END = { text: 0x10000, number: 0x10001 } as const

/** The plan asked for last, read into lanes: its facts come one after another. */
let last: { readonly planId: string; readonly lanes: Lanes } | null = null

function lanesOf(planId: string): Lanes {
  if (last?.planId !== planId) {
    const lanes = new Lanes(0x3c6ef372, 0x1f83d9ab)
    lanes.addText(planId)
    last = { planId, lanes }
  }
  return last.lanes.copy()
}

class Lanes {
  constructor(
    private high: number,
    private low: number,
  ) {}

  copy(): Lanes {
    return new Lanes(this.high, this.low)
  }

  addText(text: string): void {
    for (let i = 0; i < text.length; i++) this.add(text.charCodeAt(i))
    this.add(END.text)
  }

  addNumber(value: number): void {
    this.add(value | 0)
    this.add(Math.floor(value / 0x1_0000_0000) | 0)
    this.add(END.number)
  }

  digits(): string {
    const high = mixed(this.high)
    const low = mixed(this.low ^ high)
    return hex(mixed(high ^ low)) + hex(low)
  }

  private add(unit: number): void {
    const one = Math.imul(unit, 0xcc9e2d51)
    const high = this.high ^ Math.imul((one << 15) | (one >>> 17), 0x1b873593)
    this.high = (Math.imul((high << 13) | (high >>> 19), 5) + 0xe6546b64) | 0
    const other = Math.imul(unit, 0x239b961b)
    const low = this.low ^ Math.imul((other << 16) | (other >>> 16), 0x38b34ae5)
    this.low = (Math.imul((low << 17) | (low >>> 15), 5) + 0x561ccd1b) | 0
  }
}

/** Spreads each bit of a lane over all of it. */
function mixed(lane: number): number {
  let bits = Math.imul(lane ^ (lane >>> 16), 0x85ebca6b)
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35)
  return bits ^ (bits >>> 16)
}

/** Two hex digits for each byte: several times as fast as writing the number. */
const BYTES = Array.from({ length: 0x100 }, (_, byte) => byte.toString(16).padStart(2, '0'))

function hex(lane: number): string {
  return byteAt(lane, 24) + byteAt(lane, 16) + byteAt(lane, 8) + byteAt(lane, 0)
}

function byteAt(lane: number, shift: number): string {
  return BYTES[(lane >>> shift) & 0xff] ?? ''
}
