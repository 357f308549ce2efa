/** What the keyboard does while studying. */
export const keys = {
	title: 'Keyboard',
	close: 'Close',
	list: [
		['Space or Enter', 'show the answer, go on'],
		['1 to 9', 'pick an answer; 1 to 4 grade: Again, Hard, Good, Easy'],
		['Z', 'undo'],
		['?', 'this list']
	] as const
};
