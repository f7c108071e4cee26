import type { ContentType } from '@ruang-solusi/shared/content'
import { dayInJakarta } from '@ruang-solusi/shared/day'
import type { DefaultServerCellComponentProps } from 'payload'
import { dueReasons } from '../../review/due-reasons.ts'
import { shownState, stateWords } from '../../review/states.ts'
import { typeOfCollection } from '../../review/target.ts'

/** In lists: where a document stands, from draft to live. */
export function StateCell({ collectionSlug, i18n, rowData }: DefaultServerCellComponentProps) {
  const type = typeOfCollection(collectionSlug) as ContentType
  const state = shownState(rowData, dueReasons(type, rowData, dayInJakarta(new Date())).length > 0)
  return <span className={`ruang-state ruang-state--${state}`}>{stateWords[state][i18n.language === 'en' ? 'en' : 'id']}</span>
}
