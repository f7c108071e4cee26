import { afterAll, beforeAll, expect, test } from 'vitest'
import { create, ground, programmeData } from './support/documents.ts'
import { type Cms, type Session, startCms } from './support/start-cms.ts'

let cms: Cms
let editor: Session
let id: string
beforeAll(async () => {
  cms = await startCms()
  editor = await cms.join('administrator')
  const { agency, topic } = await ground(cms, editor)
  id = (await create(cms, editor, 'programmes', programmeData(agency.id, topic.id))).id
})
afterAll(() => cms.stop())
const paths = (fields: any[], prefix = ''): string[] =>
  fields.flatMap((f) => [`${prefix}${f.name}`, ...(f.flattenedFields && f.type !== 'blocks' ? paths(f.flattenedFields, `${prefix}${f.name}.`) : [])])
test('fuzz', async () => {
  const out: Record<string, number[]> = {}
  const note = async (path: string, o = {}) => {
    const t = Date.now()
    let status = 0
    try { status = (await cms.rest(path, { as: editor, ...o })).status } catch (e) { status = 999; console.log('THROW', path, String(e).slice(0, 100)) }
    const ms = Date.now() - t
    if (status >= 500 || ms > 1000) console.log(status, ms, path.slice(0, 120))
  }
  for (const c of ['programmes', 'media', 'users', 'payload-preferences', 'payload-locked-documents']) {
    const fields = (cms.payload.collections as any)[c].config.flattenedFields
    for (const p of [...paths(fields), 'hash', 'salt', 'nope', 'id', '_status', '__proto__', 'constructor', 'rule.all.question', 'a b', "name'--", '$where']) {
      await note(`/${c}?sort=${p}`)
      await note(`/${c}?sort=-${p}&draft=true`)
      for (const op of ['equals', 'exists', 'like', 'in', 'greater_than', 'near', '$ne', 'all', 'within']) {
        await note(`/${c}?where[${p}][${op}]=x`)
      }
      await note(`/${c}?where[${p}][equals][a]=x`)
      await note(`/${c}?where[${p}][equals][]=x`)
      await note(`/${c}?where[${p}]=x`)
      await note(`/${c}?select[${p}]=true`)
      if (c === 'programmes') await note(`/${c}/versions?sort=version.${p}`)
    }
  }
  const deep = `where${'[or][0]'.repeat(60)}[name][equals]=x`
  for (const q of [deep, 'where=x', 'where[]=x', 'where[or]=x', 'where[or][]=x', 'where[or][0]=x', 'where[and][a]=x', 'page=-1', 'page=1e308', 'page=x', 'page=0', 'limit=1e308', 'limit=x', 'limit[]=1', 'depth=999', 'depth=-1', 'depth=x', 'depth=1e308', 'locale=zz', 'locale=*', 'locale=all', 'locale[]=id', 'fallback-locale=zz','fallbackLocale=zz', 'fallbackLocale[]=id', 'draft=x', 'draft[]=1', 'trash=x', 'select=x', 'select[]=x', 'select[a][b]=x', 'populate=x', 'populate[media]=x', 'joins=x', 'joins[x]=1', 'sort[]=name', 'sort[a]=name', 'sort=', 'sort=,', 'sort=-', 'pagination=false', 'limit=', `where[plainName][in]=${'x,'.repeat(40000)}`, 'where[id][equals]=%00', 'where[plainName][equals]=%00','where[plainName][like]=%25', 'where[plainName][like]=%5B', 'where[plainName][contains]=(', 'where[updatedAt][greater_than]=x', 'where[example][equals]=x', 'where[agency][equals]=x', 'where[agency.name][equals]=x', 'where[agency.nope][equals]=x','sort=agency.name', 'where[id][in]=', 'where[id][equals]=null', 'where[id][like]=x', 'where[createdAt][exists]=maybe', 'select[plainName]=false', 'select[rule][all]=true', '%', '%E0%A4%A', 'where[%00][equals]=x', 'where[plainName][equals]=' + 'x'.repeat(50000), 'flattenLocales=false', 'data=x', 'data={', 'joins[a][limit]=-1', 'count=1', 'distinct=1', 'field=x'])
    for (const p of ['/programmes', '/programmes/versions', `/programmes/${id}`, '/programmes/count', '/globals/site-settings', '/globals/site-settings/versions', '/users/me', '/media', '/programmes/distinct']) await note(`${p}?${q}`)
  for (const bad of ['%00', '9'.repeat(400), '..%2f', '__proto__', 'constructor', 'toString', '%', '%E0%A4%A', '%2e%2e', 'null', 'undefined', '0', '-1', '{}', '[object Object]', 'versions', 'access'])
    for (const p of [`/programmes/${bad}`, `/programmes/versions/${bad}`, `/${bad}`, `/globals/${bad}`, `/media/file/${bad}`, `/users/${bad}`, `/programmes/access/${bad}`, `/payload-preferences/${bad}`, `/programmes/${bad}/duplicate`]) {
      await note(p)
      await note(p, { method: 'PATCH', body: { plainName: 'x' } })
      await note(p, { method: 'POST', body: {} })
      await note(p, { method: 'DELETE' })
    }
  const bodies: unknown[] = ['null', '[]', '1', '"x"', '{"a":', '['.repeat(10000) + ']'.repeat(10000), `{"plainName":${'['.repeat(10000)}${']'.repeat(10000)}}`, { plainName: { $ne: 1 } }, { plainName: null }, { agency: { $ne: null } }, { agency: ['x'] }, { topics: 'x' }, { topics: [{ $ne: 1 }] }, { sources: 'x' }, { sources: [null] }, { sources: [1] }, { benefit: 'x' }, { benefit: null }, { benefit: { amounts: 'x' } }, { benefit: { amounts: [null] } }, { status: [] }, { publishedOn: {} }, { publishedOn: 1e308 }, { publishedOn: 'x' }, { publishedOn: [] }, { _status: {} }, { _status: 'zzz' }, { _status: null }, { deletedAt: 'x' }, { deletedAt: {} }, { slug: {} }, { slug: 1 }, { slug: null }, { id: 'x' }, { id: null }, { createdAt: 'x' }, { updatedAt: 'x' }, { updatedAt: {} }, { image: {} }, { image: 'x' }, { rule: 'x' }, { rule: { all: 'x' } }, { cases: [{ answers: 1 }] }, { example: 'x' }, { example: {} }, { papers: [{ paper: {} }] }, { papers: [{ id: {}, paper: 'x' }] }, { papers: [{ id: 'x' }, { id: 'x' }] }, { summary: 1 }, { summary: {} }, { summary: ['x'] }, { conditions: [{ text: { id: 'x' } }] }, { __proto__: { x: 1 } }, '{"__proto__":{"x":1}}', '{"constructor":{"x":1}}', { plainName: 'a\u0000b' }, { plainName: '\ud800' }, { plainName: 'x'.repeat(40001) }]
  for (const b of bodies)
    for (const [p, m] of [['/programmes', 'POST'], ['/programmes?draft=true', 'POST'], [`/programmes/${id}`, 'PATCH'], [`/programmes/${id}?draft=true`, 'PATCH'], [`/programmes/${id}?draft=true&autosave=true`, 'PATCH'], ['/users', 'POST'], ['/users/login', 'POST'], ['/users/forgot-password', 'POST'], ['/users/reset-password', 'POST'], ['/users/unlock', 'POST'], ['/users/logout', 'POST'], ['/users/refresh-token', 'POST'], ['/users/first-register', 'POST'], ['/globals/site-settings', 'POST'], ['/media', 'POST'], ['/payload-preferences/x', 'POST'], ['/payload-locked-documents', 'POST'], ['/topics', 'POST'], ['/questions', 'POST'], ['/redirects', 'POST'], ['/eligibility/evaluate', 'POST']] as const) {
      const t = Date.now()
      const r = await cms.rest(p, { as: editor, method: m, body: b }).catch((e) => ({ status: 999, text: String(e) }))
      if (r.status >= 500 || Date.now() - t > 2000) console.log('BODY', r.status, Date.now() - t, m, p, (typeof b === 'string' ? b : JSON.stringify(b)).slice(0, 60))
    }
  expect(out).toEqual({})
}, 600000)
