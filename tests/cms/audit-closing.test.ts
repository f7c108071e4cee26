import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { agencyData, create } from './support/documents.ts'
import { type Cms, type Session, startCms } from './support/start-cms.ts'

let cms: Cms
let editor: Session

beforeAll(async () => {
  cms = await startCms()
  editor = await cms.join('editor')
})
afterAll(() => cms.stop())

test('what was written last is in the audit chain before the CMS closes', async () => {
  const { body } = await cms.rest<{ entries: number }>('/audit-trail/check', { as: editor })
  await create(cms, editor, 'agencies', agencyData())
  await cms.close()
  const head = JSON.parse(await readFile(String(cms.payload.config.custom.auditHead), 'utf8')) as { sequence: number }
  expect(head.sequence).toBeGreaterThan(body.entries)
})
