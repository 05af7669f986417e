export const repeated = {
  title: 'Possibly the same',
  lead_one:
    '{{n}} document may stand in several files: same number (or title where the number is blank), date, year and unit, other contents of the file. These {{plans}} files are counted as {{plans}} plans.',
  lead_other:
    '{{n}} documents may stand in several files: same number (or title where the number is blank), date, year and unit, other contents of the file. These {{plans}} files are counted as {{plans}} plans.',
  next: 'Open the copies to compare them; where they are one document, take one out with the command under “Add your own documents”.',
  beside: 'side by side',
  beside_label: 'The copies of {{plan}} side by side',
  note_one: '{{n}} document may stand in several files and be counted several times: <list>see it</list>.',
  note_other: '{{n}} documents may stand in several files and be counted several times: <list>see each</list>.',
  group: 'Group',
  group_means: 'Files of one group may be one document',
}
