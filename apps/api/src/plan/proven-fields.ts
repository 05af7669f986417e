import { z } from 'zod'

const place = z.int().nullable()

/** Where in its text the fields that lists show of a plan are read from, in UTF-16 units; null where a field has no proof. */
export const provenFieldsSchema = z.object({ title: place, year: place, number: place, date: place, signer: place })

/** SQL of the places above for the plans of a relation: a relation `proven` with `plan_id` and `places`. */
export function provenSql(plans: string): string {
  const first = (...fields: readonly string[]): string =>
    `(min(start_offset) filter (field in (${fields.map((field) => `'${field}'`).join(', ')})))::INTEGER`
  return `proven as (
  select plan_id, struct_pack(title := ${first('title')}, year := ${first('plan_year')},
    number := ${first('doc_number', 'doc_symbol')}, date := ${first('doc_date')}, signer := ${first('signer_name')}) as places
  from plan_fields semi join ${plans} using (plan_id) group by plan_id
)`
}
