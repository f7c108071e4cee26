import { gzipSync } from 'node:zlib'
import { type Context, evaluate } from '@ruang-solusi/shared/eligibility'
import { examplePersonas } from '@ruang-solusi/shared/examples'
import { expect, test } from 'vitest'
import { readPage } from '../../../site/src/release/gate/page-facts.ts'
import corpus from '../../shared/eligibility/corpus.json' with { type: 'json' }
import type { BuiltCheck } from './built-check.ts'
import { answerAll, dataOf, stateOf } from './check-page.ts'
import { exampleCheck } from './example-check.ts'

const day = '2026-11-23'

/** What the build made of engine, rules and page. */
export function testBuilt(built: () => BuiltCheck): void {
  const pageScripts = async () => {
    const { elements } = readPage('/cek/', await built().build.read('/cek/index.html'))
    return elements.filter(({ name, attributes }) => name === 'script' && attributes.type !== 'application/ld+json')
  }
  const script = async (): Promise<string> => (await pageScripts())[0]?.attributes.src ?? ''

  test('the whole script weighs at most 6,144 bytes compressed, and the data of the seed at most 10,240', async () => {
    const source = await built().build.read(await script())
    expect(source).not.toMatch(/\bimport\b/)
    const data = built().build.files.filter((file) => file.startsWith('/cek/') && file.endsWith('.json'))
    expect(data).toHaveLength(1)
    expect(gzipSync(source, { level: 9 }).length).toBeLessThanOrEqual(6144)
    expect(gzipSync(await built().build.read(data[0] ?? ''), { level: 9 }).length).toBeLessThanOrEqual(10_240)
  })

  test('the page has one script, a file of its own, and nothing that the policy forbids', async () => {
    const { elements } = readPage('/cek/', await built().build.read('/cek/index.html'))
    const attributes = (await pageScripts()).map((element) => element.attributes)
    expect(attributes).toEqual([{ type: 'module', src: expect.stringMatching(/^\/_astro\/[^/]+\.js$/) }])
    expect(elements.flatMap(({ attributes }) => Object.keys(attributes)).filter((name) => name.startsWith('on'))).toEqual([])
    expect(await built().build.read(await script())).not.toMatch(/\beval\(|new Function|sendBeacon|XMLHttpRequest|document\.cookie/)
  })

  test('the engine in the browser judges the whole corpus as written', async () => {
    const page = await built().open()
    const address = JSON.stringify(await script())
    // as text, because the test runner rewrites imports in functions
    const found = await page.evaluate(`import(${address}).then(({ evaluate }) =>
      ${JSON.stringify(corpus)}.map(({ rule, answers, context }) => evaluate(rule, answers, context)))`)
    expect(found).toEqual(corpus.map(({ expected }) => expected))
  })

  test.each(examplePersonas)('$name is told what the engine says, programme by programme', async ({ answers }) => {
    const page = await built().open()
    const data = await dataOf(page)
    await answerAll(page, answers, data)
    expect(await stateOf(page)).toBe('done')
    const { programmes, questions, parameters } = exampleCheck()
    const context: Context = { asOf: day, questions, parameters }
    const expected = programmes
      .filter(({ status, rule }) => rule && ['open', 'upcoming'].includes(status.state))
      .map(({ slug, rule }) => [slug, rule && evaluate(rule, answers, context).verdict])
    const shown = await page
      .locator('.group article')
      .evaluateAll((articles) => articles.map((article) => [article.id, article.closest<HTMLElement>('.group')?.dataset.part]))
    expect(Object.fromEntries(shown)).toEqual(Object.fromEntries(expected))
    expect(data.programmes).toHaveLength(expected.length)
  })

  test('a programme that takes nobody in is not on the page', async () => {
    const html = await built().build.read('/cek/index.html')
    const shut = exampleCheck().programmes.filter(({ status }) => status.state === 'closed' || status.state === 'not-here')
    expect(shut.length).toBeGreaterThan(0)
    for (const { slug } of shut) expect(html).not.toContain(`id="${slug}"`)
  })

  test('every programme of the check can be named in its address', async () => {
    const { ids } = readPage('/cek/', await built().build.read('/cek/index.html'))
    for (const { slug } of (await dataOf(await built().open())).programmes) expect([...ids]).toContain(slug)
  })
}
