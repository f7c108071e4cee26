import type { Check, GateFinding } from '../check.ts'
import type { PageFacts } from '../page-facts.ts'

const requiredTags = [
  'description',
  'og:title',
  'og:description',
  'og:url',
  'og:image',
  'og:type',
  'og:site_name',
  'og:locale',
  'og:image:type',
  'og:image:width',
  'og:image:height',
  'og:image:alt',
  'twitter:card',
]

/** Values by what they describe; only those in the head, where crawlers look. */
function headValues({ elements, titles }: PageFacts): Map<string, string[]> {
  const values = new Map<string, string[]>([['title', titles]])
  const add = (key: string, value: string | undefined) => values.set(key, [...(values.get(key) ?? []), value?.trim() ?? ''])
  for (const { name, attributes, isInHead } of elements) {
    if (name === 'html') add('lang', attributes.lang)
    if (!isInHead) continue
    if (name === 'link' && attributes.rel === 'canonical') add('canonical', attributes.href)
    if (name === 'meta') add(attributes.property ?? attributes.name ?? '', attributes.content)
  }
  return values
}

function describe(key: string, found: string[]): string | undefined {
  if (found.length === 0) return `has no ${key}`
  if (found.length > 1) return `has ${found.length} times ${key}`
  return found[0] === '' ? `has an empty ${key}` : undefined
}

/** Each page has a language, a title, a canonical address and each tag that chat apps read, exactly once. */
export const checkHeadTags: Check = ({ pages }) =>
  pages.flatMap((page) => {
    const values = headValues(page)
    return ['lang', 'title', 'canonical', ...requiredTags].flatMap((key): GateFinding[] => {
      const message = describe(key, values.get(key) ?? [])
      return message === undefined
        ? []
        : [{ page: page.path, message, problem: `keterangan untuk pratinjau tautan (${key}) tidak lengkap` }]
    })
  })
