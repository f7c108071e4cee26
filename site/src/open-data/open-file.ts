import { pathOf } from '@ruang-solusi/shared/paths'
import { canonicalJson, type Snapshot, sha256 } from '@ruang-solusi/shared/snapshot'
import { licence, type OpenFile, type OpenFileName, type OpenItem, openDataVersion, openFilePath } from './contracts.ts'

/** The items of each file, in the order of the snapshot: by slug or key. */
const itemsOf: { [Name in OpenFileName]: (snapshot: Snapshot, siteUrl: string) => OpenItem<Name>[] } = {
  programmes: ({ programmes }, siteUrl) =>
    programmes.map(({ rule, cases, image, ...programme }) => ({
      ...programme,
      address: `${siteUrl}${pathOf('programme', programme.slug)}`,
    })),
  rules: ({ programmes }) =>
    programmes.flatMap(({ slug, example, rule }) => (rule === undefined ? [] : [{ programme: slug, example, rule }])),
  questions: ({ questions }) => questions,
  parameters: ({ parameters }) => parameters,
  cases: ({ programmes }) => programmes.flatMap(({ slug, example, cases }) => cases.map((one) => ({ programme: slug, example, ...one }))),
}

/** How many items a file holds. */
export const countItems = (name: OpenFileName, snapshot: Snapshot): number => itemsOf[name](snapshot, '').length

/** The hash of the content that pages and files are made from. */
export const contentHash = (snapshot: Snapshot): Promise<string> => sha256(canonicalJson(snapshot))

/** A file of open data; the same content always gives the same file. */
export async function openFile<Name extends OpenFileName>(name: Name, snapshot: Snapshot, siteUrl: string): Promise<OpenFile<Name>> {
  return {
    $schema: `${siteUrl}${openFilePath(name, 'schema')}`,
    version: openDataVersion,
    licence: licence.name,
    licenceAddress: licence.address,
    publisher: snapshot.settings.siteName,
    generatedFrom: await contentHash(snapshot),
    example: snapshot.settings.example,
    items: itemsOf[name](snapshot, siteUrl),
  }
}
