import { readTags, type Tag } from '../lab/read-tags.ts'
import type { ServedPage } from './check-pages.ts'
import { siteUrl } from './real-site.ts'

const once = [
  'title',
  'description',
  'link:canonical',
  'og:title',
  'og:description',
  'og:url',
  'og:type',
  'og:site_name',
  'og:locale',
  'og:image',
  'og:image:type',
  'og:image:width',
  'og:image:height',
  'og:image:alt',
  'twitter:card',
  'robots',
]
const absolute = ['link:canonical', 'og:url', 'og:image']

const mostBytes = 2500

/** What is wrong with the limits of a title: 60 characters and 67 bytes; scripts of three bytes a letter may have 90. */
const isTooLong = (title: string): boolean =>
  title.length > 60 || Buffer.byteLength(title) > (Buffer.byteLength(title) > title.length * 1.5 ? 90 : 67)

function faultsOfTags(tags: Tag[]): string[] {
  const valuesOf = (key: string): string[] =>
    tags.filter((tag) => tag.isInHead && tag.isQuoted && tag.key === key).map(({ content }) => content)
  const [title = '', pageTitle = '', description = ''] = ['og:title', 'title', 'og:description'].map((key) => valuesOf(key)[0])
  return [
    ...once.filter((key) => valuesOf(key).length !== 1).map((key) => `has ${valuesOf(key).length} times ${key}`),
    ...once.filter((key) => valuesOf(key).includes('')).map((key) => `has an empty ${key}`),
    ...absolute.filter((key) => !valuesOf(key)[0]?.startsWith(`${siteUrl}/`)).map((key) => `names no whole address in ${key}`),
    ...[title, pageTitle].filter(isTooLong).map((long) => `has the long title ${long}`),
    Array.from(description).length < 60 || description.length > 155 ? `is described in ${description.length} characters` : '',
    Buffer.byteLength(description) > 347 ? `is described in ${Buffer.byteLength(description)} bytes` : '',
    description === valuesOf('description')[0] ? '' : 'is described in two ways',
    valuesOf('og:url')[0] === valuesOf('link:canonical')[0] ? '' : 'has two addresses',
    valuesOf('og:type')[0] === 'article' && valuesOf('article:published_time').length !== 1 ? 'is an article of no day' : '',
  ]
}

/** What is wrong with the head of a page, as it is served. */
export function headFaults({ path, html, headBytes }: ServedPage): string[] {
  const style = html.indexOf('<style')
  const faults = [
    ...faultsOfTags(readTags(html)),
    /<head>\s*<meta charset="utf-8">/i.test(html) ? '' : 'does not begin with its charset',
    headBytes <= mostBytes ? '' : `has ${headBytes} bytes before the end of its tags`,
    style === -1 || Buffer.byteLength(html.slice(0, style)) > headBytes ? '' : 'has a style before its tags',
  ]
  return faults.filter((fault) => fault !== '').map((fault) => `${path} ${fault}`)
}

const dataBlock = /<script type="application\/ld\+json">(.*?)<\/script>/gs

/** The types of things that a page tells search engines of. */
export const dataTypes = ({ html }: ServedPage): string[] =>
  [...html.matchAll(dataBlock)].flatMap(([, json = '']) =>
    (JSON.parse(json) as { '@graph': { '@type': string }[] })['@graph'].map((thing) => thing['@type']),
  )
