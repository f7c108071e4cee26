import type { ContentType } from '@ruang-solusi/shared/content'
import type { Field, UnnamedTab } from 'payload'
import { type Words, words } from '../words.ts'

/** A field whose words the preview is made from, repeated beside it. */
export type SharedField = { path: string; label: Words }

const shareTab = (type: ContentType, titleField: string, fields: SharedField[]): UnnamedTab => ({
  label: words('Tampilan saat dibagikan', 'When shared'),
  description: words(
    'Begini tautannya tampil di ponsel warga. Di bawahnya ada gambar dan teks yang siap dikirim.',
    'How the link looks on phones, with pictures and texts ready to send.',
  ),
  fields: [
    {
      type: 'ui',
      name: 'share',
      admin: { components: { Field: { path: '/src/admin/share/share-tab.tsx#ShareTab', clientProps: { type, titleField, fields } } } },
    },
  ],
})

/** The label of the field at a path such as `benefit.headline`; undefined when there is no such field. */
function labelOf(fields: Field[], path: string): Words | undefined {
  const [name, ...inner] = path.split('.')
  for (const field of fields) {
    const isIt = 'name' in field && field.name === name
    if (isIt && inner.length === 0) return 'label' in field ? (field.label as Words) : undefined
    const within =
      field.type === 'tabs'
        ? field.tabs.flatMap((tab) => tab.fields)
        : 'fields' in field && (isIt || !('name' in field))
          ? field.fields
          : []
    const found = labelOf(within, isIt ? inner.join('.') : path)
    if (found !== undefined) return found
  }
  return undefined
}

/** The fields of a form with the tab that shows how its page will be shared; a form without tabs gets a first one for what it had. */
export function withShareTab(type: ContentType, titleField: string, fields: Field[]): Field[] {
  const shared = [titleField, 'benefit.headline', 'summary'].flatMap((path) => {
    const label = labelOf(fields, path)
    return label === undefined ? [] : [{ path, label }]
  })
  const tab = shareTab(type, titleField, shared)
  const hasTabs = fields.some((field) => field.type === 'tabs')
  if (!hasTabs) return [{ type: 'tabs', tabs: [{ label: words('Isi', 'Content'), fields }, tab] }]
  return fields.map((field) => (field.type === 'tabs' ? { ...field, tabs: [...field.tabs, tab] } : field))
}
