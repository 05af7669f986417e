import { type UnitPeriod, unitPeriodSchema } from '@doi-chieu/core/plan/plan-filter'
import { groupPairs } from '@doi-chieu/core/group-by'
import { nameWords } from '@doi-chieu/core/text/name-words'
import { z } from 'zod'
import { inSlices } from '../database/in-slices.js'
import { onceABuild } from '../database/once-a-build.js'
import type { Snapshot } from '../database/snapshot.js'
import { defineStatement } from '../database/statement.js'
import { choiceSchema, type Choice } from './name-answers.js'
import { heldSql, largerFirst, unitSql } from './unit-sql.js'
import { splitKind } from './unit-query.js'

/** Larger units before smaller ones, then in Vietnamese order, what stands or stood last first: the order of equally good answers. */
const unitsStatement = defineStatement(
  'localities.choice_units',
  choiceSchema.extend({ code: z.string().nullable(), is_current: z.boolean(), plans_then: z.int() }),
  `with ${unitSql}, ${heldSql}, lineage_then as (
  select plan_id, unnest([l.locality_id, l.parent_id, up.parent_id]) as locality_id
  from plans p join localities l using (locality_id) left join localities up on up.locality_id = l.parent_id
), held_then as (
  select locality_id, count(distinct plan_id)::INTEGER as held_then from lineage_then
  where locality_id is not null group by locality_id
)
select 'unit' as kind, [locality_id] as ids, name, level, district_name, province_name, null::INTEGER as plan_year,
  null::VARCHAR as plan_number,
  valid_from, valid_to, coalesce(held, 0) as plans, coalesce(held_then, 0) as plans_then,
  code, is_current
from unit left join held using (locality_id) left join held_then using (locality_id)
order by ${largerFirst}, name_sort, valid_to desc nulls first, locality_id`,
  true,
)

/** Plans that a unit alone does not tell apart: of bodies, of units with several plans, of places not known. */
const plansStatement = defineStatement(
  'localities.choice_plans',
  choiceSchema,
  `with several as (
  select locality_id from plans where locality_level <> 'department' group by locality_id having count(*) > 1
)
select 'plan' as kind, [plan_id] as ids, coalesce(then_name, locality_name, issuer, title, file_name) as name,
  locality_level as level, district_name,
  case when locality_level is distinct from 'province' then coalesce(then_province, province_name) end as province_name,
  plan_year::INTEGER as plan_year, coalesce(doc_number, '…/' || doc_symbol) as plan_number,
  null::VARCHAR as valid_from, null::VARCHAR as valid_to, 1 as plans
from plans join documents using (document_id) left join plan_places using (plan_id)
where locality_id is null or locality_level = 'department' or locality_id in (from several)
order by locality_name_sort nulls last, plan_year nulls last, plan_id`,
)

const linksStatement = defineStatement(
  'localities.links',
  z.object({ old_locality_id: z.string(), new_locality_id: z.string() }),
  `select old_locality_id, new_locality_id from locality_successors order by all`,
)

/** One name under which an entry is found. */
export interface IndexedName {
  readonly kind: string | null
  readonly bare: string
  readonly joined: string
  readonly written: string
  /** As written, where it is an old name. */
  readonly old: string | null
}

export interface IndexedChoice {
  readonly choice: Choice
  readonly isCurrent: boolean
  /** `then`: has a plan of its own time, not only one of a unit that it succeeded. */
  readonly plannedIn: readonly UnitPeriod[]
  readonly names: readonly IndexedName[]
  /** Every word of the name and of the superiors' names, each after a space. */
  readonly words: string
}

export interface NameIndex {
  readonly entries: readonly IndexedChoice[]
  /** Distinct words of names, each with the entries that hold it, for names badly typed; made when first asked for. */
  readonly holders: () => ReadonlyMap<string, readonly number[]>
}

/** Everything that can be chosen in a build; made once, a search then takes milliseconds. */
export const nameIndex = onceABuild(buildIndex)

