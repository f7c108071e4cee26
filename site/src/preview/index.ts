export { liveSnapshots } from './live-snapshot.ts'
export { type PreviewPlace, previewDraft } from './preview-draft.ts'
export { PreviewOrder } from './preview-order.ts'
