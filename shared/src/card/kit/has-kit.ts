/** Whether a document has a share kit: the teller of a story may have agreed to this site only. */
export const hasKit = (document: object): boolean => !('onlyHere' in document && document.onlyHere === true)
