export const found = {
  label: 'Words searched for in this text',
  count_one: '“{{q}}”: <strong>{{n}} passage</strong> in this text',
  count_other: '“{{q}}”: <strong>{{n}} passages</strong> in this text',
  current: '{{k}}/{{n}}',
  beginnings: 'no whole word matches, these are words that begin like this',
  none: '“{{q}}” was not found in this text.',
  looking: 'Looking for “{{q}}”…',
  before: 'Previous',
  after: 'Next',
  off: 'Clear',
  everywhere: 'All plans',
  failed: {
    what: '“{{q}}” could not be looked for in this text.',
    effect: 'Its words are not marked; the text and the facts beside it are complete.',
    next: 'Please try again.',
    retry: 'Try again',
  },
}
