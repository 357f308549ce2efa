/** Whom a text itself names as the speaker of quoted words. */
import { describe, expect, it } from 'vitest';
import { saidByAnother } from './said-by-another.ts';
import { indexText } from './source-text.ts';

const SOURCE = indexText(
	`“The walls held everywhere,” Luger told reporters.

“We never asked for help,” he said. Walther said that was so.

Dupper wrote: “The water came at night.” He told Luger of it.

“It was wide,” she told Luger, and left.`
);
const DUPPER = ['Jürgen Dupper', 'Dupper'];
const OTHERS = [['Klaus Luger', 'Luger'], ['Petra Walther']];
const named = (quoted: string, speaker = DUPPER) => saidByAnother(SOURCE, quoted, speaker, OTHERS);

describe('the speaker of quoted words', () => {
	it('is another, where the words beside them say so', () =>
		expect(named('The walls held everywhere')).toBe('Klaus Luger'));

	it.each([
		['who is named by a pronoun', 'We never asked for help'],
		['who stands in the paragraph', 'The water came at night'],
		['beside whom somebody else is but told', 'It was wide']
	])('is left alone %s', (_, quoted) => expect(named(quoted)).toBeUndefined());

	it('is left alone where it is the one named', () =>
		expect(named('The walls held everywhere', ['Klaus Luger'])).toBeUndefined());
});
