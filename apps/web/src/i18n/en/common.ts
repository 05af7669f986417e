export const nothing = {
  not_found: 'not found',
  unreadable: 'unreadable',
  not_applicable: 'does not apply',
  no_document: 'no document yet',
}

export const filter = {
  label: 'Filters',
  year: 'Year',
  level: 'Level',
  province: 'Province',
  district: 'District',
  unit: 'Locality',
  plan: 'Plan',
  units: {
    label: 'Units',
    of_then: 'at the time',
    of_now: 'of today',
    sum_one:
      'By units of today: {{n}} plan of {{before}} units at the time of issue (departments aside), now in {{after}} units. Each plan still counts once; the name at the time stands in brackets.',
    sum_other:
      'By units of today: {{n}} plans of {{before}} units at the time of issue (departments aside), now in {{after}} units. Each plan still counts once; the name at the time stands in brackets.',
    split_one: '{{n}} plan is of a unit that several units of today share: it keeps the old name, marked {{mark}}.',
    split_other:
      '{{n}} plans are of units that several units of today share: they keep the old names, marked {{mark}}.',
    unplaced_one: '{{n}} plan has no known unit of today: it keeps the old name, marked {{mark}}.',
    unplaced_other: '{{n}} plans have no known unit of today: they keep the old names, marked {{mark}}.',
    words: 'by units of today',
  },
  all: 'all',
  some: '{{n}} chosen',
  clear: 'Clear filters',
  plans_one: '{{n}} plan',
  plans_other: '{{n}} plans',
  of_all: 'of {{n}} plans read',
  empty: {
    answer: 'There is nothing to compare yet.',
    what: 'No plan fits the filters.',
    effect: 'There are still {{n}} plans in the data; the filters leave all of them out.',
    next: 'Take some of the filters away.',
  },
}

export const figure = {
  most: 'Most: {{label}} ({{about}}).',
  table: 'Table of figures',
  plans: 'Plans',
  of_plans: '{{n}} plans',
  plan: 'Plan',
  more_names_one: '{{n}} more',
  more_names_other: '{{n}} more',
  rows_shown: 'Showing {{n}} of {{total}} rows.',
  rows_more: 'Show more',
  none: 'none',
}

export const panel = {
  label: 'Sentences',
  close: 'Close',
  sentences_one: '{{n}} passage',
  sentences_other: '{{n}} passages',
  all_plans: 'all plans in the filter',
  in_plan: 'See it in the plan',
  confidence: 'Confidence {{share}}',
  page: 'page {{page}}',
  rule: 'Rule',
  place: 'Offsets {{start}}–{{end}}',
  absent: 'This is absent from the text, so there is no sentence to quote.',
  expected: 'Expected: {{value}}',
  shown: '{{n}} of {{total}} passages shown.',
  more: 'Show more',
  none: 'No passage was found for this cell.',
  unreadable_address: 'The address names no cell of the table.',
  section: 'Section',
  task: 'Task',
  actor: 'Actor',
  partners: 'With',
  deadline: 'Deadline',
  frequency: 'Frequency',
  value: 'Value',
  document: 'Document',
  cited_date: 'Date cited',
  role: 'Role',
  resolution: 'Identified',
  owned: 'given to a named body',
  with_number: 'with a number',
}

export const subject = {
  channel: 'Channels',
  citation: 'Citations',
  assignment: 'Assignments',
  commitment: 'Commitments',
  finding: 'Findings',
}
