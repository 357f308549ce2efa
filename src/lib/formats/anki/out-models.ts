/** The types of notes that Footnote writes, as Anki's schema 11 has them. */

export type ModelName = 'two' | 'turned' | 'gaps' | 'picture' | 'place';

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
	/** Which of the types that Anki brings along it is one of. */
	stock?: number;
	css?: string;
}

/** Pictures of which parts are hidden. */
const IMAGE_OCCLUSION = 6;
/** What Anki's own program is to know its fields by, whatever they are called. */
const TAGGED = 5;
const SHAPES = (outlined: string) => `${outlined}#image-occlusion-canvas {
	--inactive-shape-color: #ffeba2;
	--active-shape-color: ${outlined === '' ? '#ff8e8e' : '#ff8e8e00'};
	--inactive-shape-border: 1px #212121;
	--active-shape-border: ${outlined === '' ? '1px #212121' : '3px #d33'};
	--highlight-shape-color: #ff8e8e00;
	--highlight-shape-border: 3px #2a2;
}
`;
/** Where nothing is hidden, what is asked for has but a line around it. */
const HIDDEN = `<div class="{{#Outlined}}outlined{{/Outlined}}">
{{#Header}}<div>{{Header}}</div>{{/Header}}
<div style="display: none">{{cloze:Occlusion}}</div>
<div id="err"></div>
<div id="image-occlusion-container">
{{Image}}
<canvas id="image-occlusion-canvas"></canvas>
</div>
</div>
<script>
try {
	anki.imageOcclusion.setup();
} catch (exc) {
	document.getElementById("err").innerHTML = "This card needs Anki 23.10 or later.<br>" + exc;
}
</script>
`;

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
	},
	picture: {
		id: FIRST + 4,
		name: 'Footnote (picture)',
		fields: [
			'Occlusion',
			'Image',
			'Header',
			'Back Extra',
			'Comments',
			'Names',
			'Outlined',
			'Footnote'
		],
		templates: [
			{
				name: 'Image Occlusion',
				qfmt: HIDDEN,
				afmt: `${HIDDEN}<hr id=names>\n<div class="cloze">{{cloze-only:Names}}</div>
<div><button id="toggle">Toggle Masks</button></div>
{{#Back Extra}}<div>{{Back Extra}}</div>{{/Back Extra}}\n${FOOTNOTE}`
			}
		],
		cloze: true,
		stock: IMAGE_OCCLUSION,
		css: `${SHAPES('')}${SHAPES('.outlined ')}`
	},
	place: {
		id: FIRST + 5,
		name: 'Footnote (place)',
		fields: ['Front', 'Back', 'Footnote', 'Region'],
		templates: [{ name: 'Card 1', ...TURN('Front', 'Back') }],
		cloze: false
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
	{ id, name, fields, templates, cloze, stock, css = '' }: Model,
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
	css: css + CSS,
	latexPre: '',
	latexPost: '',
	latexsvg: false,
	...(stock !== undefined && { originalStockKind: stock }),
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
		...(stock !== undefined && ord < TAGGED && { tag: ord }),
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
