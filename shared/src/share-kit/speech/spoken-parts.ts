import type { ShareFacts } from '../facts.ts'
import type { Part } from '../fit-parts.ts'
import { endSentence, upperFirst } from '../one-line.ts'
import { fillIn, type KitLocale } from '../say.ts'
import { sayHost } from './speak.ts'
import { spokenContent } from './spoken-content.ts'
import { indonesianSpeech, javaneseSpeech, type SpokenKey } from './spoken-words.ts'

type Frame = (key: SpokenKey, values?: Record<string, string>) => string

/** A sentence of the frame; empty when one of its values is. */
function frameIn(locale: KitLocale): Frame {
  const template = (key: SpokenKey): string => (locale === 'id' ? indonesianSpeech[key] : javaneseSpeech[key].text)
  return (key, values = {}) => (Object.values(values).includes('') ? '' : fillIn(template(key), values))
}

/** A sentence that must be there, or one that is said as its rank finds room. */
const say = (text: string, need: Part['need'] | number = 'whole', shorter: string[] = [], rank = 0): Part => ({
  text: upperFirst(endSentence(text)),
  ...(typeof need === 'number' ? { need: 'wish', rank: need } : { need, rank }),
  shorter,
  gap: ' ',
})

/** Sentences that are good to hear after any message; the first that find room are said. */
const closing = (frame: Frame): Part[] =>
  (['secrets', 'neighbours', 'unsure', 'again', 'calmly'] as const).map((key, index) => say(frame(key), 20 + index))

/** The spoken sentences of a document, for a voice note, a loudspeaker or a meeting; `isMixed` when some of it is not translated. */
export function spokenParts(facts: ShareFacts, locale: KitLocale): { parts: Part[]; isMixed: boolean } {
  const frame = frameIn(locale)
  const content = spokenContent(facts, locale, frame('and'))
  const { isMixed, where, whom, isAboutShort } = content
  const { audience, checked, entry, example, host, isCalm, isToAsk, lead, opening } = facts
  const isAnswer = opening.short !== ''
  const greeting = isAnswer ? frame(isCalm ? 'correction' : 'genuine') : frame('greeting', { agency: content.publisher })
  const whereKey = isToAsk ? 'ask' : 'where'
  const whereSaid = (place: string): string => endSentence(frame(whereKey, { where: place }))
  const whomSaid = frame(audience === 'conditions' ? 'conditions' : 'whom', { whom })
  const parts = [
    say(example ? frame('example') : ''),
    say(greeting, 'cut'),
    say([lead, content.what].filter((part) => part !== '').join(' '), 'cut'),
    isAboutShort ? say(content.about, 'cut', ['']) : say(content.about, isAnswer ? 8 : 10),
    isAboutShort ? say(whomSaid, 4) : say(whomSaid, 'cut', ['']),
    say(entry, 11),
    ...content.steps.map((text, index) => say(text, (isAnswer ? 1 : 13) + index)),
    say(frame('bring', { papers: content.papers }), 'cut'),
    say(content.hasMorePapers ? frame('morePapers') : '', 12),
    say(whereSaid(where), 'cut', [whereSaid(where.split(', ')[0] ?? '')], 1),
    say(frame('when', { when: content.when }), facts.until === undefined ? 5 : 'cut'),
    say(frame('until', { day: content.until })),
    say(frame('cost', { cost: content.cost }), 'cut'),
    say(frame('money')),
    say(isMixed ? frame('mixed') : '', 0),
    say(isAnswer && isCalm ? frame('kindness') : '', 9),
    ...closing(frame),
    say(frame(checked.isCheck ? 'checked' : 'changed', { day: content.checked })),
    say(frame('back', { host: sayHost(host) })),
    say(frame('thanks'), 30),
  ]
  return { parts, isMixed }
}
