/** What nobody writes and not every database keeps: U+0000 in a text. PostgreSQL refuses it. */

/** Whether text has a character that cannot be kept. */
export const isUnkept = (text: string): boolean => text.includes('\0');

/** Whether JSON has one, escaped: it may not stand there as it is. */
export const hasUnkept = (json: string): boolean =>
	json.includes('\\u0000') && /(?<!\\)(?:\\\\)*\\u0000/.test(json);

/** Whether an address has one, in its path or in what is asked. */
export const isUnkeptAddress = ({ pathname, search }: URL): boolean =>
	/%00/.test(pathname + search);
