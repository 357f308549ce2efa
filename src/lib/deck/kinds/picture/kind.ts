import { otherNames, textAnswer, wrongText } from '#lib/deck/answers.ts';
import { alike, nobody, none, type Kind } from '#lib/deck/kinds/kind.ts';
import { bare } from '#lib/deck/rich/marks.ts';
import { markOf } from './mark.ts';

/** Of each region its name, given the place, and its place, given the name. */
export const picture: Kind<'picture'> = {
	keys: ({ regions }) =>
		['name', 'place'].flatMap((aspect) => regions.map(({ id }) => ({ aspect, member: id }))),
	draft(view, fact, { aspect, member }) {
		const { regions, covered } = fact;
		const region = regions.find(({ id }) => id === member);
		if (!region) return undefined;
		const { name, accept, where } = region;
		const at = markOf(region);
		const place = aspect === 'place';
		const hide = covered ? '!' : '';
		// What is asked for lies above what is hidden.
		const marks = [
			...(covered ? regions : []).map((one) => hide + markOf(one)),
			...(place ? [] : [`?${hide}${at}`])
		];
		const answer = place
			? ({ kind: 'prose', text: where, at } as const)
			: textAnswer(view, name, accept);
		return {
			prompt: place ? view.wording.whereIs(name) : view.wording.whatIsHere,
			given: {
				// In words it says what is marked in it.
				text: fact.picture
					.replace(']', () => (place ? ']' : `; ${where}]`))
					.replace(/\)$/, () => (marks.length > 0 ? `#${marks.join(';')})` : ')')),
				quote: false
			},
			about: { text: place ? name : where },
			answer,
			wrong: () =>
				regions
					.filter((one) => one !== region)
					.map((one) => ({
						...wrongText(view, place ? one.where : one.name, answer, `${one.name}: ${one.where}.`),
						...(place ? { at: markOf(one) } : otherNames(one.accept))
					}))
		};
	},
	statement: (_, { picture: shown, regions }) =>
		`${bare(shown)}: ${regions.map(({ name, where }) => `${name} (${where})`).join('; ')}.`,
	names: ({ regions }) => regions.map(({ name, accept }) => ({ text: name, accept })),
	like: alike,
	spoken: nobody,
	mixedUp: none
};
