import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Cms, type Session, startCms } from './support/start-cms.ts'

let cms: Cms
let administrator: Session
let editor: Session

beforeAll(async () => {
  cms = await startCms()
  administrator = await cms.join('administrator')
  editor = await cms.join('editor')
})
afterAll(() => cms.stop())

describe('case 29, 31, 32: routes of the framework', () => {
  test.each(['run', 'handle-schedules', 'cancel'])('case 29: nobody runs jobs at %s', async (route) => {
    for (const as of [undefined, editor, administrator]) {
      for (const method of ['GET', 'POST']) {
        expect([401, 403, 404]).toContain((await cms.rest(`/payload-jobs/${route}`, { method, as })).status)
      }
    }
  })

  test('case 31: the preferences of another account stay theirs', async () => {
    await cms.rest('/payload-preferences/nav', { as: administrator, body: { value: { secret: 'milik pengelola' } } })
    for (const path of ['/payload-preferences/nav', '/payload-preferences', '/payload-preferences?where[key][equals]=nav']) {
      expect((await cms.rest(path, { as: editor })).text).not.toContain('milik pengelola')
    }
  })

  test('case 32: there is no GraphQL', async () => {
    const answers = [
      await cms.rest('/graphql', { as: editor, body: { query: '{ Users { docs { email } } }' } }),
      await cms.rest('/graphql', { as: editor }),
      await cms.rest('/graphql-playground', { as: editor }),
    ]
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404])
  })
})

test('case 59: the admin is shown in no foreign frame, and no file of it is guessed to be a script', async () => {
  const { default: settings } = await import(join(import.meta.dirname, '../../cms/next.config.mjs'))
  const rules: { source: string; headers: { key: string; value: string }[] }[] = await settings.headers()
  const sent = rules.filter(({ source }) => new RegExp(`^${source}$`).test('/admin/login')).flatMap(({ headers }) => headers)
  const values = new Map(sent.map(({ key, value }) => [key, value]))
  expect(values.get('X-Content-Type-Options')).toBe('nosniff')
  expect(values.get('X-Frame-Options')).toBe('SAMEORIGIN')
  expect(values.get('Content-Security-Policy')).toContain("frame-ancestors 'self'")
})
