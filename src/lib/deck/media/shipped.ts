/** Where a picture or a sound is that comes with the app's own decks: called by what it is, it never changes. */
export const shippedMedium = (name: string): string => `/media/${name}`;
