import type { SharePicture } from '@ruang-solusi/shared/link-preview'

/** The address of a picture inside the page. */
export const dataUrl = ({ mime, base64 }: Pick<SharePicture, 'mime' | 'base64'>): string => `data:${mime};base64,${base64}`

/** Browsers lose downloads that follow at once. */
const apart = 400

/** Downloads pictures one after the other, so that each lands in the gallery of a phone. */
export async function downloadAll(pictures: SharePicture[]): Promise<void> {
  for (const picture of pictures) {
    const link = document.createElement('a')
    link.href = dataUrl(picture)
    link.download = picture.fileName
    link.click()
    await new Promise((resolve) => setTimeout(resolve, apart))
  }
}
