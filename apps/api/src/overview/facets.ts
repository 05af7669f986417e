import { localityLevelCodes } from '@doi-chieu/core/locality/locality'
import type { UnitPeriod } from '@doi-chieu/core/plan/plan-filter'
import { compareVietnamese } from '@doi-chieu/core/text/vietnamese-order'
import { z } from 'zod'
import type { Snapshot } from '../snapshot.js'
import { defineStatement } from '../statement.js'
import type { Facets } from './answers.js'

const yearsStatement = defineStatement(
  'overview.years',
  z.object({ year: z.int(), plans: z.int() }),
  `select plan_year::INTEGER as year, count(*)::INTEGER as plans
   from plans where plan_year is not null group by plan_year order by plan_year`,
)

const levelsStatement = defineStatement(
  'overview.levels',
  z.object({ level: localityLevelCodes.schema, plans: z.int() }),
  `select locality_level as level, count(*)::INTEGER as plans
   from plans where locality_level is not null group by locality_level`,
)

const provincesStatement = defineStatement(
  'overview.provinces',
  z.object({ name: z.string(), plans: z.int() }),
  `with named as (
     select case when $units::VARCHAR = 'now' then coalesce(current_province_name, province_name) else province_name end as name
     from plans)
   select name, count(*)::INTEGER as plans from named where name is not null group by name`,
)

const districtsStatement = defineStatement(
  'overview.districts',
  z.object({ name: z.string(), province_name: z.string().nullable(), plans: z.int() }),
  `select district_name as name, province_name, count(*)::INTEGER as plans
   from plans where district_name is not null group by district_name, province_name`,
)

/** What can be chosen in the filter bar, over the whole database. Names in Vietnamese order. */
export async function readFacets(db: Snapshot, units: UnitPeriod): Promise<Facets> {
  const [years, levels, provinces, districts] = await Promise.all([
    db.rows(yearsStatement),
    db.rows(levelsStatement),
    db.rows(provincesStatement, { units }),
    units === 'now' ? [] : db.rows(districtsStatement),
  ])
  const rank = (row: (typeof levels)[number]): number => localityLevelCodes.codes.indexOf(row.level)
  return {
    years,
    levels: levels.toSorted((a, b) => rank(a) - rank(b)),
    provinces: provinces.toSorted((a, b) => compareVietnamese(a.name, b.name)),
    districts: districts.toSorted(
      (a, b) => compareVietnamese(a.province_name ?? '', b.province_name ?? '') || compareVietnamese(a.name, b.name),
    ),
  }
}
