import { detectionKinds, fieldKinds, measures, share, type Score } from './score-tally.js'

/** A score as lines of text: detection with precision, recall, F1 and count, then fields with their share. */
export function scoreTable(score: Score): readonly string[] {
  const lines = ['kind             precision   recall       F1      n']
  for (const kind of detectionKinds) {
    const tally = score.detection[kind]
    const { precision, recall, f1 } = measures(tally)
    lines.push(
      [
        kind.padEnd(16),
        ...[precision, recall, f1].map((value) => value.toFixed(3).padStart(9)),
        String(tally.right + tally.missed).padStart(7),
      ].join(''),
    )
  }
  lines.push('', 'field               share   right/of')
  for (const kind of fieldKinds) {
    const rate = score.fields[kind]
    lines.push(`${kind.padEnd(18)}${share(rate).toFixed(3).padStart(7)}   ${String(rate.right)}/${String(rate.of)}`)
  }
  return lines
}
