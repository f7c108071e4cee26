import { handleEndpoints } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { agencyData, create, ground } from './support/documents.ts'
import { type Cms, type Session, startCms } from './support/start-cms.ts'

let cms: Cms
let editor: Session
beforeAll(async () => {
  cms = await startCms()
  await ground(cms, await cms.join('administrator'))
  editor = await cms.join('editor')
})
afterAll(() => cms.stop())

test('saves that other processes send at the same moment win or are told to wait, and none is our failure', async () => {
  const { default: config } = await import('../../cms/src/payload.config.ts')
  const { id } = await create(cms, editor, 'agencies', agencyData())
  // straight into the stack, past the turns that one process keeps
  const save = async (name: string) => {
    const request = new Request(`http://localhost:3000/api/agencies/${id}?draft=true`, {
      method: 'PATCH',
      headers: { 'content-type': 'application/json', authorization: `JWT ${editor.token}` },
      body: JSON.stringify({ name }),
    })
    const response = await handleEndpoints({ config, request })
    return { status: response.status, text: await response.text() }
  }
  const answers = await Promise.all(Array.from({ length: 12 }, (_none, index) => save(`Nama ${index}`)))
  expect(answers.filter(({ status }) => status !== 200 && status !== 409)).toEqual([])
  expect(answers.some(({ status }) => status === 200)).toBe(true)
  for (const { status, text } of answers) if (status === 409) expect(text).toContain('Orang lain sedang menyimpan')
})
