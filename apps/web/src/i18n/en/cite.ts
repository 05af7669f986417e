export const cite = {
  plan: 'Plan',
  programme: 'Programme',
  number: 'no. {{number}}',
  decision: 'issued with Decision no. {{number}}',
  page: 'page {{page}}',
  copy: 'Copy with source',
  copied: 'Copied',
  failed: 'The browser refused to copy',
}
