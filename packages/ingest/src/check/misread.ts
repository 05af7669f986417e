/** What is said beside a finding that a scan may have made. */
export const MISREAD = {
  vi: 'Bản quét có thể nhận dạng sai, cần đối chiếu với bản gốc.',
  en: 'The scan may be misread; compare with the original.',
} as const
