/** The log of edits of a device on which nobody makes decks. */
export const NO_EDITS = {
	everything: () => Promise.resolve({ entries: [], end: 0 }),
	add: () => Promise.reject(new Error('there is nothing to be added'))
};
