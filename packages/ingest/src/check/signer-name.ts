import { fieldOf, spanOfFact, type CheckInput, type Noticed } from './plan-check.js'

/** The signer's name lost its first letters in reading. */
export function damagedSigner({ facts, signerDamaged }: CheckInput): readonly Noticed[] {
  const name = fieldOf(facts, 'signer_name')
  if (!signerDamaged || name === undefined) return []
  return [
    {
      kind: 'name_damage',
      severity: 'info',
      vi: `Tên người ký đọc được là "${name.quote}"; có thể đọc sai hoặc thiếu chữ, cần đối chiếu với bản gốc.`,
      en: `The signer's name was read as "${name.quote}"; letters may be wrong or missing, compare it with the original.`,
      expected: null,
      span: spanOfFact(name),
      confidence: 0.8,
      rule: 'finding.name_damage',
    },
  ]
}
