import { damaged, damages } from './damage.js'
import { factsOfTexts, type GoldPair } from './read-facts.js'
import { scoreSet } from './score-set.js'
import { addScores, detectionKinds, measures, share } from './score-tally.js'

/** What is found of sound texts once they are damaged, a line a kind of damage: F1 of each kind of fact, share of right plan fields. */
export function damageTable(pairs: readonly GoldPair[], names: readonly string[]): readonly string[] {
  const sound = soundOnly(pairs)
  return [
    `${String(sound.length)} sound texts: F1, plan fields as a share`,
    ['damage'.padEnd(16), ...detectionKinds.map((kind) => kind.padStart(13)), 'plan_fields'.padStart(13)].join(''),
    ...damages
      .filter(({ name }) => names.includes(name))
      .map((damage) => {
        const total = addScores(scoreSet(sound, (source) => damaged(damage, source)))
        const values = [
          ...detectionKinds.map((kind) => measures(total.detection[kind]).f1),
          share(total.fields.plan_fields),
        ]
        return damage.name.padEnd(16) + values.map((value) => value.toFixed(3).padStart(13)).join('')
      }),
  ]
}

/** Texts that are damaged themselves tell nothing of one damage. */
export function soundOnly(pairs: readonly GoldPair[]): readonly GoldPair[] {
  const facts = factsOfTexts(pairs)
  return pairs.filter((_, i) => facts[i]?.document.text_quality === 'clean')
}
