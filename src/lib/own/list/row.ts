/** A line of a quick list, and the fact that it is kept as. */

/** What is on the two sides of a card. */
export interface Sides {
	front: string;
	back: string;
}

export interface Row extends Sides {
	/** Of its fact: permanent, and nobody else's. */
	id: string;
}

/** A fact as it stands in a deck's log: what another release wrote besides is carried along. */
export type FactValue = Readonly<Record<string, unknown>>;

/** What is the same for all lines of a list. */
export interface ListSetting {
	/** Asked for the front, too, given the back. */
	both: boolean;
	/** Each front has one right back among all lines, and the other way round: so others' are proven wrong. */
	partners: boolean;
	/** BCP 47; empty where nobody has said. */
	frontLang: string;
	backLang: string;
}

export const PLAIN: ListSetting = { both: false, partners: false, frontLang: '', backLang: '' };

/** Who says that it is so, and where: for a list whoever wrote it. */
export interface Evidence {
	/** Such as 2026-11-27. */
	day: string;
	/** Where in the list: "row 12". */
	at: string;
}

/** Of a list, the only source and the only voice. */
export const SOURCE = 'list';
export const MAKER = 'maker';
/** The lines of a list that have one right partner each are proven against one another by this name. */
const PARTNERS = 'list';

/** A new line as a fact. */
export const factOf = (sides: Sides, setting: ListSetting, { day, at }: Evidence): FactValue => ({
	kind: 'card',
	...worded(sides),
	...settingOf(setting),
	asOf: day,
	saidBy: [MAKER],
	anchors: [{ source: SOURCE, at }]
});

/** A fact with other words on its sides, and all else as it was. */
export const withSides = (fact: FactValue, sides: Sides): FactValue => ({
	...fact,
	...worded(sides)
});

/** A fact under other settings of its list. */
export function withSetting(fact: FactValue, setting: ListSetting): FactValue {
	const { both: _, partners: __, frontLang: ___, backLang: ____, ...rest } = fact;
	return { ...rest, ...settingOf(setting) };
}

/** How a list is set, as its facts say: the last one counts, since new lines go on as it is. */
export function settingIn(facts: readonly FactValue[]): ListSetting {
	const last = facts.findLast(({ kind }) => kind === 'card');
	if (!last) return PLAIN;
	return {
		both: last['both'] === true,
		partners: typeof last['partners'] === 'string',
		frontLang: textOf(last['frontLang']),
		backLang: textOf(last['backLang'])
	};
}

export const sidesOf = (fact: FactValue): Sides => ({
	front: textOf(fact['front']),
	back: textOf(fact['back'])
});

export const isEmpty = ({ front, back }: Sides): boolean =>
	front.trim() === '' && back.trim() === '';
export const isWhole = ({ front, back }: Sides): boolean =>
	front.trim() !== '' && back.trim() !== '';

const worded = ({ front, back }: Sides) => ({ front: front.trim(), back: back.trim() });

const settingOf = ({ both, partners, frontLang, backLang }: ListSetting) => ({
	...(both && { both }),
	...(partners && { partners: PARTNERS }),
	...(frontLang !== '' && { frontLang }),
	...(backLang !== '' && { backLang })
});

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
