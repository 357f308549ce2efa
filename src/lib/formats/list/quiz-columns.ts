/** Tables of questions: a heading that names a question, its answers and the right one, as Kahoot, Quizizz, Blooket, Gimkit and teachers have it. */
import { columnNamed, headingWords } from './headings.ts';

export interface QuizColumns {
	/** At which of the rows the heading is. */
	at: number;
	question: number;
	/** Answers to choose among, in their order. */
	options: readonly number[];
	right: number;
	wrong: readonly number[];
	/** What is said afterwards. */
	why: readonly number[];
	tags: readonly number[];
	section: number;
	/** What kind of question it is. */
	type: number;
	/** At other addresses. */
	pictures: readonly number[];
	/** Kahoot’s: whoever finds one of several right answers has found it, and they are numbers. */
	kahoot: boolean;
}

/** A heading stands at the beginning. */
const LOOKED = 30;

const QUESTION =
	/^(?:questions?(?: text| title| stem)?|prompt|fragen?|fragetext|aufgabe|question posée|intitulé|pregunta|enunciado|السؤال)$/;
const OPTION =
	/^(?:answer|option|choice|alternative|antwort(?:möglichkeit)?|auswahl|réponse|choix|respuesta|opción|الإجابة|الخيار)(?: (?:option|choice|text))?\s*[-.#:]?\s*(?:[1-9]|[a-h])$/;
const WRONG =
	/^(?:(?:incorrect|wrong|false)(?: (?:answer|option|choice)s?)?|distractor|falsche? antwort|mauvaise réponse|respuesta incorrecta)\s*[-.#:]?\s*(?:\d|[a-h])?$/;
const RIGHT =
	/^(?:(?:correct|right)(?: (?:answers?|options?|choices?))?|answer key|solutions?|lösung|richtig(?:e antwort(?:en)?)?|bonnes? réponses?|réponses? correctes?|respuestas? correctas?|correcta|الإجابة الصحيحة)$/;
/** What is a right one only beside others to choose among. */
const ANSWER = /^(?:answers?|key|antwort|réponse|respuesta|الجواب)$/;
const WHY =
	/^(?:(?:answer )?(?:explanation|rationale|feedback)|reason|erklärung|begründung|explication|explicación|الشرح)$/;
const TYPE = /^(?:question )?type$|^fragetyp$/;
const PICTURE = /^(?:image|picture|media)(?: (?:link|url))?$/;

/** Undefined where no row is such a heading. */
export function quizColumns(rows: readonly (readonly string[])[]): QuizColumns | undefined {
	for (const [at, cells] of rows.slice(0, LOOKED).entries()) {
		const found = columnsOf(cells);
		if (found) return { at, ...found };
	}
	return undefined;
}

function columnsOf(cells: readonly string[]): Omit<QuizColumns, 'at'> | undefined {
	if (cells.length < 3) return undefined;
	const names = cells.map(headingWords);
	const all = (name: RegExp) => names.flatMap((cell, i) => (name.test(cell) ? [i] : []));
	const question = all(QUESTION)[0] ?? -1;
	const wrong = all(WRONG);
	const named = all(OPTION);
	const options = named.length > 1 ? named : lettered(names);
	const right =
		all(RIGHT)[0] ?? (options.length > 1 || wrong.length > 0 ? all(ANSWER)[0] : undefined) ?? -1;
	if (question < 0 || right < 0 || options.length + wrong.length < (options.length > 0 ? 2 : 1))
		return undefined;
	return {
		question,
		options,
		right,
		wrong,
		why: all(WHY),
		tags: names.flatMap((name, i) => (columnNamed(name) === 'tags' ? [i] : [])),
		section: names.findIndex((name) => columnNamed(name) === 'deck'),
		type: all(TYPE)[0] ?? -1,
		pictures: all(PICTURE),
		kahoot: /max(?:imum)? \d+ char/i.test(cells[question] ?? '')
	};
}

/** Columns that are headed A, B, C and so on. */
function lettered(names: readonly string[]): number[] {
	const first = names.indexOf('a');
	if (first < 0) return [];
	const run: number[] = [];
	for (let i = first; names[i] === String.fromCharCode(97 + run.length); i += 1) run.push(i);
	return run.length > 1 ? run : [];
}
