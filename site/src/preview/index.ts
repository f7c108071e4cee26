export { liveSnapshots } from './live-snapshot.ts'
export { previewDraft } from './preview-draft.ts'
export { PreviewOrder } from './preview-order.ts'
