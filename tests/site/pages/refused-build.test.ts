import { canonicalJson } from '@ruang-solusi/shared/snapshot'
import { expect, onTestFinished, test } from 'vitest'
import { buildSite } from './build-site.ts'
import { smallSnapshot } from './small-snapshot.ts'

const snapshot = smallSnapshot()

async function refusal(json: string, without?: string): Promise<string> {
  const build = await buildSite(json, {}, without)
  onTestFinished(build.remove)
  expect(build.exitCode).not.toBe(0)
  return build.output
}

test('a snapshot with an unknown key is refused by name, so that no private field can leak', async () => {
  const programmes = snapshot.programmes.map((programme) => ({ ...programme, internalNote: 'rahasia' }))
  expect(await refusal(canonicalJson({ ...snapshot, programmes }))).toContain('/programmes/0: Unrecognized key')
})

test('a snapshot without one of its keys is refused by name', async () => {
  const { guides: _left, ...rest } = snapshot
  expect(await refusal(canonicalJson(rest))).toContain('does not fit its contract at /guides')
})

test('a build that is not told its snapshot says which variable is missing', async () => {
  expect(await refusal(canonicalJson(snapshot), 'SNAPSHOT_FILE')).toContain('SNAPSHOT_FILE is not set.')
})

test('a picture that was never uploaded is named', async () => {
  const media = [{ hash: 'b'.repeat(32), alt: { id: 'Tas' }, width: 800, height: 600, focalX: 50, focalY: 50 }]
  expect(await refusal(canonicalJson({ ...snapshot, media }))).toContain(`The picture ${'b'.repeat(32)}.webp is not in MEDIA_DIR.`)
})
