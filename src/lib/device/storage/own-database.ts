/** Of the log of edits of decks of one's own: apart from the device's other database, since a page that studies reads nothing of it. */
export const OWN_DATABASE = 'footnote-own';
/** Of articles that facts are made of. */
export const ARTICLES_DATABASE = 'footnote-articles';

/** Of the pictures and sounds of decks: most pages read none. */
export const MEDIA_DATABASE = 'footnote-media';

/** In local storage: until when a page looks whether the server and this device have the same pictures and sounds, epoch ms. */
export const MEDIA_UNSENT = 'footnote.unsent';

/** In local storage: pictures and sounds that decks show and this device lacks (see media/wanted.ts). */
export const MEDIA_WANTED = 'footnote.wanted';
