/** Counts the ordinals and groups of a table: a number is an ordinal only where it comes next. */
export class RowCounter {
  private row = 0
  private group = 0
  private behindGroup = false

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

  /** Whether `II` or `B` comes next among the groups. */
  opensGroup(label: string): boolean {
    const value = /^[a-e]$/.test(label) ? label.charCodeAt(0) - 0x60 : romanValue(label)
    if (value !== this.group + 1) return false
    this.group = value
    this.behindGroup = true
    return true
  }
}

const DIGITS: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 }

function romanValue(label: string): number {
  const digits = [...label].map((letter) => DIGITS[letter] ?? 0)
  return digits.reduce((sum, digit, i) => sum + (digit < (digits[i + 1] ?? 0) ? -digit : digit), 0)
}
