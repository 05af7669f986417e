export const cite = {
  plan: 'Plan',
  number: 'no. {{number}}',
  page: 'page {{page}}',
  copy: 'Copy with source',
  copied: 'Copied',
  failed: 'The browser refused to copy',
}
