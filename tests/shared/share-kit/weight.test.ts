import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { buildSync } from 'esbuild'
import { expect, test } from 'vitest'

const folder = fileURLToPath(new URL('../../../shared/src/share-kit/', import.meta.url))

test('captions can be written in a browser: no zod, no other host, at most 15 KiB', () => {
  const stdin = { contents: "export { captionsOf, fromDraft, kitLibrary } from './index.ts'", loader: 'ts' as const, resolveDir: folder }
  const { outputFiles } = buildSync({ stdin, bundle: true, minify: true, format: 'esm', target: 'es2022', write: false })
  const bundle = outputFiles[0]?.text ?? ''
  expect(bundle).not.toMatch(/\bimport\b|zod|process\.|Buffer/)
  expect(gzipSync(bundle, { level: 9 }).length).toBeLessThanOrEqual(15 * 1024)
})

test('every file is short', () => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))
  const lengths = files.map((name) => readFileSync(`${folder}${name}`, 'utf8').split('\n').length).sort((a, b) => a - b)
  expect(files.length).toBeGreaterThan(20)
  expect(lengths.at(-1)).toBeLessThanOrEqual(130)
  expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(60)
})
