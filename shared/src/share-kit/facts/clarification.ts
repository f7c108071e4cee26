import type { Content } from '../../content/index.ts'
import { baseFacts, saysFree } from '../base-facts.ts'
import { sayCounter } from '../counter.ts'
import { cutAtWord } from '../cut.ts'
import { sayDay } from '../days.ts'
import { defang, defangOnly } from '../defang.ts'
import type { Extra, Said, ShareFacts } from '../facts.ts'
import type { KitContext } from '../kit-context.ts'
import { calmly, oneLine } from '../one-line.ts'
import type { Say } from '../say.ts'

type Clarification = Content<'clarification'>
type Verdict = Clarification['verdict']

const seenPlaces: Record<Clarification['seenIn'][number], string> = {
  whatsapp: 'WhatsApp',
  facebook: 'Facebook',
  instagram: 'Instagram',
  tiktok: 'TikTok',
  telegram: 'Telegram',
  x: 'X',
  sms: 'SMS',
  spoken: 'pembicaraan',
  letter: 'surat',
}

const judgements: Record<Verdict, string> = {
  false: 'tidak benar',
  misleading: 'menyesatkan',
  true: 'benar',
  unproven: 'belum dapat dibuktikan, mohon tidak diteruskan dulu',
}

const kindness = 'Pesannya tampak meyakinkan, jadi wajar bila sempat diteruskan.'
const longestClaim = 140
const calm = 'Jangan panik, banyak yang mengalaminya.'

/** The rumour after the truth: where it goes round, what it says, what must not be tapped. */
function rumourOf({ claim, claimLinks, seenIn, seenOn, verdict }: Clarification): Extra {
  const where = seenIn.map((place) => seenPlaces[place]).join(', ')
  const since = sayDay(seenOn)
  const quoted = cutAtWord(calmly(defang(oneLine(claim))), longestClaim)
  const links = claimLinks.map(({ link }) => defang(oneLine(link))).join(', ')
  const circulating = `Kabar yang beredar${where === '' ? '' : ` lewat ${where}`}${since === '' ? '' : ` sejak ${since}`} ${judgements[verdict]}.`
  const warning = links === '' ? '' : ` Tautannya jangan dibuka: ${links}`
  return { text: `${circulating}${quoted === '' ? '' : ` Isinya: “${quoted}”`}${warning}`, shorter: `${circulating}${warning}` }
}

const leads: Record<Verdict, 'lead-truth' | 'lead-genuine' | 'lead-unproven'> = {
  false: 'lead-truth',
  misleading: 'lead-truth',
  true: 'lead-genuine',
  unproven: 'lead-unproven',
}

/** What the message of a clarification says: thanks, the truth, the right way; the rumour late, defanged, and without blame. */
export function clarificationFacts(clarification: Clarification, context: KitContext, say: Say): ShareFacts {
  const { verdict, claimLinks } = clarification
  const base = baseFacts('clarification', clarification, context.library.find('agency', clarification.agency), context, say)
  const links = claimLinks.map(({ link }) => link)
  const safe = (said: Said): Said => ({ ...said, text: defangOnly(said.text, links) })
  const programme = clarification.programme === undefined ? undefined : context.library.find('programme', clarification.programme)
  const steps = clarification.procedure.map(({ text }) => safe(say.content(text)))
  const texts = [clarification.name.id, clarification.correction.id, ...steps.map(({ text }) => text), programme?.cost.id ?? '']
  const fell = clarification.ifFellForIt.map(({ text }) => safe(say.content(text)).text).filter((text) => text !== '' && text !== calm)
  const isTrue = verdict === 'true'
  return {
    ...base,
    isCalm: !isTrue,
    opening: { text: say.frame('opening-correction'), short: say.frame('opening-short') },
    lead: say.frame(leads[verdict]),
    what: safe(say.content(clarification.name)),
    about: safe(say.content(clarification.correction)),
    list: { heading: 'Cara yang benar', items: steps, isOrdered: true },
    where: say.name(sayCounter(base.counter)),
    isToAsk: true,
    cost: saysFree(...texts) ? say.framed('free') : say.name(''),
    more: [
      rumourOf(clarification),
      ...(isTrue ? [] : [{ text: kindness }]),
      ...(fell.length === 0 ? [] : [{ text: `Sudah telanjur? ${calm} ${fell.join(' ')}`, shorter: `Sudah telanjur? ${calm}` }]),
    ],
    checked: { ...base.checked, isCheck: true },
  }
}
