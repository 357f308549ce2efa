import { otherNames, textAnswer, wrongText } from '#lib/deck/answers.ts';
import { alike, nobody, none, type Kind } from '#lib/deck/kinds/kind.ts';
import { bare } from '#lib/deck/rich/marks.ts';
import type { FactOf } from '#lib/deck/schema.ts';
import { markOf } from './mark.ts';

type Picture = FactOf<'picture'>;
type Region = Picture['regions'][number];

/** Of each region its name, given the place, and its place, given the name. */
export const picture: Kind<'picture'> = {
	keys: ({ regions }) =>
		['name', 'place'].flatMap((aspect) => regions.map(({ id }) => ({ aspect, member: id }))),
	draft(view, fact, { aspect, member }) {
		const region = fact.regions.find(({ id }) => id === member);
		if (!region) return undefined;
		const { name, accept, where } = region;
		const hidden = fact.covered ? fact.regions.map((one) => `!${markOf(one)}`) : [];
		const others = fact.regions.filter((one) => one !== region);
		if (aspect === 'place')
			return {
				prompt: view.wording.whereIs(name),
				given: { text: marked(fact.picture, hidden), quote: false },
				about: { text: name },
				answer: { kind: 'prose', text: where, at: markOf(region) },
				wrong: () =>
					others.map((one) => ({
						text: one.where,
						at: markOf(one),
						why: whyOf(one),
						confusable: false
					}))
			};
		const answer = textAnswer(view, name, accept);
		const asked = markOf(region);
		const rest = hidden.filter((one) => one !== `!${asked}`);
		return {
			prompt: view.wording.whatIsHere,
			given: {
				text: marked(fact.picture, [`?${fact.covered ? '!' : ''}${asked}`, ...rest], where),
				quote: false
			},
			about: { text: where },
			answer,
			wrong: () =>
				others.map((one) => ({
					...wrongText(view, one.name, answer, whyOf(one)),
					...otherNames(one.accept)
				}))
		};
	},
	statement: (_, fact) =>
		`${bare(fact.picture)}: ${fact.regions.map(({ name, where }) => `${name} (${where})`).join('; ')}.`,
	names: ({ regions }) => regions.map(({ name, accept }) => ({ text: name, accept })),
	like: alike,
	spoken: nobody,
	mixedUp: none
};

const whyOf = ({ name, where }: Region) => `${name}: ${where}.`;

/** The picture with these regions drawn over it, and in words what is to be seen there. */
const marked = (text: string, marks: readonly string[], where?: string): string =>
	text
		.replace(']', () => (where === undefined ? ']' : `; ${where}]`))
		.replace(/\)$/, () => (marks.length > 0 ? `#${marks.join(';')})` : ')'));
