import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { read, root } from './source-files.ts'

const readme = read('README.md')
const code = [...readme.matchAll(/`([^`\n]+)`/g)].map((match) => match[1] ?? '')

test('every path the README names exists', () => {
  const paths = code.filter((text) => /^(cms|site|shared|scripts|tests|\.ci)\/[\w\-./[\]()]*$/.test(text))
  const linked = [...readme.matchAll(/\]\(([^)#:]+)\)/g)].map((match) => match[1] ?? '')
  expect(paths.length).toBeGreaterThan(15)
  expect([...paths, ...linked].filter((path) => !existsSync(join(root, path)))).toEqual([])
})

test('every command the README names exists', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }
  const commands = [...readme.matchAll(/npm (?:run )?([a-z][\w:]*)/g)].map((match) => match[1] ?? '')
  expect(commands).toContain('start')
  expect(commands.filter((command) => scripts[command] === undefined && command !== 'install')).toEqual([])
})

test('every variable of the configuration is explained', () => {
  const names = [...read('shared/src/configuration.ts').matchAll(/^ {2}([A-Z_]+): /gm)].map((match) => match[1] ?? '')
  expect(names.length).toBeGreaterThan(5)
  expect([...new Set(names)].filter((name) => !readme.includes(`\`${name}\``))).toEqual([])
})
