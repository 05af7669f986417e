/** Counts the ordinals and groups of a table: a number is an ordinal only where it comes next. */
export class RowCounter {
  private row = 0
  private group = 0
  private behindGroup = false
  /** `2` and `1` of the last row `2.1`. */
  private parent: string | null = null
  private child = 0

  /**
   * Whether a number comes next among the rows; numbers begin anew behind the heading of a group.
   * @param leap so many numbers may be left out: where bars tell that it is a cell, a slip in counting does not unmake it
   */
  countsOn(value: number, leap = 0): boolean {
    const next = value > this.row && value <= this.row + 1 + leap
    if (!next && !(value === 1 && this.behindGroup)) return false
    this.row = value
    this.behindGroup = false
    return true
  }

  /** Whether the ordinal of a row comes next: `4`, or `2.1` behind row 2 or the last row of group 1. */
  countsOnLabel(label: string, leap = 0): boolean {
    const [major = '', minor] = label.split('.')
    if (minor === undefined) return this.countsOn(Number(major), leap)
    const next = this.parent === major ? this.child + 1 : major === String(this.row) || this.opensNext(major) ? 1 : 0
    if (Number(minor) !== next) return false
    this.parent = major
    this.child = next
    return true
  }

  /** `2.1` behind `1.4`, or `1.1` at the head of the table: the group itself has no number. */
  private opensNext(major: string): boolean {
    return Number(major) === (this.parent === null ? 1 : Number(this.parent) + 1)
  }

  /** Whether `II` or `B` comes next among the groups. */
  opensGroup(label: string): boolean {
    const value = /^[a-e]$/.test(label) ? label.charCodeAt(0) - 0x60 : romanValue(label)
    if (value !== this.group + 1) return false
    this.group = value
    this.behindGroup = true
    return true
  }
}

/** The ordinal that folded words begin with: `4`, `4.`, `2.1`; the stop behind it stands in the first group. */
export const rowLabel = /^((\d{1,3}(?:\.\d{1,2})?)[.)]?)(?=\s|$)/

const DIGITS: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 }

function romanValue(label: string): number {
  const digits = [...label].map((letter) => DIGITS[letter] ?? 0)
  return digits.reduce((sum, digit, i) => sum + (digit < (digits[i + 1] ?? 0) ? -digit : digit), 0)
}
