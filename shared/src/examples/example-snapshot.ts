import type { Content, ContentType, Media } from '../content/index.ts'
import type { IsoDay } from '../day.ts'
import { Snapshot, snapshotVersion } from '../snapshot.ts'
import { exampleParameters } from './catalogue/parameters.ts'
import { exampleQuestions } from './catalogue/questions.ts'
import { type DrawingKey, drawingKeys } from './drawings/index.ts'
import { exampleDocument } from './example-document.ts'
import { examples } from './examples.ts'
import { exampleSettings } from './settings.ts'

/**
 * All examples as one snapshot on a day, for tests and for building the site without a CMS.
 * @param media the drawings after upload, so that documents can name their hash.
 * @throws ZodError when an example does not fit its contract.
 */
export function exampleSnapshot({ media, day }: { media: Record<DrawingKey, Media>; day: IsoDay }): Snapshot {
  const hashes = Object.fromEntries(drawingKeys.map((key) => [key, media[key].hash])) as Record<DrawingKey, string>
  const documents = <Type extends ContentType>(type: Type): Content<Type>[] =>
    examples[type].map((example) => exampleDocument(type, example, hashes, day)).sort((a, b) => (a.slug < b.slug ? -1 : 1))

  return Snapshot.parse({
    version: snapshotVersion,
    settings: exampleSettings,
    topics: documents('topic'),
    agencies: documents('agency'),
    programmes: documents('programme'),
    papers: documents('paper'),
    stories: documents('story'),
    clarifications: documents('clarification'),
    notices: documents('notice'),
    guides: documents('guide'),
    questions: exampleQuestions,
    parameters: exampleParameters,
    media: drawingKeys.map((key) => media[key]).sort((a, b) => (a.hash < b.hash ? -1 : 1)),
    redirects: [],
    gone: [],
    withdrawn: { pages: [], pictures: [] },
  })
}
