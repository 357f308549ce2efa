/** The three types of notes that Footnote writes, as Anki's schema 11 has them. */

export type ModelName = 'two' | 'turned' | 'gaps';

/** Types of the same number and name are one and the same to Anki, whichever package they come in. */
const FIRST = 1_700_000_000_000;

const CSS = `.card { font-family: Georgia, serif; font-size: 20px; text-align: center; }
.footnote { margin-top: 1.5em; font-size: 14px; color: gray; text-align: start; }
.cloze { font-weight: bold; }
`;

const FOOTNOTE = '{{#Footnote}}<div class="footnote">{{Footnote}}</div>{{/Footnote}}';
const ANSWER = '{{FrontSide}}\n<hr id=answer>\n';
const TURN = (front: string, back: string) => ({
	qfmt: `{{${front}}}`,
	afmt: `${ANSWER}{{${back}}}\n${FOOTNOTE}`
});

interface Model {
	id: number;
	name: string;
	fields: readonly string[];
	templates: readonly { name: string; qfmt: string; afmt: string }[];
	cloze: boolean;
}

export const MODELS: Readonly<Record<ModelName, Model>> = {
	two: {
		id: FIRST + 1,
		name: 'Footnote',
		fields: ['Front', 'Back', 'Footnote'],
		templates: [{ name: 'Card 1', ...TURN('Front', 'Back') }],
		cloze: false
	},
	turned: {
		id: FIRST + 2,
		name: 'Footnote (both ways)',
		fields: ['Front', 'Back', 'Footnote'],
		templates: [
			{ name: 'Card 1', ...TURN('Front', 'Back') },
			{ name: 'Card 2', ...TURN('Back', 'Front') }
		],
		cloze: false
	},
	gaps: {
		id: FIRST + 3,
		name: 'Footnote (gaps)',
		fields: ['Text', 'Footnote'],
		templates: [
			{
				name: 'Cloze',
				qfmt: '{{cloze:Text}}',
				afmt: `{{cloze:Text}}\n<hr id=footnote>\n${FOOTNOTE}`
			}
		],
		cloze: true
	}
};

/** All of them, as the column `models` has them. */
export const modelsJson = (deck: number, modified: number): string =>
	JSON.stringify(
		Object.fromEntries(
			Object.values(MODELS).map((model) => [model.id, modelOf(model, deck, modified)])
		)
	);

const modelOf = (
	{ id, name, fields, templates, cloze }: Model,
	deck: number,
	modified: number
) => ({
	id,
	name,
	type: cloze ? 1 : 0,
	mod: modified,
	usn: -1,
	sortf: 0,
	did: deck,
	css: CSS,
	latexPre: '',
	latexPost: '',
	latexsvg: false,
	req: cloze ? [] : templates.map((_, ord) => [ord, 'any', [ord]]),
	tags: [],
	vers: [],
	flds: fields.map((field, ord) => ({
		name: field,
		ord,
		id: id * 100 + ord,
		sticky: false,
		rtl: false,
		font: 'Arial',
		size: 20,
		media: []
	})),
	tmpls: templates.map((template, ord) => ({
		...template,
		ord,
		id: id * 100 + 50 + ord,
		bqfmt: '',
		bafmt: '',
		did: null,
		bfont: '',
		bsize: 0
	}))
});
