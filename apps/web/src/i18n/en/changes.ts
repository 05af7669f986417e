export const changes = {
  title: 'From one year to the next',
  note_one: '{{n}} pair of plans of the same place, in years that follow each other among its plans',
  note_other: '{{n}} pairs of plans of the same place, in years that follow each other among its plans',
  about:
    'Points = difference of the shares of places that have the entry, in percentage points. Plans that could not be read are not compared.',
  few: 'Too few places have plans of two years for shares. Plans that could not be read are not compared.',
  before: 'Year before',
  after: 'Year after',
  points: 'Change (points)',
  added: 'Took it up',
  dropped: 'Left it out',
  by_unit: 'What each place took up and left out',
  unit: 'Locality',
  years: 'Years',
  new: 'New',
  left: 'Left out',
}
