import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { buildSync } from 'esbuild'
import { expect, test } from 'vitest'

const root = new URL('../../../', import.meta.url)
const folder = new URL('shared/src/eligibility/', root)

/** Minified and gzipped bytes of a module that takes these names from the light door. */
function weigh(names: string): number {
  const stdin = { contents: `export { ${names} } from './index.ts'`, loader: 'ts' as const, resolveDir: fileURLToPath(folder) }
  const { outputFiles } = buildSync({ stdin, bundle: true, minify: true, format: 'esm', target: 'es2022', write: false })
  const bundle = outputFiles[0]?.text ?? ''
  expect(bundle).not.toMatch(/\bimport\b|zod/i)
  return gzipSync(bundle, { level: 9 }).length
}

test('the whole light door weighs at most 5 KiB, without its sentences at most 3.6', () => {
  expect(weigh('evaluate, nextQuestion, bands, explain')).toBeLessThanOrEqual(5 * 1024)
  expect(weigh('evaluate, nextQuestion, bands')).toBeLessThanOrEqual(3.6 * 1024)
})

test('every file is short and only the contract imports zod', () => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))
  const lengths = files.map((name) => readFileSync(new URL(name, folder), 'utf8').split('\n').length).sort((a, b) => a - b)
  expect(lengths.at(-1)).toBeLessThanOrEqual(120)
  expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(60)
  const withZod = files.filter((name) => /^import (?!type).*'zod'/m.test(readFileSync(new URL(name, folder), 'utf8')))
  expect(withZod).toEqual(['contract.ts'])
})
