import type { Content } from '@ruang-solusi/shared/content'
import { formatDay } from '@ruang-solusi/shared/day'
import { captionOf, shareFacts } from '@ruang-solusi/shared/share-kit'
import { describe, expect, test } from 'vitest'
import { seed, seedContext } from './kit-documents.ts'

const channels = ['whatsapp', 'status', 'telegram', 'facebook', 'instagram'] as const
const withoutLink = (text: string): string => text.replace(/^Selengkapnya.*$/m, '').replace(/https?:\/\/\S+/g, '')
const shut = (programme: Content<'programme'>): boolean => programme.status.state === 'closed' || programme.status.state === 'not-here'

/** Each paper to bring by its name, or by the short one in its brackets. */
const paperNames = (papers: { paper: string }[]): RegExp[] =>
  papers.map(({ paper }) => {
    const name = seedContext.library.find('paper', paper)?.name ?? paper
    const short = /\(([^()]+)\)$/.exec(name)?.[1]
    return new RegExp([name, short].flatMap((text) => (text === undefined ? [] : [text.replace(/[().]/g, '\\$&')])).join('|'))
  })

describe.each(channels)('without its link, a message for %s', (channel) => {
  test.each(seed.programmes)(
    'about $slug still says what, for whom, papers, where, when, cost, until when, checked when, and where to check',
    (programme) => {
      const text = withoutLink(captionOf('programme', programme, seedContext, channel).text)
      const name = programme.plainName.id.replace(/ \((sedang ditutup|tidak ada[^)]*)\)/, '')
      expect(text).toContain(name)
      if (!shut(programme)) expect(text).toContain(programme.conditions[0]?.text.id.split(' ').slice(0, 5).join(' '))
      if (!shut(programme)) for (const paper of paperNames(programme.papers)) expect(text).toMatch(paper)
      expect(text).toMatch(/Yang perlu dibawa: \S/)
      expect(text).toMatch(/^(Ke mana|Tanya): \S/m)
      expect(text).toMatch(/^Kapan: \S/m)
      expect(text).toMatch(/gratis/i)
      expect(text).toContain('Ada yang meminta uang? Laporkan ke')
      const until = shut(programme) ? undefined : programme.status.closesOn
      if (until !== undefined) expect(text).toContain(`Berlaku s.d. ${formatDay(until)}`)
      expect(text).toMatch(/^Diperiksa \d+ \w+ 2026/m)
      expect(text).toMatch(/Cek lagi di .*solusi\.magelangkota\.example/)
    },
  )

  test.each(seed.notices)('about $slug still says what, for whom, papers, where, when, cost and until when', (notice) => {
    const text = withoutLink(captionOf('notice', notice, seedContext, channel).text)
    expect(text).toContain(notice.name.id.split(' ').slice(0, 4).join(' '))
    expect(text).toMatch(/^Untuk siapa: (warga Kelurahan \S|seluruh warga Kota Magelang)/m)
    for (const paper of paperNames(notice.papers)) expect(text).toMatch(paper)
    expect(text).toContain(`Ke mana: ${notice.place.id}`)
    expect(text).toMatch(new RegExp(`^Kapan: .*${formatDay(notice.endsOn)}`, 'm'))
    expect(text).toMatch(/^Gratis\. Ada yang meminta uang\? Laporkan ke/m)
    expect(text).toContain(`Berlaku s.d. ${formatDay(notice.endsOn)}`)
    expect(text).toMatch(notice.sources.length === 0 ? /^Diperbarui \d+ \w+ 2026/m : /^Diperiksa \d+ \w+ 2026/m)
  })
})

test('a programme that is shut says so first and invites nobody', () => {
  for (const programme of seed.programmes.filter(shut)) {
    const { text } = captionOf('programme', programme, seedContext, 'whatsapp')
    expect(text).toMatch(/^\*.*: (sedang ditutup|tidak ada di Kota Magelang)\*$/m)
    expect(text).not.toMatch(/Anda bisa mendaftar|Pendaftaran dibuka|Berlaku s\.d\./)
  }
})

test('only a programme that residents apply for themselves says that they can', () => {
  for (const programme of seed.programmes.filter((each) => !shut(each))) {
    const { entry } = shareFacts('programme', programme, seedContext)
    expect([programme.slug, /bisa mendaftar sendiri/.test(entry)]).toEqual([programme.slug, programme.route === 'apply'])
  }
})

test('the first address in a message is the one of its page, because chat apps draw that preview', () => {
  for (const programme of seed.programmes) {
    const { text } = captionOf('programme', programme, seedContext, 'whatsapp')
    const [first] = text.match(/(?:https?:\/\/)?(?:[a-z\d-]+\.)+(?:example|id|com)\S*/g) ?? []
    expect([programme.slug, first]).toEqual([programme.slug, `https://solusi.magelangkota.example/program/${programme.slug}/?dari=wa`])
  }
})

test('a story keeps its teller hidden and says so', () => {
  for (const story of seed.stories) {
    const { text } = captionOf('story', story, seedContext, 'whatsapp')
    expect(text).toContain(
      `${story.alias}, ${story.area}; ${story.composed ? 'cerita gabungan dari beberapa pengalaman, ' : ''}nama disamarkan`,
    )
  }
})
