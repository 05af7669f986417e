import type { Plan } from '@doi-chieu/core/plan/plan'

/** A plan of which nothing is known: a test names what it is about. */
export const emptyPlan: Plan = {
  plan_id: '',
  document_id: '',
  title: null,
  plan_year: null,
  doc_number: null,
  doc_symbol: null,
  doc_date: null,
  issuer: null,
  issuer_level: null,
  locality_id: null,
  locality_name: null,
  locality_level: null,
  district_name: null,
  province_name: null,
  current_locality_id: null,
  current_locality_name: null,
  current_province_name: null,
  signer_name: null,
  signer_title: null,
  signing_form: null,
  place_inferred: false,
}
