/** What a device keeps of the language it is spoken to in: the reader's own choice comes before their class's, that before the browser's. */

/** The reader's own choice. */
export const OWN_LANGUAGE = 'language';

/** The language of the class that was opened last on this device. */
export const CLASS_LANGUAGE = 'class-language';
