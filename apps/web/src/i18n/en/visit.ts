export const copy = {
  do: 'Copy',
  link: 'Copy link',
  command: 'Command',
  copied: 'copied',
  refused: 'the browser refused; select the text and copy it by hand',
}

export const first_run = {
  title: 'There is no plan to compare yet',
  purpose:
    'Đối Chiếu reads the public administration reform communication plans of communes, wards, districts and departments, and sets their channels, legal bases, responsibilities and targets side by side. Every figure opens the sentence it came from.',
  why: 'No database has been published yet, or the database holds no plan. Nothing was lost.',
  try: {
    title: 'Try it with the five plans that come with it',
    text: 'Open a command window in the root folder of Đối Chiếu and run:',
  },
  own: {
    title: 'Or read documents of your own',
    text: 'Put the text files into a folder, for example <file>van-ban</file>, and run:',
  },
  after: {
    title: 'Nothing more to do on this page',
    text: 'When the command ends, this page takes up the new data within seconds; the server needs no restart. If the server was started with --db, add the same --db to the command. Files that could not be read are named with the reason on the page Data.',
  },
}
