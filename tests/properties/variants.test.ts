import { seededRandom } from '@doi-chieu/quality/letter-noise'
import { variantPlaces } from '@doi-chieu/quality/variants/variant-places'
import { variantSources } from '@doi-chieu/quality/variants/variant-source'
import { GENERATED_MARK, variantText } from '@doi-chieu/quality/variants/variant-text'
import { loadRegistry } from '@doi-chieu/ingest/resolve/registry'
import { expect, it } from 'vitest'
import { plans, readPlan } from './read-plan.js'

const registry = loadRegistry()

function variants(count: number) {
  const random = seededRandom(1)
  return variantPlaces(registry, count, random).map((place, index) => {
    const source = variantSources.find(({ issuer }) => (issuer === 'department') === (place.kind === 'Sở'))
    const text = plans.find(({ file }) => file.startsWith(source?.file ?? '?'))?.source ?? ''
    if (source === undefined) throw new Error('no source')
    return { place, text: variantText(text, source, place, { laws: registry.catalogue, random, seed: index }) }
  })
}

it('generated plans say so, differ, come out the same again, and are plans of their place and year', () => {
  const made = variants(24)
  expect(made).toHaveLength(24)
  expect(variants(24)).toEqual(made)
  expect(new Set(made.map(({ text }) => text)).size).toBe(24)
  for (const { place, text } of made) {
    expect(text).toContain(GENERATED_MARK)
    const { facts } = readPlan(text)
    expect([facts?.plan.plan_year, facts?.plan.doc_date?.slice(0, 4)]).toEqual([place.year, String(place.year)])
    expect(facts?.plan.locality_name?.toLowerCase()).toContain(place.name.toLowerCase())
  }
})

it('nothing generated lies among the plans that are shipped', () => {
  expect(plans.filter(({ source }) => source.includes(GENERATED_MARK))).toEqual([])
})
