import type { IsoDay } from '@ruang-solusi/shared/day'
import { idOf } from '../access/agencies-of.ts'
import type { Problem } from '../eligibility/problem.ts'
import type { ConsentFacts, Use } from './consent-facts.ts'
import { consentGaps } from './consent-gaps.ts'

/** All consents. */
export type Consents = {
  /** By id; undefined when it was deleted. */
  find: (id: string) => ConsentFacts | undefined
  /** File names of pictures that went with a withdrawal; the same picture may be uploaded again by mistake. */
  withdrawnPictures: Set<string>
}

type Values = Record<string, unknown>

/** The ids of the consents that a story or a picture names. */
export const consentIds = ({ consents }: Values): string[] =>
  Array.isArray(consents) ? consents.map((consent) => String(idOf(consent))) : []

/** Why these consents do not allow these uses on a day; empty when every one of them does and there is at least one. */
function gapsOf(ids: string[], uses: readonly Use[], day: IsoDay, consents: Consents): string[] {
  const gaps = ids.flatMap((id) => {
    const consent = consents.find(id)
    return consent === undefined ? ['sudah dihapus'] : consentGaps(consent, uses, day)
  })
  return [...new Set(gaps)]
}

/** Why a picture of recognisable people may not be shown on a day; every person in it must have agreed. */
export function pictureGap(picture: Values, day: IsoDay, consents: Consents): string | undefined {
  if (picture.people !== 'recognisable') {
    const isWithdrawn = consents.withdrawnPictures.has(String(picture.filename))
    return isWithdrawn ? 'Foto ini sudah ditarik orangnya dan tidak boleh dipakai lagi. Pilih gambar lain.' : undefined
  }
  const ids = consentIds(picture)
  if (ids.length === 0) {
    return 'Gambar ini memuat orang yang bisa dikenali dan belum punya persetujuan. Catat persetujuannya di gambar itu, atau pilih gambar lain.'
  }
  const gaps = gapsOf(ids, ['image'], day, consents)
  return gaps.length === 0 ? undefined : `Persetujuan untuk foto ini ${gaps.join('; ')}. Lengkapi persetujuannya, atau pilih gambar lain.`
}

/** Why a story may not be public on a day, at its fields. A composed one has no single teller, so its writer's confirmation stands instead. */
export function storyProblems(story: Values, day: IsoDay, consents: Consents): Problem[] {
  if (story.composed === true) {
    const problems: Problem[] = []
    if (story.composedConfirmed !== true) {
      problems.push({
        path: 'composedConfirmed',
        message: 'Pastikan dulu bahwa tidak ada satu orang pun yang bisa dikenali, lalu centang.',
      })
    }
    if (story.realName === true)
      problems.push({ path: 'realName', message: 'Cerita gabungan bukan cerita satu orang, jadi tanpa nama asli.' })
    return problems
  }
  const ids = consentIds(story)
  if (ids.length === 0) {
    return [{ path: 'consents', message: 'Belum ada persetujuan orangnya. Catat di menu Persetujuan, lalu pilih di sini.' }]
  }
  const gaps = gapsOf(ids, story.realName === true ? ['text', 'name'] : ['text'], day, consents)
  return gaps.length === 0 ? [] : [{ path: 'consents', message: `Persetujuannya ${gaps.join('; ')}.` }]
}

/** Whether everyone who tells a story agreed to pictures to pass on and to posters; without both there is no share kit. */
export const mayHaveKit = (story: Values, { find }: Consents): boolean =>
  story.composed === true || consentIds(story).every((id) => ['social', 'print'].every((channel) => find(id)?.channels.includes(channel)))

/** Whether a story may be public on a day, as far as its teller is concerned. */
export const isStoryCovered = (story: Values, day: IsoDay, consents: Consents): boolean =>
  story.composed === true || storyProblems(story, day, consents).length === 0
