/** A text cut at its values: `{{n}} kế hoạch` → name n, then the words. Even places are words, odd ones names. */
type Template = readonly string[]

/** What asks for more than words and values: the library itself answers then. */
const SPECIAL = [
  'context',
  'ordinal',
  'interpolation',
  'returnObjects',
  'ns',
  'lng',
  'lngs',
  'postProcess',
  'keyPrefix',
]

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

function templateOf(text: unknown): Template | null {
  if (typeof text !== 'string' || text.includes('$t(')) return null
  const cut = text.split(/\{\{(\w+)\}\}/)
  return cut.some((words, at) => at % 2 === 0 && words.includes('{{')) ? null : cut
}

/**
 * Words and values of a text, with its form of number where a `count` is given: what nearly all texts are. The same as
 * i18next gives, without its way through every feature; null where that way is needed (no such text, other options, a value
 * that is missing).
 */
export function quickText(
  resource: (key: string) => unknown,
  language: string,
): (key: unknown, values: unknown) => string | null {
  const known = new Map<string, Template>()
  const plural = new Intl.PluralRules(language)

  const find = (key: string): Template | null => {
    const found = known.get(key)
    if (found !== undefined) return found
    const made = templateOf(resource(key))
    if (made !== null) known.set(key, made)
    return made
  }

  return (key, values) => {
    if (typeof key !== 'string' || (values !== undefined && !isRecord(values))) return null
    if (values === undefined) return find(key)?.join('') ?? null
    if (SPECIAL.some((name) => values[name] !== undefined)) return null
    const { count } = values
    if (count !== undefined && typeof count !== 'number') return null
    const template = (count === undefined ? null : find(`${key}_${plural.select(count)}`)) ?? find(key)
    if (template === null) return null
    let text = template[0] ?? ''
    for (let at = 1; at < template.length; at += 2) {
      const value = values[template[at] ?? '']
      if (typeof value !== 'string' && typeof value !== 'number') return null
      text += value + (template[at + 1] ?? '')
    }
    return text
  }
}
