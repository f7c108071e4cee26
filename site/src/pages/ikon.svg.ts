import type { APIRoute } from 'astro'

const doorway =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#0c4f45"/><path fill="#fff" d="M7 27V15a9 9 0 0 1 18 0v12z"/><path fill="#f6b73c" d="M11.5 27V16a4.5 4.5 0 0 1 9 0v11z"/></svg>'

export const GET: APIRoute = () => new Response(doorway, { headers: { 'content-type': 'image/svg+xml' } })
