import { statSync } from 'node:fs'
import { unmirrored } from '../../../site/src/unmirrored.ts'
import type { SiteBuild } from '../pages/build-site.ts'

/** What pages share a template: `program/` the list, `program` its pages, `kit/programme` the kits; a mirror counts where it matters most. */
function kindOf(path: string): string | undefined {
  const plain = unmirrored(path)
  const mirror = plain === path ? '' : path.slice(1, path.indexOf('/', 1))
  const [first = '', second = '', third = ''] = plain.replace(/^\//, '').split('/')
  const isList = second === '' && plain.endsWith('/')
  if (mirror !== '') return first === '' || first === 'cek' || (first === 'program' && !isList) ? `${mirror} ${first}` : undefined
  if (first === 'kit') return third === '' ? undefined : 'kit'
  return isList || second === '' ? plain : first
}

/** The heaviest page of every kind that a build holds, by path; new kinds of pages join by themselves. */
export function pageKinds(build: SiteBuild): string[] {
  const heaviest = new Map<string, { path: string; bytes: number }>()
  for (const file of build.files.filter((name) => name.endsWith('.html'))) {
    const path = file.replace(/index\.html$/, '')
    const kind = kindOf(path)
    const bytes = statSync(build.path(file)).size
    if (kind !== undefined && bytes > (heaviest.get(kind)?.bytes ?? 0)) heaviest.set(kind, { path, bytes })
  }
  return [...heaviest.values()].map(({ path }) => path).sort()
}
