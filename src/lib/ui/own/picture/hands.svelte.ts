/** What fingers, a mouse and keys do to boxes over a picture. */
import {
	CORNERS,
	drawn,
	movedBy,
	resizedBy,
	STEP,
	type Box,
	type Corner,
	type Point
} from './boxes.ts';

/** A box that is there already. */
interface Held {
	id: string;
	box: Box;
}

export interface OnBoxes {
	boxes: () => readonly Held[];
	choose: (id: string | undefined) => void;
	/** One has another place; `done` once it is let go. */
	box: (id: string, box: Box, done: boolean) => void;
	add: (box: Box) => void;
}

type Doing =
	| { is: 'draw'; from: Point }
	| { is: 'move'; id: string; box: Box; from: Point }
	| { is: 'size'; id: string; box: Box; from: Point; corner: Corner };

const ARROWS: Readonly<Record<string, Point>> = {
	ArrowLeft: { x: -STEP, y: 0 },
	ArrowRight: { x: STEP, y: 0 },
	ArrowUp: { x: 0, y: -STEP },
	ArrowDown: { x: 0, y: STEP }
};

type OnPicture = PointerEvent & { currentTarget: Element };

export class Hands {
	/** What is only just drawn. */
	sketch = $state.raw<Box>();
	readonly #on: OnBoxes;
	#doing: Doing | undefined;

	constructor(on: OnBoxes) {
		this.#on = on;
	}

	/** A finger comes down: on a corner, on a box, or where there is none. */
	begin = (event: OnPicture): void => {
		if (event.button !== 0 || this.#doing) return;
		const from = pointOf(event);
		const target = event.target as Element;
		const id = target.closest('[data-region]')?.getAttribute('data-region') ?? undefined;
		const box = this.#on.boxes().find((one) => one.id === id)?.box;
		const corner = CORNERS[Number(target.getAttribute('data-corner') ?? Number.NaN)];
		event.currentTarget.setPointerCapture(event.pointerId);
		if (id === undefined || !box) this.#doing = { is: 'draw', from };
		else
			this.#doing = corner ? { is: 'size', id, box, from, corner } : { is: 'move', id, box, from };
		this.#on.choose(id);
	};

	go = (event: OnPicture): void => {
		const doing = this.#doing;
		if (!doing) return;
		const to = pointOf(event);
		if (doing.is === 'draw') this.sketch = drawn(doing.from, to);
		else this.#on.box(doing.id, boxAt(doing, to), false);
	};

	end = (event: OnPicture): void => {
		const doing = this.#doing;
		if (!doing) return;
		const to = pointOf(event);
		this.#doing = this.sketch = undefined;
		if (doing.is !== 'draw') return this.#on.box(doing.id, boxAt(doing, to), true);
		const box = drawn(doing.from, to);
		if (box) this.#on.add(box);
	};

	/** A call comes in, or a second finger: all is as it was. */
	stop = (): void => {
		const doing = this.#doing;
		this.#doing = this.sketch = undefined;
		if (doing && doing.is !== 'draw') this.#on.box(doing.id, doing.box, true);
	};

	/** Arrows move a box, and change its size with Shift. */
	press(event: KeyboardEvent, { id, box }: Held): void {
		const by = ARROWS[event.key];
		if (!by || event.ctrlKey || event.metaKey || event.altKey) return;
		event.preventDefault();
		const now = event.shiftKey ? resizedBy(box, [1, 1], by.x, by.y) : movedBy(box, by.x, by.y);
		this.#on.box(id, now, true);
	}
}

function pointOf(event: OnPicture): Point {
	const { left, top, width, height } = event.currentTarget.getBoundingClientRect();
	return {
		x: (event.clientX - left) / Math.max(1, width),
		y: (event.clientY - top) / Math.max(1, height)
	};
}

function boxAt(one: Exclude<Doing, { is: 'draw' }>, to: Point): Box {
	const [across, down] = [to.x - one.from.x, to.y - one.from.y];
	return one.is === 'move'
		? movedBy(one.box, across, down)
		: resizedBy(one.box, one.corner, across, down);
}
