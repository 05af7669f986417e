/** The end of a unit of frequency: `/tuần`, `/6 tháng`. */
const PERIOD = String.raw`/(?:(\d+) )?(ngày|tuần|tháng|quý|năm)$`

/** What a unit of frequency counts: `tin, bài` of `tin, bài/tuần`. Null where its period is none of the calendar. */
export const thingOf = (unit: string): string =>
  `nullif(case when regexp_matches(${unit}, '${PERIOD}') then regexp_replace(${unit}, '${PERIOD}', '') end, '')`

/** A frequency as so many a month: a year has 12 months, 52 weeks, 365 days. Null where its period is none of the calendar. */
export const monthlyOf = (value: string, unit: string): string =>
  `(${value} / coalesce(try_cast(regexp_extract(${unit}, '${PERIOD}', 1) as integer), 1) *
    case regexp_extract(${unit}, '${PERIOD}', 2)
      when 'ngày' then 365 when 'tuần' then 52 when 'tháng' then 12 when 'quý' then 4 when 'năm' then 1 end / 12)::DOUBLE`
