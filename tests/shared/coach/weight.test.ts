import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { buildSync } from 'esbuild'
import { expect, test } from 'vitest'

const folder = fileURLToPath(new URL('../../../shared/src/coach/', import.meta.url))

/** Minified and gzipped bytes of a module that takes these names from the door. */
function weigh(names: string): number {
  const stdin = { contents: `export { ${names} } from './index.ts'`, loader: 'ts' as const, resolveDir: folder }
  const { outputFiles } = buildSync({ stdin, bundle: true, minify: true, format: 'esm', target: 'es2022', write: false })
  const bundle = outputFiles[0]?.text ?? ''
  expect(bundle).not.toMatch(/\bimport\b|zod/i)
  return gzipSync(bundle, { level: 9 }).length
}

test('the coach with all its lists weighs at most 36 KiB, for texts alone 30', () => {
  expect(weigh('reviewText, reviewPiece, wordLists')).toBeLessThanOrEqual(36 * 1024)
  expect(weigh('reviewText')).toBeLessThanOrEqual(30 * 1024)
})

test('every file is short, and nothing but types comes from elsewhere', () => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))
  const texts = files.map((name) => readFileSync(`${folder}${name}`, 'utf8'))
  const lengths = texts.map((text) => text.split('\n').length).sort((a, b) => a - b)
  expect(lengths.at(-1)).toBeLessThanOrEqual(120)
  expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(60)
  const taken = texts.flatMap((text) => [...text.matchAll(/^import (?!type ).*from '([^']+)'/gm)].map(([, from = '']) => from))
  expect(taken.length).toBeGreaterThan(100)
  expect(taken.filter((from) => !from.startsWith('.') || from.includes('/content/'))).toEqual([])
})