async function buildIndex(db: Snapshot): Promise<NameIndex> {
  const [units, plans, links] = await Promise.all([
    db.rows(unitsStatement),
    db.rows(plansStatement),
    db.rows(linksStatement),
  ])
  const rowOf = new Map(units.flatMap((unit) => unit.ids.map((id) => [id, unit] as const)))
  const forward = follow(links.map((link) => [link.old_locality_id, link.new_locality_id] as const))
  const backward = follow(links.map((link) => [link.new_locality_id, link.old_locality_id] as const))
  const namesOf = (ids: ReadonlySet<string>, current: boolean | null): readonly string[] => [
    ...new Set(
      [...ids].flatMap((id) => {
        const row = rowOf.get(id)
        return row === undefined || (current !== null && row.is_current !== current) ? [] : [row.name]
      }),
    ),
  ]
  const read = readNames()
  const ofUnits = await inSlices(onePerName(units), (unit) => {
    const { code: _code, is_current, plans_then, ...choice } = unit
    const reach = (next: (id: string) => ReadonlySet<string>) => new Set(unit.ids.flatMap((id) => [...next(id)]))
    const old = is_current ? namesOf(reach(backward), null).filter((name) => name !== unit.name) : []
    const plannedIn = unitPeriodSchema.options.filter((units) => (units === 'now' ? choice.plans : plans_then) > 0)
    const now = is_current ? [] : namesOf(reach(forward), true)
    return indexed({ ...choice, now, found_by: null }, { isCurrent: is_current, plannedIn }, old, read)
  })
  const ofPlans = await inSlices(plans, (plan) =>
    indexed({ ...plan, now: [], found_by: null }, { isCurrent: true, plannedIn: unitPeriodSchema.options }, [], read),
  )
  const entries = [...ofUnits, ...ofPlans]
  let holders: ReadonlyMap<string, readonly number[]> | null = null
  return { entries, holders: () => (holders ??= wordHolders(entries)) }
}

/** Everything that links lead to from an id, however many steps. */
function follow(pairs: readonly (readonly [string, string])[]): (id: string) => ReadonlySet<string> {
  const next = groupPairs(pairs)
  return (id) => {
    const seen = new Set<string>()
    const open = [id]
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      for (const to of next.get(at) ?? []) {
        if (seen.has(to)) continue
        seen.add(to)
        open.push(to)
      }
    }
    return seen
  }
}

type UnitRow = z.infer<typeof unitsStatement.row>

/** Periods of one code under one name and the same superiors are one line to a reader, and all its ids are meant. */
function onePerName(units: readonly UnitRow[]): readonly UnitRow[] {
  const byName = new Map<string, UnitRow>()
  for (const unit of units) {
    const key = [unit.code ?? unit.ids[0], unit.name, unit.district_name, unit.province_name].join('/')
    const known = byName.get(key)
    byName.set(
      key,
      known === undefined
        ? unit
        : {
            ...known,
            ids: [...known.ids, ...unit.ids],
            valid_from: unit.valid_from,
            plans: Math.max(known.plans, unit.plans),
            plans_then: Math.max(known.plans_then, unit.plans_then),
          },
    )
  }
  return [...byName.values()]
}

/** Words run together, as typed in haste: inside, i and y cannot be told apart. */
export const joinedKey = (words: readonly string[]): string => words.join('').replaceAll('y', 'i')

interface NameReader {
  readonly words: (name: string) => readonly string[]
  readonly name: (name: string) => IndexedName
}

/** Reads each name once: a province's stands above thousands of units, and many communes share theirs. */
function readNames(): NameReader {
  const knownWords = new Map<string, readonly string[]>()
  const words = (name: string): readonly string[] => {
    const known = knownWords.get(name)
    if (known !== undefined) return known
    const made = nameWords(name)
    knownWords.set(name, made)
    return made
  }
  const knownNames = new Map<string, IndexedName>()
  const name = (written: string): IndexedName => {
    const known = knownNames.get(written)
    if (known !== undefined) return known
    const { kind, rest } = splitKind(words(written))
    const made = { kind, bare: rest.join(' '), joined: joinedKey(rest), written, old: null }
    knownNames.set(written, made)
    return made
  }
  return { words, name }
}

/** `Sở KH&ĐT`: how departments are written every day. */
function shortName(name: string, read: NameReader): IndexedName {
  const [first = '', ...others] = read.words(name)
  const letters = others.filter((word) => word !== 'va').map((word) => word.charAt(0))
  return read.name(`${first} ${letters.join('')}`)
}

function indexed(
  choice: Choice,
  state: Pick<IndexedChoice, 'isCurrent' | 'plannedIn'>,
  old: readonly string[],
  read: NameReader,
): IndexedChoice {
  const above = [choice.district_name, choice.province_name].filter((name) => name !== null)
  const year = choice.plan_year === null ? [] : [String(choice.plan_year)]
  return {
    choice,
    ...state,
    names: [
      read.name(choice.name),
      ...old.map((name) => ({ ...read.name(name), old: name })),
      ...(choice.level === 'department' ? [shortName(choice.name, read)] : []),
    ],
    words: [choice.name, ...above, ...year]
      .flatMap(read.words)
      .map((word) => ` ${word}`)
      .join(''),
  }
}

function wordHolders(entries: readonly IndexedChoice[]): ReadonlyMap<string, readonly number[]> {
  return groupPairs(
    entries.flatMap(({ words }, place) =>
      [...new Set(words.slice(1).split(' '))].map((word) => [word, place] as const),
    ),
  )
}
