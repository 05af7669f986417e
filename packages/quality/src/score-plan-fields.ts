import type { Plan } from '@doi-chieu/core/plan/plan'
import type { GoldDocument } from './gold-document.js'
import { plainLetters } from './letters.js'
import { bareUnit, plainNumber, sameBody } from './same-value.js'

/** The plan's own fields, each right or not, with both values. A province filled from the registry is right where it is the true one. */
export function scorePlanFields(
  gold: GoldDocument,
  found: Plan,
): readonly (readonly [field: string, right: boolean, note: string])[] {
  const { plan } = gold
  const compare = (
    field: string,
    expected: unknown,
    value: unknown,
    right: boolean,
  ): readonly [string, boolean, string] => [field, right, `${String(value)}, expected ${String(expected)}`]
  const province =
    plan.locality.province === null
      ? found.province_name === null || bareUnit(plan.locality.province_inferred) === bareUnit(found.province_name)
      : bareUnit(plan.locality.province) === bareUnit(found.province_name)
  const rows = [
    compare('title', plan.title, found.title, plainLetters(plan.title) === plainLetters(found.title)),
    compare('plan_year', plan.year, found.plan_year, plan.year === found.plan_year),
    compare(
      'doc_number',
      plan.doc_number,
      found.doc_number,
      plainNumber(plan.doc_number) === plainNumber(found.doc_number),
    ),
    compare('doc_date', plan.doc_date, found.doc_date, plan.doc_date === found.doc_date),
    compare(
      'issuer',
      plan.issuer,
      found.issuer,
      [plan.issuer, ...plan.issuer_alternatives].some((issuer) => sameBody(issuer, found.issuer)),
    ),
    compare('locality_level', plan.locality.level, found.locality_level, plan.locality.level === found.locality_level),
    compare(
      'locality_name',
      plan.locality.name,
      found.locality_name,
      bareUnit(plan.locality.name) === bareUnit(found.locality_name),
    ),
    compare('province', plan.locality.province ?? plan.locality.province_inferred, found.province_name, province),
    compare(
      'signing_form',
      plan.signer?.form,
      found.signing_form,
      (plan.signer?.form ?? null) === found.signing_form ||
        (plan.signer?.form_alternatives ?? []).includes(found.signing_form),
    ),
  ]
  if (plan.signer?.name_certain === false) return rows
  return [
    ...rows,
    compare(
      'signer',
      plan.signer?.name,
      found.signer_name,
      plainLetters(plan.signer?.name) === plainLetters(found.signer_name),
    ),
  ]
}
