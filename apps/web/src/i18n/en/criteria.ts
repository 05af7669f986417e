export const criteria = {
  title: 'Evidence by criterion: {{place}}',
  table: 'Sentences of the plan under each criterion',
  about:
    'Communication criteria after {{source}}, as an example: every place has a scheme of its own. Sentences of the plan are put under the criteria; no points are given.',
  found_one: '{{name}}: {{n}} sentence of the plan.',
  found_other: '{{name}}: {{n}} sentences of the plan.',
  order: 'by criterion, then in the order of the text',
  criterion: 'Criterion',
  criterion_means: 'Number and name of the criterion in the scoring guidance',
  what: 'What',
  quote: 'As written',
  at: 'Place',
  at_means: 'First letter of the sentence in the text, from 0',
  confidence: 'Confidence',
  besides: 'Also needed',
  besides_means: 'What the criterion asks that no plan can prove',
}
