export const picture = {
  save: 'Save picture:',
  label: 'Save as {{kind}}: {{title}}',
  working: 'Drawing…',
  saved: 'Saved {{file}}.',
  failed:
    'The picture could not be saved ({{message}}). The figures on the page are unchanged; try again or take the other kind of file.',
  source: 'Source: Đối Chiếu, data build {{build}} of {{built}}; saved {{day}}.',
}
