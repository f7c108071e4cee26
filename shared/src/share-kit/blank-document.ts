import type { Content, ContentType } from '../content/index.ts'

const published = { slug: '', summary: { id: '' }, example: false, publishedOn: '', changedOn: '' }
const name = { id: '' }
const text = { id: '' }

/** What a form of each type holds before anything is filled in. */
const blank: { [Type in ContentType]: Content<Type> } = {
  topic: { ...published, name, icon: 'school', order: 1, problem: { id: [] }, figures: [], actions: [] },
  agency: { ...published, name: '', shortName: '', kind: 'office', places: [], officialAccounts: [], officialDomains: [] },
  programme: {
    ...published,
    officialName: '',
    plainName: name,
    topics: [],
    agency: '',
    status: { state: 'open' },
    route: 'apply',
    benefit: { kind: 'service', headline: text, amounts: [], rhythm: 'as-needed' },
    conditions: [],
    cases: [],
    steps: [],
    papers: [],
    cost: text,
    remedy: { kind: 'none' },
    question: text,
    legalBasis: [],
    sources: [],
  },
  paper: { ...published, name: '', whereToGet: text, cost: text, ifLacking: text },
  story: {
    ...published,
    name,
    alias: '',
    area: '',
    composed: false,
    situation: text,
    problem: text,
    turningPoint: text,
    whatHelped: text,
    whatYouCanDo: [],
    programmes: [],
    topics: [],
    agency: '',
    sources: [],
  },
  clarification: {
    ...published,
    name,
    agency: '',
    claim: '',
    claimLinks: [],
    seenOn: '',
    seenIn: [],
    kind: 'misleading',
    verdict: 'unproven',
    correction: text,
    evidence: [],
    procedure: [],
    ifFellForIt: [],
    corrections: [],
  },
  notice: {
    ...published,
    name,
    agency: '',
    startsOn: '',
    endsOn: '',
    state: 'upcoming',
    place: text,
    kelurahan: [],
    body: text,
    papers: [],
    sources: [],
  },
  guide: { ...published, name, agency: '', topics: [], steps: [], papers: [], sources: [] },
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

/** The given value, or the blank one where nothing fitting is given; what a row still lacks stays missing. */
function filled(base: unknown, given: unknown): unknown {
  if (given === undefined || given === null) return base
  if (Array.isArray(base)) return Array.isArray(given) ? given.filter((row) => row !== null && row !== undefined) : base
  if (!isObject(base)) return given
  if (!isObject(given)) return base
  const keys = new Set([...Object.keys(base), ...Object.keys(given)])
  return Object.fromEntries([...keys].map((key) => [key, filled(base[key], given[key])]))
}

/** A form that is still being filled in, as a document that captions can be written from. */
export const fromDraft = <Type extends ContentType>(type: Type, draft: Record<string, unknown>): Content<Type> =>
  filled(blank[type], draft) as Content<Type>
