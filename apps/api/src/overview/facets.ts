import { localityLevelCodes } from '@doi-chieu/core/locality/locality'
import type { UnitPeriod } from '@doi-chieu/core/plan/plan-filter'
import { compareVietnamese } from '@doi-chieu/core/text/vietnamese-order'
import { z } from 'zod'
import { codeRank } from '../code-rank.js'
import type { Snapshot } from '../database/snapshot.js'
import { placedSql } from '../plan/placed-sql.js'
import { defineStatement } from '../database/statement.js'
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
  `with ${placedSql}
   select place_province as name, count(*)::INTEGER as plans from placed where place_province is not null group by place_province`,
)

const districtsStatement = defineStatement(
  'overview.districts',
  z.object({ name: z.string(), province_name: z.string().nullable(), plans: z.int() }),
  `with ${placedSql}
   select place_district as name, place_province as province_name, count(*)::INTEGER as plans
   from placed where place_district is not null group by place_district, place_province`,
)

/** Provinces are looked for by their names, not by their kinds. */
const bareName = (name: string): string => name.replace(/^(?:tỉnh|thành phố) /, '')

/** What can be chosen in the filter bar, over the whole database. Names in Vietnamese order. */
export async function readFacets(db: Snapshot, units: UnitPeriod): Promise<Facets> {
  const [years, levels, provinces, districts] = await Promise.all([
    db.rows(yearsStatement),
    db.rows(levelsStatement),
    db.rows(provincesStatement, { units }),
    units === 'now' ? [] : db.rows(districtsStatement, { units }),
  ])
  const rank = (row: (typeof levels)[number]): number => codeRank(localityLevelCodes.codes, row.level)
  return {
    years,
    levels: levels.toSorted((a, b) => rank(a) - rank(b)),
    provinces: provinces.toSorted((a, b) => compareVietnamese(bareName(a.name), bareName(b.name))),
    districts: districts.toSorted(
      (a, b) => compareVietnamese(a.province_name ?? '', b.province_name ?? '') || compareVietnamese(a.name, b.name),
    ),
  }
}
