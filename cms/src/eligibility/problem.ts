/** What keeps something from being saved or published, at a field path of the form, in Indonesian. */
export type Problem = { path: string; message: string }
