import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { create, ground } from './support/documents.ts'
import { type Cms, type Session, startCms } from './support/start-cms.ts'

let cms: Cms
let editor: Session
let topic: string

beforeAll(async () => {
  cms = await startCms()
  const administrator = await cms.join('administrator')
  topic = (await ground(cms, administrator)).topic.id
  editor = await cms.join('editor')
})
afterAll(() => cms.stop())

const words = (text: string) => ({ type: 'text', version: 1, text, format: 0, mode: 'normal', style: '', detail: 0 })
const element = (type: string, children: object[], more: object = {}) => ({
  type,
  version: 1,
  format: '',
  indent: 0,
  direction: 'ltr',
  children,
  ...more,
})
const textOf = (...children: object[]) => ({ root: element('root', children) })
const linkTo = (url: string) =>
  textOf(element('paragraph', [element('link', [words('x')], { fields: { linkType: 'custom', newTab: false, url } })]))

type Refusal = { errors: { message: string; data?: { errors: { path: string }[] } }[] }
const save = (problem: unknown, query = '') =>
  cms.rest<Refusal>(`/topics/${topic}${query}`, { method: 'PATCH', as: editor, body: { problem, _status: query ? 'draft' : 'published' } })

/** A rich text or JSON of so many levels, as text: building it as objects would overflow before it is sent. */
const deepText = (levels: number): string => {
  const open = '{"type":"quote","version":1,"children":['
  return `{"problem":{"root":{"type":"root","version":1,"children":[${open.repeat(levels)}${']}'.repeat(levels)}]}}}`
}

describe('case 45: rich text', () => {
  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\tscript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    ' javascript:alert(1)',
    'javascript&colon;alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'file:///etc/passwd',
    '//evil.example',
    'http:evil.example',
    'https://magelangkota.go.id@evil.example',
    'blob:https://magelangkota.go.id/1',
  ])('with a link to %j is not published', async (url) => {
    const { status } = await save(linkTo(url))
    expect(status).toBe(400)
  })

  test.each([
    ['an unknown node', textOf(element('iframe', [words('x')]))],
    ['a heading of a bad tag', textOf(element('heading', [words('x')], { tag: 'script' }))],
    [
      'a list of a bad tag',
      textOf(element('list', [element('listitem', [words('x')], { value: 1 })], { listType: 'bullet', tag: 'style' })),
    ],
    ['an upload node', textOf({ type: 'upload', version: 1, relationTo: 'users', value: 'x' })],
    ['text instead of nodes', 'x'],
    ['no root', {}],
    ['children that are no list', { root: { type: 'root', version: 1, children: 'x' } }],
    ['children of nothing', { root: { type: 'root', version: 1, children: [null] } }],
  ])('with %s is not published and is no failure of ours', async (_name, problem) => {
    const live = await save(problem)
    expect(live.status, live.text).toBe(400)
    const draft = await save(problem, '?draft=true')
    expect(draft.status, draft.text).toBeLessThan(500)
    const read = await cms.rest(`/topics/${topic}?draft=true`, { as: editor })
    expect(read.status).toBe(200)
    await save(textOf(element('paragraph', [words('Utuh lagi.')])), '?draft=true')
  })

  test.each([101, 5_000, 20_000])('%i levels deep is refused, live and as a draft', async (levels) => {
    for (const query of ['', '?draft=true']) {
      const text = deepText(levels)
      const { status } = await cms.rest(`/topics/${topic}${query}`, {
        method: 'PATCH',
        as: editor,
        body: text,
        headers: { 'content-type': 'application/json' },
      })
      expect([400, 413]).toContain(status)
    }
  })

  test('20,000 levels deep as a form, the way uploads and the admin send, is refused as well', async () => {
    const form = new FormData()
    form.set('_payload', deepText(20_000))
    const { status } = await cms.rest(`/topics/${topic}`, { method: 'PATCH', as: editor, form })
    expect(status).toBe(400)
  })

  test('as deep as it may be sent still ends as a message at its field', async () => {
    const { status } = await save(JSON.parse(deepText(45)).problem)
    expect(status).toBe(400)
  })
})

test('case 45: JSON of 20,000 levels is refused in a form that names a rule or its cases', async () => {
  for (const name of ['rule', 'cases', 'steps']) {
    const form = new FormData()
    form.set('_payload', `{"${name}":${'['.repeat(20_000)}${']'.repeat(20_000)}}`)
    const { status } = await cms.rest('/programmes?draft=true', { as: editor, form })
    expect(status, name).toBe(400)
  }
})

test('what was live stays as it was', async () => {
  const { text } = await cms.rest(`/topics/${topic}?depth=0`, { as: editor })
  expect(text).not.toMatch(/alert|evil|iframe|quote/)
  await expect(create(cms, editor, 'topics', { name: 'x' }, false)).resolves.toBeDefined()
})
