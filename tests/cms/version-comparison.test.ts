import { join } from 'node:path'
import { createElement } from 'react'
import { renderToReadableStream } from 'react-dom/server'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { consentData, made, storyData, uploadEvidence } from './support/consents.ts'
import { agencyData, create, ground, programmeData } from './support/documents.ts'
import { requestOf } from './support/server-functions.ts'
import { type Cms, type Session, startCms } from './support/start-cms.ts'

let cms: Cms
let editor: Session
let author: Session
let consent: string
let draft: string
let story: string

beforeAll(async () => {
  cms = await startCms()
  const { agency, topic } = await ground(cms, await cms.join('administrator'))
  editor = await cms.join('editor')
  author = await cms.join('author', [agency.id])
  const other = await create(cms, editor, 'agencies', agencyData())
  const evidence = (await uploadEvidence(cms, editor, 77)).id
  consent = made(await cms.rest('/consents', { as: editor, body: consentData({ evidence, person: 'Sulastri' }) })).id
  draft = (await create(cms, editor, 'programmes', programmeData(other.id, topic.id, { plainName: 'Rencana rahasia' }), false)).id
  story = (await create(cms, editor, 'stories', storyData(agency.id, topic.id, { consents: [consent] }), false)).id
})
afterAll(() => cms.stop())

/** What the comparison of versions shows for a link that was empty before. */
async function compared(as: Session, collection: 'stories' | 'notices', name: string, versionValue: unknown): Promise<string> {
  const field = cms.payload.collections[collection].config.flattenedFields.find((found) => found.name === name)
  const path = (field?.admin as { components?: { Diff?: string } } | undefined)?.components?.Diff ?? ''
  expect(path, 'Payload’s own comparison looks titles up without asking who reads').not.toBe('')
  const [file = '', component = ''] = path.split('#')
  const Diff = (await import(join(import.meta.dirname, '../../cms', file)))[component]
  const req = await requestOf(cms, as)
  const props = { comparisonValue: null, versionValue, clientField: { label: 'Tautan' }, field, i18n: req.i18n, req }
  return new Response(await renderToReadableStream(createElement(Diff, props))).text()
}

test('case 12: comparing versions names no person of a consent to an author who may not read it, and does to the desk', async () => {
  const { status } = await cms.rest(`/stories/${story}?draft=true`, { as: author })
  expect(status).toBe(200)
  expect(await compared(author, 'stories', 'consents', [consent])).not.toContain('Sulastri')
  expect(await compared(editor, 'stories', 'consents', [consent])).toContain('Sulastri')
})

test('case 12: comparing versions names no draft of another agency', async () => {
  expect(await compared(author, 'notices', 'programme', draft)).not.toContain('Rencana rahasia')
  expect(await compared(editor, 'notices', 'programme', draft)).toContain('Rencana rahasia')
})
