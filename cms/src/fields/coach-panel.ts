import type { ContentType } from '@ruang-solusi/shared/content'
import type { Field } from 'payload'

/** Beside every form: the coach that reads along while an editor types. */
export const coachPanel = (type: ContentType): Field => ({
  type: 'ui',
  name: 'coach',
  admin: { position: 'sidebar', components: { Field: { path: '/src/admin/coach/coach-panel.tsx#CoachPanel', clientProps: { type } } } },
})
