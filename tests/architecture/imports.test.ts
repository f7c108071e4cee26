import { dirname, join, normalize } from 'node:path'
import { describe, expect, test } from 'vitest'
import { importsOf, sourceFiles } from './source-files.ts'

const workspaces = ['cms', 'site', 'shared', 'scripts', 'tests'] as const
type Workspace = (typeof workspaces)[number]

/** cms → shared ← site; scripts and tests may import all. */
const mayImport: Record<Workspace, Workspace[]> = {
  shared: ['shared'],
  cms: ['cms', 'shared'],
  site: ['site', 'shared'],
  scripts: ['scripts', 'cms', 'site', 'shared'],
  tests: ['tests', 'scripts', 'cms', 'site', 'shared'],
}

function workspaceOf(file: string, name: string): Workspace | undefined {
  const path = name.startsWith('.') ? normalize(join(dirname(file), name)) : name.replace(/^@ruang-solusi\//, '')
  return name.startsWith('.') || name.startsWith('@ruang-solusi/')
    ? workspaces.find((workspace) => path.startsWith(`${workspace}/`))
    : undefined
}

const filesOf = (workspace: Workspace): string[] => sourceFiles().filter((file) => file.startsWith(`${workspace}/`))
const isPackage = (name: string): boolean => !name.startsWith('.') && !name.startsWith('@ruang-solusi/')

describe.each(workspaces)('%s', (workspace) => {
  test('follows the arrows', () => {
    const files = filesOf(workspace)
    const crossing = files.flatMap((file) =>
      importsOf(file)
        .filter((name) => {
          const target = workspaceOf(file, name)
          return target !== undefined && !mayImport[workspace].includes(target)
        })
        .map((name) => `${file} → ${name}`),
    )
    expect(files.length).toBeGreaterThan(10)
    expect(crossing).toEqual([])
  })

  test('imports its own files with their endings', () => {
    const bare = filesOf(workspace).flatMap((file) =>
      importsOf(file)
        .filter((name) => name.startsWith('.') && !/\.(ts|tsx|mjs|js|astro|css|json)$/.test(name) && !/\.css\?\w+$/.test(name))
        .map((name) => `${file} → ${name}`),
    )
    expect(bare).toEqual([])
  })
})

test('shared imports zod and nothing else', () => {
  const foreign = filesOf('shared').flatMap((file) =>
    importsOf(file)
      .filter((name) => isPackage(name) && name !== 'zod')
      .map((name) => `${file} → ${name}`),
  )
  expect(foreign).toEqual([])
})

test('the engine behind the light door imports no zod', () => {
  const engine = filesOf('shared').filter((file) => /\/(eligibility|coach)\//.test(file) && !file.includes('/contract'))
  const heavy = engine.flatMap((file) =>
    importsOf(file)
      .filter((name) => name === 'zod')
      .map(() => file),
  )
  expect(heavy).toEqual([])
})
