import { withPageAnswer, withTags } from '../fixture/break-site.ts'
import { goodPage } from '../fixture/good-site.ts'
import type { Fact } from './fact.ts'
import { sources } from './sources.ts'

const missing = (key: string): Fact => ({
  fact: `there is no preview without ${key}`,
  source: sources.line,
  broken: withTags({ [key]: undefined, [key.replace('og:', 'twitter:')]: 'Isi lain' }),
  refuses: `finds no ${key}`,
})

export const lineFacts: Fact[] = [
  missing('og:title'),
  missing('og:description'),
  missing('og:image'),
  {
    fact: 'it asks for a range, which must be answered rightly or not at all',
    source: sources.line,
    broken: withPageAnswer(({ headers }) => ({
      status: 206,
      headers: { 'content-type': 'text/html', 'content-range': `bytes 0-99/${headers.range?.length}` },
      body: goodPage(),
    })),
    refuses: 'the range is answered wrongly',
  },
  {
    fact: 'a server that refuses ranges is not asked again',
    source: sources.line,
    broken: withPageAnswer(({ headers }) => (headers.range === undefined ? undefined : { status: 416 })),
    refuses: 'answered 416',
  },
]
