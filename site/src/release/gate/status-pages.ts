/** Pages that exist to answer other addresses, so that nothing links to them. */
export const statusPages = ['', '/jv', '/en'].flatMap((mirror) => [`${mirror}/404.html`, `${mirror}/410.html`])
