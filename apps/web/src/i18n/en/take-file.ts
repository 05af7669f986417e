import type { OwnWords } from '../../takeaway/file-words.js'

export const takeFile: OwnWords = {
  sheet: { dictionary: 'Data dictionary', sources: 'Sources', about: 'About this file' },
  dictionary: { table: 'Table', column: 'Column', code: 'Name in the data', kind: 'Kind', meaning: 'Meaning' },
  kind: {
    text: 'text',
    number: 'number',
    share: 'share (0–1, shown as %)',
    year: 'year',
    date: 'date (text where incomplete)',
  },
  source: {
    number: 'No.',
    subject: 'Kind',
    what: 'What',
    details: 'Details',
    quote: 'Quote',
    plan: 'Plan',
    document: 'Document number',
    place: 'Area',
    page: 'Page',
    position: 'Characters',
    confidence: 'Confidence',
    link: 'Link',
    open: 'Open the sentence',
  },
  about: {
    title: 'View',
    answer: 'Main results',
    scope: 'Scope, filters',
    order: 'Order of rows',
    day: 'Taken on',
    build: 'Data build',
    address: 'Open again on the server',
    nothing: 'Four kinds of nothing',
  },
  stamp: (day, build, built) => `Taken on ${day} from Đối Chiếu, data build ${build} of ${built}`,
  cut: '… [cut: an Excel cell holds 32,767 characters]',
  absent: 'absent from the text',
  report: {
    superior: '[SUPERIOR AGENCY]',
    agency: '[ISSUING AGENCY]',
    nation: 'SOCIALIST REPUBLIC OF VIET NAM',
    motto: 'Independence - Freedom - Happiness',
    number: 'No.: …/BC-[…]',
    place_and_day: (day) => `[Place], ${day}`,
    kind: 'REPORT',
    about: (title) => `Comparison of public administration reform communication plans: ${title}`,
    opening: (scope, build, day) =>
      `This report compares public administration reform communication plans within this scope: ${scope}. Its figures were read from the texts of the plans, data build ${build}, taken on ${day}. Every figure leads back to its sentence.`,
    evidence: {
      about: (title) => title,
      opening: (scope, build, day) =>
        `This document quotes the sentences of the plan of ${scope} that can serve as proof in the self-assessment of reform communication. They were read from the text of the plan, data build ${build}, taken on ${day}; points are for the assessing body to give.`,
      figures: 'Evidence by criterion',
    },
    results: 'Main results',
    figures: 'Figures compared',
    sources: 'Sources quoted',
    method: 'How to read the figures',
    method_text: [
      'The figures come from reading the texts of the plans by machine; the confidence column of the Excel file tells how likely each sentence was read correctly.',
      'What was not found in a text may still be done in practice; please check before drawing conclusions.',
    ],
    no_answer: 'No result within the chosen scope.',
    table: (number, title) => `Table ${number}. ${title}`,
    chart: (number, title) => `Chart ${number}. ${title}`,
    chart_alt: (title, summary) =>
      `Chart: ${title}. ${summary} Its figures stand in the table of the same title in this report.`,
    continued: (number, title) => `Table ${number} (continued). ${title}`,
    table_scope: (scope, order) => `Scope: ${scope}; ${order}.`,
    table_source: (build, built, plans) => `Source: ${plans}, read with Đối Chiếu, data build ${build} of ${built}.`,
    signs: 'Signs:',
    rows_cut: (shown, total) =>
      `The table gives the first ${shown} of ${total} rows; all are in the Excel file of the same name.`,
    sources_intro: (shown, total) =>
      shown === total
        ? `The table below gives all ${total} quotes that the figures rest on.`
        : `The table below gives the first ${shown} of ${total} quotes; all are on the sheet “Sources” of the Excel file of the same name.`,
    source_heads: ['No.', 'Plan', 'What', 'Quote', 'Where'],
    position: (page, start) => (page === null ? `character ${start}` : `page ${page}`),
    recipients: 'Recipients:',
    recipient_lines: ['- […];', '- Archive.'],
    signer: '[AUTHORITY AND POSITION OF THE SIGNER]',
    signer_name: '[Full name]',
  },
}
