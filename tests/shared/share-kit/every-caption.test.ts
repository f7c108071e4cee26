import { reviewText } from '@ruang-solusi/shared/coach'
import { type Caption, captionOf, captionsOf, kitChannels } from '@ruang-solusi/shared/share-kit'
import { expect, test } from 'vitest'
import { hostileSnapshot } from '../../unfurl/hostile/snapshot.ts'
import { contextOf, namedDocuments, seedContext, seedDocuments } from './kit-documents.ts'

const hostile = hostileSnapshot(30)
const hostileContext = contextOf(hostile)
const all = [
  ...seedDocuments.map((named) => ({ ...named, context: seedContext })),
  ...namedDocuments(hostile).map((named) => ({ ...named, context: hostileContext })),
]
const written = all.flatMap((named) => captionsOf(named.type, named.document, named.context).map((caption) => ({ named, caption })))
const each = (check: (text: string, caption: Caption, named: (typeof all)[number]) => void) => {
  for (const { named, caption } of written) check(caption.text, caption, named)
}

test('there are seed and hostile documents of every type', () => {
  expect(new Set(all.map(({ type }) => type)).size).toBe(8)
  expect(all.length).toBeGreaterThan(300)
})

test('every caption is written, fits its channel and says how long it is', () => {
  each((text, { channel, used, most }, { name }) => {
    expect([name, channel, text.trim() !== '', used > 0 && used <= most]).toEqual([name, channel, true, true])
  })
})

test('X counts at most 280 letters when each link counts as 23', () => {
  each((text, { channel }, { name }) => {
    if (channel !== 'x') return
    const counted = Array.from(text.replace(/https?:\/\/\S+/g, 'x'.repeat(23))).length
    expect([name, counted <= 280]).toEqual([name, true])
  })
})

test('an SMS holds only letters that every phone sends as one', () => {
  each((text, { channel }, { name }) => {
    if (channel === 'sms')
      expect([name, text.length <= 306, /^[\w\s@£$¥èéùìòÇØøÅåΔΦΓΛΩΠΨΣΘΞÆæßÉ!"#¤%&'()*+,\-./:;<=>?¡ÄÖÑÜ§¿äöñüà]*$/.test(text)]).toEqual([
        name,
        true,
        true,
      ])
  })
})

test('a voice needs 70 to 85 words in either language, and never says half a sentence without an end', () => {
  each((text, { unit, channel }, { name }) => {
    if (unit !== 'words') return
    const words = text.split(/\s+/).length
    expect([name, channel, words >= 70 && words <= 85, /[.?]$/.test(text)]).toEqual([name, channel, true, true])
  })
})

test('an example says CONTOH first, and nothing else does', () => {
  each((text, { channel }, { name, document, context }) => {
    const isExample = document.example || context.settings.example
    expect([name, channel, text.startsWith('CONTOH')]).toEqual([name, channel, isExample])
  })
})

test('captions promise nothing, cry nothing out and carry no sign of a value that was never filled in', () => {
  for (const { type, document, name } of seedDocuments) {
    for (const { text, channel } of captionsOf(type, document, seedContext)) {
      expect([name, channel, text.match(/berhak|pasti dapat|!|undefined|\[object|\bNaN\b|\p{Extended_Pictographic}/iu)]).toEqual([
        name,
        channel,
        null,
      ])
    }
  }
})

test('every caption leads back to the page, with a mark for its channel that names nobody', () => {
  const marks = { whatsapp: 'wa', status: 'st', telegram: 'tg', facebook: 'fb', x: 'x', sms: 'sms' } as const
  each((text, { channel }, { name, type }) => {
    if (channel === 'instagram' || channel.startsWith('spoken')) return
    const links = text.match(/https:\/\/solusi\.magelangkota\.example\S*/g)
    expect([name, channel, links?.length]).toEqual([name, channel, 1])
    expect(links?.[0]).toMatch(
      new RegExp(`^https://solusi\\.magelangkota\\.example/[a-z-]+/[a-z0-9-]+/\\?dari=${marks[channel as keyof typeof marks]}$`),
    )
    expect(type).toBeTypeOf('string')
  })
})

test('every caption names the site in letters that can be typed or spoken, and a day', () => {
  each((text, { channel, unit }, { name }) => {
    const host = unit === 'words' ? 'solusi titik magelangkota titik example' : 'solusi.magelangkota.example'
    const day = unit === 'words' ? / (dua ribu|kalih ewu) / : / 20(26|27)/
    expect([name, channel, text.includes(host), day.test(text)]).toEqual([name, channel, true, true])
  })
})

test('the same document gives the same captions', () => {
  for (const { type, document, context } of all.slice(0, 80)) {
    for (const channel of kitChannels) {
      expect(captionOf(type, structuredClone(document), context, channel)).toEqual(captionOf(type, document, context, channel))
    }
  }
})

test('the coach finds nothing in an Indonesian caption of the seed that must be changed', () => {
  for (const { type, document, name } of seedDocuments) {
    for (const { text, channel, lang } of captionsOf(type, document, seedContext)) {
      const found = lang === 'id' ? reviewText(text.replace(/https?:\/\/\S+/g, '')).filter(({ severity }) => severity === 'must') : []
      expect([name, channel, found]).toEqual([name, channel, []])
    }
  }
})
