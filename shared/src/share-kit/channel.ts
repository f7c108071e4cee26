/** Where a kit is passed on, in the order in which it is shown. */
export const kitChannels = ['whatsapp', 'status', 'telegram', 'facebook', 'instagram', 'x', 'sms', 'spoken-id', 'spoken-jv'] as const
export type KitChannel = (typeof kitChannels)[number]

/** Where a link was passed on: a channel, or paper. */
export type LinkMark = 'wa' | 'st' | 'tg' | 'fb' | 'ig' | 'x' | 'sms' | 'qr'

/**
 * Says in a link by which channel it came, so that a city can see which channels reach people. It is nothing personal: it is the same for
 * every reader and every document, names no sender, is kept in no cookie, and the canonical address goes without it.
 */
export const withMark = (url: string, mark: LinkMark): string => `${url}?dari=${mark}`
