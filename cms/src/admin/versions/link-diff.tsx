import { FieldDiffContainer } from '@payloadcms/ui/rsc'
import type { FieldDiffServerProps, RelationshipField, RelationshipFieldClient } from 'payload'
import { titlesOf } from './titles-of.ts'

type Props = FieldDiffServerProps<RelationshipField, RelationshipFieldClient>

/** In the comparison of versions: the linked documents by title, where Payload's own names also those that the reader may not open. */
export async function LinkDiff({ comparisonValue, versionValue, clientField, field, i18n, locale, nestingLevel, req }: Props) {
  const [before, after] = [await titlesOf(comparisonValue, field, req), await titlesOf(versionValue, field, req)]
  return (
    <FieldDiffContainer
      From={<p>{before.join(', ')}</p>}
      To={<p>{after.join(', ')}</p>}
      i18n={i18n}
      label={{ label: clientField.label ?? field.name, ...(locale ? { locale } : {}) }}
      nestingLevel={nestingLevel ?? 0}
    />
  )
}
