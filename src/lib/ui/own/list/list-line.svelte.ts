import { filledText } from '#lib/deck/cloze-text.ts';
import { problemsIn } from '#lib/own/forms/problems.ts';
import { isEmpty, isWhole, sidesOf, type FactValue, type Row } from '#lib/own/list/row.ts';

/** A line of a quick list as it stands on the screen. */
export class ListLine implements Row {
	readonly id: string;
	front = $state('');
	back = $state('');
	/** Its fact as it was last written; undefined while nothing of it is. */
	fact = $state.raw<FactValue>();
	place: string | undefined;
	/** What its answer was when somebody came to the list, where whoever learnt it is to be told why it is another. */
	was = $state<string>();

	constructor(id: string, fact?: FactValue, place?: string) {
		this.id = id;
		this.take(fact, place);
	}

	/** As the log has it; a blank at the end of what is being typed, which the log does not keep, stays. */
	take(fact: FactValue | undefined, place: string | undefined): void {
		this.fact = fact;
		this.place = place;
		if (!fact) return;
		const { front, back } = sidesOf(fact);
		if (front.trim() !== this.front.trim()) this.front = front;
		if (back.trim() !== this.back.trim()) this.back = back;
	}

	/** The same while somebody types: a side that reads otherwise here stays as it is typed. */
	meet(fact: FactValue, place: string | undefined): void {
		const was = sidesOf(this.fact ?? {});
		const { front, back } = this;
		this.take(fact, place);
		if (front.trim() !== was.front.trim()) this.front = front;
		if (back.trim() !== was.back.trim()) this.back = back;
	}

	/** A fact of another kind is not two words beside each other. */
	get isCard(): boolean {
		return this.fact === undefined || this.fact['kind'] === 'card';
	}

	/** What is to be read of a fact that is no card; empty where nothing is. */
	get name(): string {
		const { question, text, event, label, term, left } = this.fact ?? {};
		const said = [
			question,
			text,
			event,
			label,
			Object(term).text ?? term,
			Object(left).text ?? left
		];
		const first = said.find((one) => typeof one === 'string' && one !== '');
		return typeof first === 'string' ? filledText(first) : '';
	}

	/** Whether something is missing before it can be asked. */
	get isUnfinished(): boolean {
		return !this.isCard && this.fact !== undefined && problemsIn(this.fact).size > 0;
	}

	/** Whether it can be asked, as far as the list knows. */
	get isReady(): boolean {
		return this.isCard ? isWhole(this) : !this.isUnfinished;
	}

	get isEmpty(): boolean {
		return this.isCard && isEmpty(this);
	}

	/** Whether something is typed that is not in the log. */
	get isChanged(): boolean {
		if (!this.isCard) return false;
		if (!this.fact) return !this.isEmpty;
		const { front, back } = sidesOf(this.fact);
		return front.trim() !== this.front.trim() || back.trim() !== this.back.trim();
	}
}
