export { cutText } from './cut-text.ts'
export { cardWeights, type Limit, type LinkPlatform, linkPlatforms, type PlatformLimits } from './platforms.ts'
export type { LinkPreview, PreviewOrder, SharePicture, SharePictures } from './share-preview.ts'
