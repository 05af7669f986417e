export const overview = {
  title: 'Public administration reform communication plans, side by side',
  purpose:
    'Channels, legal bases, responsibilities and targets of each place, side by side. Click any underlined figure or name: the sentence it came from opens beside it.',
  lead_one:
    '<plans>{{plans}}</plans> of <plans>{{localities}} place</plans> in <plans>{{provinces}}</plans>, {{years}}.',
  lead_other:
    '<plans>{{plans}}</plans> of <plans>{{localities}} places</plans> in <plans>{{provinces}}</plans>, {{years}}.',
  lead_provinces_one: '{{n}} province',
  lead_provinces_other: '{{n}} provinces',
  unclean:
    'The text of <read>{{n}} of {{total}} plans</read> is damaged by recognition or has lost its accents: facts there may be missing or misread.',
  lead_plans_one: '{{n}} plan',
  lead_plans_other: '{{n}} plans',
  questions: 'Four comparisons',
  worked: {
    title: 'Ask the data',
    loudspeaker: {
      question: 'Which commune uses loudspeakers only?',
      only: 'Loudspeakers only: <list/>.',
      none_one:
        'None. <loud>{{n}} of {{total}} plans</loud> uses loudspeakers, with other channels besides; fewest channels: <list/> (<few>{{fewest}}</few>).',
      none_other:
        'None. <loud>{{n}} of {{total}} plans</loud> use loudspeakers, all with other channels besides; fewest channels: <list/> (<few>{{fewest}}</few>).',
      unused: 'No plan names loudspeakers.',
    },
    programme: {
      question: 'Who still cites last year’s programme?',
      earlier_one:
        '<old>{{earlier}} of {{total}} plans</old> still rests on a plan or programme of an earlier year: <list/>. Resting on one of their own year: <own>{{n}}</own>.',
      earlier_other:
        '<old>{{earlier}} of {{total}} plans</old> still rest on a plan or programme of an earlier year: <list/>. Resting on one of their own year: <own>{{n}}</own>.',
      none_one: 'Nobody. <own>{{n}} of {{total}} plans</own> rests on an annual plan, of its own year: <list/>.',
      none_other: 'Nobody. <own>{{n}} of {{total}} plans</own> rest on an annual plan, all of their own year: <list/>.',
      none_at_all: 'No plan rests on an annual plan or programme.',
    },
    unowned: {
      question: 'Which tasks have nobody responsible?',
      some_one:
        '<list>{{n}} task</list> of <all>{{total}}</all> is given to all units together, to none by name, in <plans>{{plans}}</plans>.',
      some_other:
        '<list>{{n}} tasks</list> of <all>{{total}}</all> are given to all units together, to none by name, in <plans>{{plans}}</plans>.',
      none: 'All <all>{{n}} assigned tasks</all> name a unit.',
      nothing: 'No assigned task was found.',
    },
  },
  by_year: {
    title: 'Plans by year and level',
    note: 'number of plans',
    cell_one: '{{n}} plan, {{of}}',
    cell_other: '{{n}} plans, {{of}}',
    total: 'All levels',
    all: 'All years',
    no_year: 'year unknown',
    no_level: 'Level unknown',
  },
  channels: {
    question: 'Which channels does everybody use, which only one?',
    all: 'Used everywhere: <list/>.',
    most: 'No channel is used everywhere; most widely: <list/> (<plans>{{n}} of {{total}} plans</plans>).',
    least: 'No channel is used in one place only; least widely: <list/> (<plans>{{n}} of {{total}} plans</plans>).',
    one: 'Used in one place only: <list/>.',
    none: 'Used nowhere: {{list}}.',
    own: 'This plan uses: <list/>.',
    own_none: 'Not found in this plan: {{list}}.',
  },
  citations: {
    question: 'Which documents do they rest on, and what needs another look?',
    top_one: 'Cited most widely: <list/> (<plans>{{n}} of {{total}} plans</plans>).',
    top_other: 'Cited most widely: <list/> (<plans>{{n}} of {{total}} plans</plans>).',
    own_one: 'This plan has <all>{{n}} citation</all>.',
    own_other: 'This plan has <all>{{n}} citations</all>.',
    own_none: 'No citation was found in this plan.',
    none: 'No document is cited by two plans or more.',
    findings_one: '<all>{{n}} finding</all> about citations: <list/>.',
    findings_other: '<all>{{n}} findings</all> about citations, among them: <list/>.',
    no_findings: 'No findings about citations.',
  },
  assignments: {
    question: 'Which duties have an owner but no deadline?',
    timeless_one:
      'Without a deadline or a frequency: <timeless>{{timeless}}</timeless> of <all>{{n}}</all> assignment (<timeless>{{share}}</timeless>).',
    timeless_other:
      'Without a deadline or a frequency: <timeless>{{timeless}}</timeless> of <all>{{n}}</all> assignments (<timeless>{{share}}</timeless>).',
    never_one: 'The <all>{{n}} assignment</all> has neither a deadline nor a frequency.',
    never_other: 'None of the <all>{{n}} assignments</all> has a deadline or a frequency.',
    timed_one: 'The <all>{{n}} assignment</all> has a deadline or a frequency.',
    timed_other: 'All <all>{{n}} assignments</all> have a deadline or a frequency.',
    no_time: 'Given duties but never a time: <list/>.',
    own_no_lead: 'This plan gives work and names nobody to lead it.',
    no_lead: 'Work is given but nobody is named to lead it in <plans>{{n}} plans</plans>: <list/>.',
  },
  commitments: {
    question: 'Which indices are named, and with what targets?',
    indices: '<plans>{{n}} of {{total}} plans</plans> name an index: <list/>.',
    no_index: 'No plan names an index.',
    own: 'This plan names: <list/>.',
    no_targets: 'No numeric target was found.',
    own_targets_one: '<sentences>{{n}} numeric target</sentences>.',
    own_targets_other: '<sentences>{{n}} numeric targets</sentences>.',
    whole_targets: '<plans>{{plans}} of {{total}} plans</plans> set a target of 100%.',
    frequencies_one:
      '<sentences>{{n}} promise</sentences> says how often in numbers (items, articles, sessions …), in <plans>{{plans}} of {{total}} plans</plans>; compare them a month in the <beside>table of frequencies</beside>.',
    frequencies_other:
      '<sentences>{{n}} promises</sentences> say how often in numbers (items, articles, sessions …), in <plans>{{plans}} of {{total}} plans</plans>; compare them a month in the <beside>table of frequencies</beside>.',
    own_frequencies_one:
      '<sentences>{{n}} promise</sentences> says how often in numbers; the <beside>table of frequencies</beside> has them a month.',
    own_frequencies_other:
      '<sentences>{{n}} promises</sentences> say how often in numbers; the <beside>table of frequencies</beside> has them a month.',
    targets_one: '<sentences>{{n}} numeric target</sentences>, in <plans>{{plans}} of {{total}} plans</plans>.',
    targets_other: '<sentences>{{n}} numeric targets</sentences>, in <plans>{{plans}} of {{total}} plans</plans>.',
  },
  coverage: {
    title: 'Who has a plan',
    place: 'Locality or body',
    level: 'Level',
    year: 'Year',
    number: 'Number',
    date: 'Date',
    channels: 'Channels',
    citations: 'Citations',
    assignments: 'Assignments',
    clear: 'With a time',
    commitments: 'Commitments',
    findings: 'Findings',
    rest: 'The table holds {{n}} of {{total}} plans; the <plans>list of plans</plans> has all.',
    foot: 'Channels: distinct channels, of 24. With a time: assignments that have a deadline or a frequency. Other columns: number of mentions.',
    cell_channels_one: '{{n}} channel, {{place}}',
    cell_channels_other: '{{n}} channels, {{place}}',
    cell_citations_one: '{{n}} citation, {{place}}',
    cell_citations_other: '{{n}} citations, {{place}}',
    cell_assignments_one: '{{n}} assignment, {{place}}',
    cell_assignments_other: '{{n}} assignments, {{place}}',
    cell_commitments_one: '{{n}} commitment, {{place}}',
    cell_commitments_other: '{{n}} commitments, {{place}}',
    cell_findings_one: '{{n}} finding, {{place}}',
    cell_findings_other: '{{n}} findings, {{place}}',
    cell_clear_one: '{{n}} assignment with a time, {{place}}',
    cell_clear_other: '{{n}} assignments with a time, {{place}}',
  },
}
