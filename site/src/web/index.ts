export { createHandler, type WebSettings } from './handler.ts'
export { followLiveRelease } from './live-release.ts'
