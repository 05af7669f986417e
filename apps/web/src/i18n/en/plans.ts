export const plans = {
  title: 'Plans',
  lead_one: '<list>{{n}} plan</list>. Open it to read its text with what was read from it.',
  lead_other:
    '<list>{{n}} plans</list>, by province, district, locality and year. Open one to read its text with what was read from it.',
  list: 'List of plans',
  place: 'Locality or body',
  subject: 'Subject',
  year: 'Year',
  number: 'Number',
  date: 'Date',
  signer: 'Signed by',
  findings: 'Findings',
  findings_words_one: '{{n}} finding, {{place}}',
  findings_words_other: '{{n}} findings, {{place}}',
  shown: '{{n}} of {{total}} plans shown. Filter to see the others.',
}
