const address = /(?:https?:\/\/|www\.)?(?:[\p{L}\d_-]+\.)+\p{L}{2,}(?::\d+)?(?:\/[^\s"”’<>)]*)?/giu

const dead = (link: string): string => link.replace(/^https?:\/\//i, '').replaceAll('.', '[titik]')

/** A text in which no address can be tapped any more: `bost7[titik]my[titik]id`. */
export const defang = (text: string): string =>
  text
    .replace(/\[dot\]/gi, '[titik]')
    .replace(address, dead)
    .replaceAll('://', ' ')

/** A text in which the given defanged links cannot be tapped; all other addresses stay as they are. */
export const defangOnly = (text: string, links: readonly string[]): string =>
  links.reduce((safe, link) => {
    const live = link.replaceAll(/\[(?:dot|titik)\]/gi, '.')
    const written = new RegExp(`(?:https?://)?${live.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`, 'gi')
    return live.includes('.') ? safe.replace(written, dead) : safe
  }, text)

/** Whether a chat app would make something in the text an address to tap. */
export const namesAddress = (text: string): boolean => /(?:[\p{L}\d_-]+\.)+\p{L}{2,}/iu.test(text)
