/**
 * What is given to the components that take and show answers. Those of a form are chosen from tables by form; a
 * component says by shape what it takes, so that it serves every form of that shape.
 */
import type { AskedQuestion, AskedQuestionOf } from '#lib/question/asked-question.ts';
import type {
	Form,
	FormTaking,
	Marking,
	QuestionOf,
	ResponseTo,
	Rest,
	Shape
} from '#lib/question/question.ts';

/** On the study page: answered once, and marked then. */
interface Answering<Q, R> {
	question: Q;
	/** What is typed so far: the gap of a cloze shows it. */
	text: string;
	ontext(text: string): void;
	/** What it lacks: it is right as far as it goes. */
	rest?: Rest | undefined;
	/** What was answered when the rest was asked for: of several the one that lacks it, and the others. */
	begun?: { begun: string; others?: readonly string[] } | undefined;
	onanswer(response: R): void;
}
export type AnswerProps<F extends Form> = Answering<QuestionOf<F>, ResponseTo<F>>;
export type AnswerTo<S extends Shape> = Answering<
	QuestionOf<FormTaking<S>>,
	ResponseTo<FormTaking<S>>
>;

/** In a test, where whatever is in it is the answer. */
interface Filling<Q, R> {
	question: Q;
	/** What is answered so far. */
	response: R | null;
	/** Called with every change. */
	onchange(response: R): void;
	/** Enter goes on. */
	onenter(): void;
}
type AskedForm = AskedQuestion['form'];
export type FieldProps<F extends AskedForm> = Filling<AskedQuestionOf<F>, ResponseTo<F>>;
type AskedShape = Exclude<Shape, 'grade'>;
export type FieldFor<S extends AskedShape> = Filling<
	AskedQuestionOf<FormTaking<S>>,
	ResponseTo<FormTaking<S>>
>;

/** What serves both. */
export type EitherTo<S extends AskedShape> = {
	question: AnswerTo<S>['question'] | FieldFor<S>['question'];
} & Partial<
	Pick<AnswerTo<S>, 'onanswer' | 'rest' | 'begun'> & Pick<FieldFor<S>, 'response' | 'onchange'>
>;

/** Once it is answered, part by part. */
interface Showing<Q, R> {
	question: Q;
	marking: Marking;
	response: R;
}
export type ResultProps<F extends Form> = Showing<QuestionOf<F>, ResponseTo<F>>;
export type ResultOf<S extends Shape> = Showing<
	QuestionOf<FormTaking<S>>,
	ResponseTo<FormTaking<S>>
>;
