export const data = {
  title: 'Data and how it was read',
  lead_one:
    '<read>{{n}} document</read> read, <refused>{{refused}} files</refused> refused. Build {{build}} of {{date}}.',
  lead_other:
    '<read>{{n}} documents</read> read, <refused>{{refused}} files</refused> refused. Build {{build}} of {{date}}.',
  read: {
    title: 'Read',
    file: 'File',
    plan: 'Plan',
    quality: 'Quality of the text',
    shown: '{{n}} of {{total}} files shown.',
  },
  refused: {
    title: 'Refused',
    none: 'No file was refused in this build.',
    what: 'Reason',
    effect: 'Effect',
    next: 'What to do',
    files: 'Files',
    order: 'ordered by name of file',
    names: 'Names of files',
  },
  whole_build: 'all documents of this build',
  methods: {
    title: 'How the figures are measured',
    strength: 'Strength of a channel',
    strength_text:
      'Number of distinct places in a plan that name the channel. Always second to the share of plans that have it, since a longer plan repeats more.',
    clarity: 'Clear assignment',
    clarity_text:
      'An assignment with an actor, a duty, and a deadline or a frequency. Actor and duty are always there, so time decides.',
    confidence: 'Confidence',
    confidence_text:
      'Probability (0–100%) that the rule read this fact rightly, shown beside each sentence. Lost marks or noise lower it.',
    finding: 'Findings',
    finding_text:
      'Places worth another look: two values that differ, a part that is missing, or letters damaged by recognition. No verdict on the issuing body.',
    nothing: 'Four kinds of nothing',
    nothing_not_found: 'read, and not there',
    nothing_unreadable: 'too damaged to tell',
    nothing_not_applicable: 'cannot be there',
    nothing_no_document: 'no plan was received',
    units: 'Administrative units',
    units_text:
      'Units are named as they were when the plan was issued; the filter can show the units of today instead, each plan still counted once.',
  },
  own: {
    title: 'Add your own documents',
    text: 'Put text files (.txt, .md) into a folder and run this in the root folder of Đối Chiếu. The page picks the new data up by itself, without a restart.',
    remove: 'Take a document out:',
  },
  take: {
    title: 'Take the data',
    text: 'Downloads, data dictionary, SQL and how to cite: the page <research>Research</research>. Names and meanings of codes: <glossary>Terms and codes</glossary>.',
  },
  command: 'Command',
  build: {
    title: 'This build',
    id: 'Build id',
    at: 'Built',
    documents: 'Documents',
    schema: 'Schema version',
    extractor: 'Extractor version',
    inputs: 'Fingerprint of the input (sha256)',
    conversion: 'Conversion table of 1 July 2025 (sha256)',
    no_conversion: 'not imported; split units have their main successor only',
  },
}
