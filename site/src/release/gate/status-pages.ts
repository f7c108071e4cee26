/** Pages that exist to answer other addresses, so that nothing links to them. */
export const statusPages = ['/404.html', '/410.html']
