import { basename } from 'node:path'
import { expect, test } from 'vitest'
import { read, repositoryFiles, sourceFiles } from './source-files.ts'

const topLevel = new Set([
  'cms',
  'site',
  'shared',
  'scripts',
  'tests',
  'turbo.json',
  'package.json',
  'package-lock.json',
  'tsconfig.base.json',
  'README.md',
  'LICENSE',
  'SECURITY.md',
  'biome.json',
  'knip.json',
  '.ci',
  '.gitignore',
  '.npmrc',
])
const lineCount = (file: string): number => read(file).split('\n').length - 1

test('nothing stands at the top level that the design does not name', () => {
  const extra = [...new Set(repositoryFiles().map((file) => file.split('/')[0] ?? ''))].filter((name) => !topLevel.has(name))
  expect(extra).toEqual([])
})

test('files are named in kebab case after what they hold', () => {
  const frameworks = /^\[.*\](\.webp)?\.(astro|ts)$|^importMap\.js$/
  const odd = sourceFiles().filter((file) => !/^[a-z0-9]+([-.][a-z0-9]+)*$/.test(basename(file)) && !frameworks.test(basename(file)))
  expect(odd).toEqual([])
})

test('there is no drawer', () => {
  const drawers = sourceFiles().filter((file) => /(^|\/)(utils?|helpers?|common|misc|lib|other)(\/|\.\w+$)/i.test(file))
  expect(drawers).toEqual([])
})

test('files are short: none above 200 lines, half of them at most 60', () => {
  const lengths = sourceFiles().map((file) => ({ file, lines: lineCount(file) }))
  const sorted = lengths.map(({ lines }) => lines).sort((a, b) => a - b)
  expect(lengths.filter(({ lines }) => lines > 200)).toEqual([])
  expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(60)
})
