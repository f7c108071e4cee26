import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { buildSync } from 'esbuild'
import { expect, test } from 'vitest'

const source = new URL('../../../shared/src/', import.meta.url)

/** Minified and gzipped bytes of a script that takes these names from doors of the package. */
function weigh(names: Record<string, string>): number {
  const contents = Object.entries(names)
    .map(([door, taken]) => `export { ${taken} } from './${door}/index.ts'`)
    .join('\n')
  const stdin = { contents, loader: 'ts' as const, resolveDir: fileURLToPath(source) }
  const { outputFiles } = buildSync({ stdin, bundle: true, minify: true, format: 'esm', target: 'es2022', write: false })
  const bundle = outputFiles[0]?.text ?? ''
  expect(bundle).not.toMatch(/\bimport\b|zod/i)
  return gzipSync(bundle, { level: 9 }).length
}

test('a checklist of conditions weighs at most 6 KiB, beside the engine at most 2.5 more', () => {
  expect(weigh({ 'rule-words': 'sayCondition, outlineOf' })).toBeLessThanOrEqual(6 * 1024)
  const engine = 'evaluate, nextQuestion, bands, explain'
  expect(weigh({ eligibility: engine, 'rule-words': 'sayCondition, outlineOf' }) - weigh({ eligibility: engine })).toBeLessThanOrEqual(
    2.5 * 1024,
  )
})

test('what the check needs of cases weighs at most 350 bytes beside the engine, all of both modules at most 10 KiB', () => {
  const engine = 'evaluate, nextQuestion, bands'
  expect(weigh({ eligibility: engine, cases: 'contextOf, fittingAnswers' }) - weigh({ eligibility: engine })).toBeLessThanOrEqual(350)
  const cases = 'contextOf, fittingAnswers, missingCases, proposeCases, runCase, verdictChanges'
  expect(weigh({ cases, 'rule-words': 'outlineOf, sayCondition, sayFigure, sayRule' })).toBeLessThanOrEqual(10 * 1024)
})

test.each(['cases', 'rule-words'])('every file of %s is short', (folder) => {
  const files = readdirSync(new URL(folder, source)).map((name) => readFileSync(new URL(`${folder}/${name}`, source), 'utf8'))
  const lengths = files.map((text) => text.split('\n').length).sort((a, b) => a - b)
  expect(lengths.at(-1)).toBeLessThanOrEqual(120)
  expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(60)
})
