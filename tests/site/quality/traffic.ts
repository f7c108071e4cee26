import type { Request } from 'playwright-core'
import { expect, test } from 'vitest'
import { scriptPolicyOf } from '../../../site/src/scripted-pages.ts'
import type { ServedBuild } from '../pages/serve-build.ts'
import { pageKinds } from './page-kinds.ts'
import { readToEnd } from './probes/read-to-end.ts'

/** One answer as it came through the network, bytes of its body as sent. */
type Answer = { url: string; type: string; bytes: number }

/** Opens a page on a phone, reads it to its end, and lists all that the network carried. */
async function trafficOf(served: ServedBuild, path: string, deviceScaleFactor: number): Promise<Answer[]> {
  const pending: Promise<Answer>[] = []
  const page = await served.open(path, {
    deviceScaleFactor,
    prepare: (opened) =>
      opened.on('requestfinished', (request) =>
        pending.push(
          request.sizes().then(({ responseBodySize }) => ({ url: request.url(), type: request.resourceType(), bytes: responseBodySize })),
        ),
      ),
  })
  await page.evaluate(readToEnd)
  await page.context().close()
  return Promise.all(pending)
}

const sum = (answers: Answer[]): number => answers.reduce((bytes, answer) => bytes + answer.bytes, 0)

/** What a page costs those who pay for every byte, as the network counts it. */
export function testTraffic(served: () => ServedBuild): void {
  test('no kind of page asks another host, for a font or for a frame; and only pages of the policy run a script', async () => {
    const page = await served().open('/')
    let asked: Request[] = []
    page.on('request', (request) => asked.push(request))
    for (const path of pageKinds(served().build)) {
      asked = []
      await page.goto(served().origin + path)
      await page.evaluate(readToEnd)
      const mayRun = scriptPolicyOf(path) !== undefined
      const forbidden = ['font', 'stylesheet', 'media', 'websocket', ...(mayRun ? [] : ['script', 'fetch', 'xhr'])]
      const faults = asked.filter(
        (request) => new URL(request.url()).origin !== served().origin || forbidden.includes(request.resourceType()),
      )
      expect(asked.length, path).toBeGreaterThan(0)
      expect(
        faults.map((request) => request.url()),
        path,
      ).toEqual([])
    }
  })

  test('each programme comes with its style in one flight of 14,000 bytes, and with its picture in 3 requests and 30 KB', async () => {
    const programmes = served().build.files.filter((file) => /^\/program\/[^/]+\/index\.html$/.test(file))
    expect(programmes.length).toBeGreaterThan(10)
    let pictures = 0
    for (const file of programmes) {
      const path = file.replace('index.html', '')
      const answers = await trafficOf(served(), path, 3)
      const pages = answers.filter(({ type }) => type === 'document')
      pictures += answers.filter(({ url }) => url.includes('/gambar/')).length
      expect(pages, path).toHaveLength(1)
      expect(sum(pages), path).toBeLessThanOrEqual(14_000)
      expect(answers.length, path).toBeLessThanOrEqual(3)
      expect(sum(answers), path).toBeLessThanOrEqual(30 * 1024)
    }
    expect(pictures).toBeGreaterThan(10)
  })
}
